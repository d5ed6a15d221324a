/**
 * What is taken for granted where the cost of lost customers is estimated. Nothing of it is measured here: each is somebody's
 * finding about other customers, or the owner's own figure. Shares are 0–1; money is in the currency's smallest unit.
 */
export interface Assumptions {
  /** Of customers whom something went wrong for, the share who say so to the business. */
  readonly whoComplain: number;
  /** Of those who say nothing, the share who do not come back. */
  readonly silentLeavers: number;
  /** Of those who complain, the share who do not come back all the same. */
  readonly complainingLeavers: number;
  readonly purchasesAYear: number;
  readonly spentAPurchaseMinor: number;
  /** Of what is spent, the share that is left once it is paid for. */
  readonly margin: number;
  /** For how many years a customer would have stayed. */
  readonly years: number;
  /** What it costs to win one customer. */
  readonly winningMinor: number;
}

/** What follows from the assumptions, and from nothing else. Customers are a number that need not be whole. */
export interface LostCustomers {
  readonly dissatisfied: number;
  readonly silent: number;
  readonly lost: number;
  readonly marginLostMinor: number;
  /** What winning as many others would cost. */
  readonly winningMinor: number;
}

/**
 * Starting points, to be moved. Who complains: 1 to 5 of 100 reach the management (J. Goodman, Basic Facts on Customer Complaint
 * Behavior, 1999); the upper end, which gives the lower cost. Who does not come back: for problems of little money 37 % of the silent and 70 %
 * of those whose complaint was resolved buy again (TARP, Consumer Complaint Handling in America, 1986). The rest is the owner's
 * to know; here it stands for a small shop.
 */
export const startingAssumptions: Assumptions = {
  whoComplain: 0.05,
  silentLeavers: 0.63,
  complainingLeavers: 0.3,
  purchasesAYear: 12,
  spentAPurchaseMinor: 1_000,
  margin: 0.3,
  years: 1,
  winningMinor: 2_000,
};

/** The cost of customers lost behind so many complaints. Throws nothing: with no complaint, or nobody who complains, there is nothing to go by. */
export function lostCustomers(complaints: number, assumed: Assumptions): LostCustomers {
  const { whoComplain, silentLeavers, complainingLeavers } = assumed;
  const dissatisfied = whoComplain > 0 ? complaints / whoComplain : 0;
  const silent = Math.max(0, dissatisfied - complaints);
  const lost = dissatisfied === 0 ? 0 : silent * silentLeavers + complaints * complainingLeavers;
  const { purchasesAYear, spentAPurchaseMinor, margin, years, winningMinor } = assumed;
  return {
    dissatisfied,
    silent,
    lost,
    marginLostMinor: lost * purchasesAYear * spentAPurchaseMinor * margin * years,
    winningMinor: lost * winningMinor,
  };
}

/** The same with half as many and twice as many who complain: how much hangs on the assumption that nobody can check. */
export function aroundWhoComplain(
  complaints: number,
  assumed: Assumptions,
): { readonly ifHalf: LostCustomers; readonly ifTwice: LostCustomers } {
  const times = (factor: number) =>
    lostCustomers(complaints, { ...assumed, whoComplain: Math.min(1, assumed.whoComplain * factor) });
  return { ifHalf: times(0.5), ifTwice: times(2) };
}
