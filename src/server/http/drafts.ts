import { beginDraft, dropDraft, keepDraft, listDrafts, publishDraft, readDraft } from '../drafts/drafts.ts';
import type { AppDeps } from './deps.ts';
import { coordinator } from './guards.ts';

/** Drafts of checklists and standard sets. */
export function draftsApi(deps: Pick<AppDeps, 'database' | 'now'>) {
  const { database } = deps;
  const { drafts } = coordinator;
  return {
    list: drafts.list.handler(({ context: { desk } }) => listDrafts(database, desk.scope)),
    read: drafts.read.handler(({ context: { desk }, input }) => readDraft(database, desk.scope, input)),
    begin: drafts.begin.handler(({ context: { desk }, input }) => beginDraft(deps, desk.scope, input)),
    keep: drafts.keep.handler(({ context: { desk }, input }) => keepDraft(deps, desk.scope, input)),
    drop: drafts.drop.handler(async ({ context: { desk }, input }) => {
      await dropDraft(database, desk.scope, input);
      return {};
    }),
    publish: drafts.publish.handler(({ context: { desk }, input }) => publishDraft(deps, desk.scope, input)),
  };
}
