import { planFits } from '../planning/fits.ts';
import { Plans } from '../planning/plans.ts';
import { editRow, proposal, sendRows } from '../planning/proposal.ts';
import type { MoveDeps } from '../visits/move.ts';
import { coordinator } from './guards.ts';

/** Planning a whole period at once. */
export function planningApi(deps: MoveDeps) {
  const { database, now } = deps;
  const { planning } = coordinator;
  const plans = new Plans(deps);
  return {
    list: planning.list.handler(({ context: { desk } }) => plans.list(desk.scope)),
    preview: planning.preview.handler(({ context: { desk }, input }) => plans.preview(desk.scope, input)),
    start: planning.start.handler(({ context: { desk }, input }) => plans.start(desk.scope, input)),
    progress: planning.progress.handler(({ context: { desk }, input }) => plans.head(desk.scope, input.plan)),
    stop: planning.stop.handler(async ({ context: { desk }, input }) => {
      await plans.stop(desk.scope, input.plan);
      return {};
    }),
    proposal: planning.proposal.handler(async ({ context: { desk }, input }) => ({
      plan: await plans.head(desk.scope, input.plan),
      rows: await proposal(database, desk.scope, input.plan),
    })),
    shoppers: planning.shoppers.handler(({ context: { desk }, input }) =>
      planFits(database, desk.scope, { ...input, now: now() }),
    ),
    edit: planning.edit.handler(({ context: { desk }, input }) => editRow(deps, desk.scope, input)),
    send: planning.send.handler(({ context: { desk }, input }) => sendRows(deps, desk, input)),
    discard: planning.discard.handler(async ({ context: { desk }, input }) => {
      await plans.discard(desk.scope, input.plan);
      return {};
    }),
  };
}
