import type { Handler } from 'hono';
import { StoreListAsked } from '#protocol/api/stores.ts';
import { Problem } from '../problem.ts';
import { storeHours } from '../store/store-book.ts';
import { storeChoices } from '../store/store-list.ts';
import { archiveStore, changeStore, readStore } from '../stores/keep.ts';
import { listStores } from '../stores/list.ts';
import { storesSheet } from '../stores/sheet.ts';
import { asCoordinator, scopeOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { coordinator } from './guards.ts';
import { workbookFile } from './workbook.ts';

/** The stores as the desk lists them. */
export function storeBookApi({ database, now }: Pick<AppDeps, 'database' | 'now'>) {
  const { storeBook } = coordinator;
  return {
    list: storeBook.list.handler(({ context: { desk }, input }) => listStores(database, desk.scope, input)),
    choices: storeBook.choices.handler(({ context: { desk } }) => storeChoices(database, desk.scope)),
    read: storeBook.read.handler(({ context: { desk }, input }) => readStore(database, desk, input.store)),
    hours: storeBook.hours.handler(async ({ context: { desk }, input }) => {
      const hours = await storeHours(database, desk.scope, input.store);
      if (!hours) throw new Problem('not-found');
      return hours;
    }),
    change: storeBook.change.handler(({ context: { desk }, input }) =>
      changeStore(database, desk.scope, input),
    ),
    archive: storeBook.archive.handler(({ context: { desk }, input }) =>
      archiveStore(database, desk.scope, input, now()),
    ),
  };
}

/** `GET /api/stores/file?…&format=csv|xlsx`: every store that the list's address asks for, to be saved. Sent as it is read. */
export function storesFileRoute({ database, auth }: Pick<AppDeps, 'database' | 'auth'>): Handler<Env> {
  return async (c) => {
    const scope = asCoordinator(await scopeOf(auth, c));
    const wanted = StoreListAsked.safeParse(c.req.query());
    if (!wanted.success) throw new Problem('bad-input');
    const format = c.req.query('format') === 'csv' ? 'csv' : 'xlsx';
    return workbookFile(format, 'stores', [storesSheet(database, scope, wanted.data)]);
  };
}
