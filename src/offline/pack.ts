import { PACK_SHAPE } from '#protocol/api/pack-shape.ts';
import type { ShopperPack } from '#protocol/api/views.ts';
import type { Database } from './store/database.ts';
import { personIn } from './store/meta.ts';
import type { PackRow } from './store/schema.ts';

/** The last pack of the remembered person, or `null`. */
export async function packHere(database: Database): Promise<ShopperPack | null> {
  const kept = await database.read(['meta', 'packs', 'checklists'], async (transaction) => {
    const me = await personIn(transaction);
    const row = me && (await transaction.objectStore('packs').get(me.person.id));
    if (!row) return null;
    const stored = transaction.objectStore('checklists');
    const checklists = await Promise.all(row.checklists.map(({ id, version }) => stored.get([id, version])));
    return { row, checklists: checklists.filter((checklist) => checklist !== undefined) };
  });
  const pack = kept && (await asShownNow(kept.row));
  return pack && { ...pack, checklists: kept.checklists };
}

/** A pack that an earlier version of the app kept may lack what this one shows: parsing it fills that in. */
async function asShownNow({ pack, shape }: PackRow): Promise<PackRow['pack'] | null> {
  if (shape === PACK_SHAPE) return pack;
  const { PackOfVisits } = await import('#protocol/api/shopper-views.ts');
  return PackOfVisits.safeParse(pack).data ?? null;
}
