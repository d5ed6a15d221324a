import { listAppeals } from '../appeals/list.ts';
import { raiseAppeal, readAppeals, takeBackAppeal } from '../appeals/raise.ts';
import { ruleOnAppeal } from '../appeals/rule.ts';
import { openAppeals } from '../store/appeals.ts';
import type { AppDeps } from './deps.ts';
import { coordinator, owner } from './guards.ts';

/** What owners appeal. */
export function ownerAppealsApi({ database, now }: Pick<AppDeps, 'database' | 'now'>) {
  const { appeals } = owner;
  return {
    ofVisit: appeals.ofVisit.handler(({ context: { scope }, input }) =>
      readAppeals(database, scope, { ...input, now: now() }),
    ),
    raise: appeals.raise.handler(({ context: { scope }, input }) =>
      raiseAppeal(database, scope, { ...input, now: now() }),
    ),
    withdraw: appeals.withdraw.handler(({ context: { scope }, input }) =>
      takeBackAppeal(database, scope, input.appeal),
    ),
  };
}

/** What coordinators rule on. */
export function appealsApi({ database, now }: Pick<AppDeps, 'database' | 'now'>) {
  const { appeals } = coordinator;
  return {
    list: appeals.list.handler(({ context: { desk }, input }) =>
      listAppeals(database, desk.scope, input.state),
    ),
    count: appeals.count.handler(async ({ context: { desk } }) => ({
      open: await openAppeals(database, desk.scope),
    })),
    rule: appeals.rule.handler(({ context: { desk }, input }) =>
      ruleOnAppeal(database, desk.scope, { ...input, now: now() }),
    ),
  };
}
