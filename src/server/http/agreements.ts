import { acceptAgreement, ownAgreement, publishAgreement } from '../people/agreements.ts';
import { acceptancesOf, agreementsOf, currentAgreement } from '../store/agreements.ts';
import type { AppDeps } from './deps.ts';
import { coordinator, shopper } from './guards.ts';

type Deps = Pick<AppDeps, 'database' | 'now'>;

/** What shoppers agree to. */
export function agreementsApi({ database, now }: Deps) {
  const { agreements } = coordinator;
  return {
    list: agreements.list.handler(({ context: { desk } }) => agreementsOf(database, desk.scope)),
    publish: agreements.publish.handler(({ context: { desk }, input }) =>
      publishAgreement(database, desk.scope, input, now()),
    ),
    of: agreements.of.handler(async ({ context: { desk }, input }) => ({
      current: (await currentAgreement(database, desk.scope))?.version ?? null,
      accepted: await acceptancesOf(database, desk.scope, input.person),
    })),
  };
}

/** The own agreement. */
export function ownAgreementApi({ database, now }: Deps) {
  const { agreement } = shopper;
  return {
    read: agreement.read.handler(({ context: { scope } }) => ownAgreement(database, scope)),
    accept: agreement.accept.handler(({ context: { scope }, input }) =>
      acceptAgreement(database, scope, input, now()),
    ),
  };
}
