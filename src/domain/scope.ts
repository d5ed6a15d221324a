import * as z from 'zod/mini';
import { Id } from './ids.ts';

export const roles = ['shopper', 'coordinator', 'owner'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/**
 * Whose eyes a query or a route looks through. Every one takes it as an argument; nothing is readable without it.
 * `stores` limits an owner: `'all'` of the organization's, or the listed ones. Coordinators have `'all'`;
 * shoppers are limited by their visits instead and have `[]`.
 */
export const Scope = z.object({
  organization: Id,
  person: Id,
  role: Role,
  stores: z.union([z.literal('all'), z.array(Id)]),
});
export type Scope = z.infer<typeof Scope>;
export type ShopperScope = Scope & { role: 'shopper' };
export type CoordinatorScope = Scope & { role: 'coordinator' };
export type OwnerScope = Scope & { role: 'owner' };

/** Whether the scope reaches this store. Denied unless allowed. */
export function reachesStore(scope: Scope, store: Id): boolean {
  if (scope.role === 'shopper') return false;
  return scope.stores === 'all' || scope.stores.includes(store);
}
