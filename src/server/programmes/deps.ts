import type { MoveDeps } from '../visits/move.ts';

/** What programmes take: the database, a clock, and who tells shoppers what concerns them. */
export interface ProgrammeDeps extends MoveDeps {
  /** Names a visit that is made; absent: by chance. */
  readonly newId?: () => string;
}

/** Of many visits that are offered at once so many are told of: a shopper hears that their list has changed, not of each one. */
export const TOLD_AT_ONCE = 20;
