import {
  type Implementer,
  type ImplementerInternal,
  type ImplementerInternalWithMiddlewares,
  implement,
  type MergedCurrentContext,
  type MergedInitialContext,
} from '@orpc/server';
import type { CoordinatorScope, OwnerScope, Scope, ShopperScope } from '#domain/scope.ts';
import type { Locale } from '#domain/text.ts';
import { type Contract, contract } from '#protocol/api/contract.ts';
import type { Caller } from '../auth/auth.ts';
import { asCoordinator, asOwner, asShopper, signedIn } from './caller.ts';

/** What a procedure is given about its request. */
export interface ProcedureContext {
  readonly caller: () => Promise<Caller | null>;
  /** Which phone asks, by the cookie that the sync set; see `phones/`. */
  readonly phone: string | null;
  /** Where the request comes from, to count how often: a household or a café may share one. */
  readonly address: string;
  /** Names the request in the log, and to the person where it fails unexpectedly. */
  readonly requestId: string;
  /** Lets this browser see the photos of the report that a link leads to. */
  readonly keepLink: (secret: string) => void;
}

/**
 * A branch of the contract whose handlers are given this. Named rather than inferred: written out, the contract is longer than the
 * compiler puts down.
 */
type Guarded<Branch extends keyof Contract, Given extends object> = ImplementerInternalWithMiddlewares<
  Contract[Branch],
  MergedInitialContext<ProcedureContext & Record<never, never>, ProcedureContext, ProcedureContext>,
  MergedCurrentContext<ProcedureContext, Given & Record<never, never>>
>;

type Outset = ProcedureContext & Record<never, never>;

/** The contract, to be implemented. Named for the same reason. */
export const os: Implementer<Contract, Outset, ProcedureContext> =
  implement(contract).$context<ProcedureContext>();

/*
 * Who may call what: each branch of the contract has its guard, which runs before the input is even read and hands its
 * handlers a scope that fits no other branch. A procedure can only be implemented on its branch.
 */
/** Needs no one to be signed in. */
export const anyone: ImplementerInternal<Contract['anyone'], Outset, ProcedureContext> = os.anyone;

/** Any member. */
export const signedInOnly: Guarded<'signedIn', { scope: Scope }> = os.signedIn.use(
  async ({ context, next }) => {
    const { scope } = signedIn(await context.caller());
    return next({ context: { scope } });
  },
);
/** A shopper, on their phone. */
export const shopper: Guarded<'shopper', { scope: ShopperScope }> = os.shopper.use(
  async ({ context, next }) => {
    const scope = asShopper(signedIn(await context.caller()).scope);
    return next({ context: { scope } });
  },
);
/** A coordinator, with the language that they read. */
export const coordinator: Guarded<'coordinator', { desk: { scope: CoordinatorScope; locale: Locale } }> =
  os.coordinator.use(async ({ context, next }) => {
    const { scope, locale } = signedIn(await context.caller());
    return next({ context: { desk: { scope: asCoordinator(scope), locale } } });
  });
/** An owner, with the stores that are theirs. */
export const owner: Guarded<'owner', { scope: OwnerScope }> = os.owner.use(async ({ context, next }) => {
  const scope = asOwner(signedIn(await context.caller()).scope);
  return next({ context: { scope } });
});
