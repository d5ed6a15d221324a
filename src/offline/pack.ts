import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import { ShopperPack } from '#protocol/api/views.ts';
import { AnswerError, type Server } from './server.ts';
import type { Database, Write } from './store/database.ts';

const PATH = '/api/shopper/pack';

/** Downloads the pack of the person who is signed in here. Throws `not-yours` where the server knows someone else. */
export async function downloadPack(server: Server, person: Id): Promise<ShopperPack> {
  const pack = await server.json(ShopperPack, PATH, { method: 'GET' });
  if (pack.person !== person) throw new AnswerError('not-yours', { retryable: false });
  return pack;
}

/** The last pack of a person, or `null`. */
export function packOf(database: Database, person: Id): Promise<ShopperPack | null> {
  return database.read(['packs', 'checklists'], async (transaction) => {
    const row = await transaction.objectStore('packs').get(person);
    if (!row) return null;
    const stored = transaction.objectStore('checklists');
    const checklists = await Promise.all(row.checklists.map(({ id, version }) => stored.get([id, version])));
    return { ...row.pack, checklists: checklists.filter((checklist) => checklist !== undefined) };
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
