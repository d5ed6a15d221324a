import type { Checklist } from '#domain/checklist/checklist.ts';
import { PackOfVisits } from '#protocol/api/shopper-views.ts';
import type { ShopperPack } from '#protocol/api/views.ts';
import type { Database, Write } from './store/database.ts';
import { personIn } from './store/meta.ts';

/** The last pack of the remembered person, or `null`. */
export function packHere(database: Database): Promise<ShopperPack | null> {
  return database.read(['meta', 'packs', 'checklists'], async (transaction) => {
    const me = await personIn(transaction);
    const row = me && (await transaction.objectStore('packs').get(me.person.id));
    if (!row) return null;
    const stored = transaction.objectStore('checklists');
    const checklists = await Promise.all(row.checklists.map(({ id, version }) => stored.get([id, version])));
    // A pack that an earlier version of the app kept may lack what this one shows: reading it fills that in.
    const pack = PackOfVisits.safeParse(row.pack);
    if (!pack.success) return null;
    return { ...pack.data, checklists: checklists.filter((checklist) => checklist !== undefined) };
  });
}

/** Keeps a pack in place of the one before, and lets go of checklists that neither a pack nor a journal names any more. */
export function keepPack(database: Database, { checklists, ...pack }: ShopperPack): Promise<void> {
  return database.write(['packs', 'checklists', 'journals'], async (transaction) => {
    const refs = checklists.map(({ id, version }) => ({ id, version }));
    await transaction.objectStore('packs').put({ person: pack.person, pack, checklists: refs });
    await Promise.all(
      checklists.map((checklist: Checklist) => transaction.objectStore('checklists').put(checklist)),
    );
    await dropUnnamedChecklists(transaction);
  });
}

async function dropUnnamedChecklists(transaction: Write): Promise<void> {
  const packs = await transaction.objectStore('packs').getAll();
  const journals = await transaction.objectStore('journals').getAll();
  const refs = [...packs.flatMap((pack) => pack.checklists), ...journals.map((journal) => journal.checklist)];
  const named = new Set(refs.map(({ id, version }) => `${id} ${version}`));
  const checklists = transaction.objectStore('checklists');
  const keys = await checklists.getAllKeys();
  const unnamed = keys.filter(([id, version]) => !named.has(`${id} ${version}`));
  await Promise.all(unnamed.map((key) => checklists.delete(key)));
}
