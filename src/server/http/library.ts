import { listLibrary, takeFromLibrary } from '../library/library.ts';
import type { AppDeps } from './deps.ts';
import { coordinator } from './guards.ts';

/** Ready checklists. */
export function libraryApi({ database, now }: Pick<AppDeps, 'database' | 'now'>) {
  const { library } = coordinator;
  return {
    list: library.list.handler(({ context: { desk } }) => listLibrary(database, desk.scope)),
    take: library.take.handler(({ context: { desk }, input }) =>
      takeFromLibrary(database, desk.scope, { ...input, now: now() }),
    ),
  };
}
