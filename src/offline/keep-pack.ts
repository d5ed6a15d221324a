import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import type { TaggedPack } from '#protocol/api/pack-changes.ts';
import { PACK_SHAPE } from '#protocol/api/pack-shape.ts';
import { type ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import type { HeldPack } from './apply-changes.ts';
import { photosIn } from './journal/photos.ts';
import type { Database, Read, Write } from './store/database.ts';
import type { PackRow } from './store/schema.ts';
import { isBehind } from './sync/tails.ts';

/** A visit that was taken back stays for so long behind its window, and for as long as any of its record is unsent. */
const TAKEN_BACK_SHOWN_MS = 30 * 24 * 60 * 60 * 1000;

/** What this phone has of a person's pack, to ask for what has changed; `null` where it is to be asked for whole. */
export function heldPack(database: Database, person: Id): Promise<HeldPack | null> {
  return database.read(['packs', 'checklists'], async (transaction) => {
    const row = await transaction.objectStore('packs').get(person);
    // Kept by another build it may lack what the tags speak of.
    if (!row?.tags || row.shape !== PACK_SHAPE) return null;
    const checklists = await checklistsIn(transaction, row);
    if (checklists.length < row.checklists.length) return null;
    const visits = row.pack.visits.filter(({ takenBack }) => !takenBack);
    return { ...row.pack, visits, checklists, tags: row.tags };
  });
}

async function checklistsIn(transaction: Read, { checklists }: PackRow): Promise<Checklist[]> {
  const stored = transaction.objectStore('checklists');
  const found = await Promise.all(checklists.map(({ id, version }) => stored.get([id, version])));
  return found.filter((checklist) => checklist !== undefined);
}

/**
 * Keeps a pack in place of the one before, with the visits of that one which were taken back and have work in them here, and lets go
 * of checklists that neither a pack nor a journal names any more. Gives it back as it is kept.
 */
export function keepPack(
  database: Database,
  { checklists, tags, ...downloaded }: TaggedPack,
): Promise<ShopperPack> {
  return database.write(['packs', 'checklists', 'journals', 'photos'], async (transaction) => {
    const takenBack = await takenBackIn(transaction, downloaded);
    const pack = { ...downloaded, visits: [...downloaded.visits, ...takenBack] };
    const refs = checklists.map(({ id, version }) => ({ id, version }));
    await transaction
      .objectStore('packs')
      .put({ person: pack.person, pack, checklists: refs, shape: PACK_SHAPE, ...(tags && { tags }) });
    await Promise.all(checklists.map((checklist) => transaction.objectStore('checklists').put(checklist)));
    await dropUnnamedChecklists(transaction);
    return { ...pack, checklists };
  });
}

async function takenBackIn(transaction: Write, next: PackRow['pack']): Promise<ShopperVisit[]> {
  const before = await transaction.objectStore('packs').get(next.person);
  const ids = new Set(next.visits.map(({ id }) => id));
  const gone = (before?.pack.visits ?? []).filter(({ id }) => !ids.has(id));
  const kept = await Promise.all(gone.map((visit) => hasWorkHere(transaction, next, visit)));
  // One that an earlier build kept may lack what this one shows.
  return gone
    .filter((_, index) => kept[index])
    .flatMap((visit) => ShopperVisit.safeParse({ ...visit, takenBack: true }).data ?? []);
}

async function hasWorkHere(
  transaction: Write,
  { person, serverTime }: PackRow['pack'],
  { id, window }: ShopperVisit,
): Promise<boolean> {
  const row = await transaction.objectStore('journals').index('person').get([person, id]);
  if (!row) return false;
  if (serverTime < window.to + TAKEN_BACK_SHOWN_MS || isBehind(row)) return true;
  const photos = await photosIn(transaction, row.id);
  return photos.some(({ state }) => state === 'kept');
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
