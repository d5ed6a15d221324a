import { type Assumptions, startingAssumptions } from '#domain/cost/lost-customers.ts';

/** How an assumption is moved: shares by whole percent, the rest as a number. Money is typed in the currency's own unit. */
export interface Lever {
  readonly name: keyof Assumptions;
  readonly kind: 'share' | 'number' | 'money';
  readonly min: number;
  readonly max: number;
}

/** Those that others have looked into, with a source each. */
export const foundByOthers = [
  { name: 'whoComplain', kind: 'share', min: 1, max: 100 },
  { name: 'silentLeavers', kind: 'share', min: 0, max: 100 },
  { name: 'complainingLeavers', kind: 'share', min: 0, max: 100 },
] as const satisfies readonly Lever[];

/** Those that only the owner knows. */
export const ofTheOwner = [
  { name: 'purchasesAYear', kind: 'number', min: 0, max: 366 },
  { name: 'spentAPurchaseMinor', kind: 'money', min: 0, max: 1_000_000 },
  { name: 'margin', kind: 'share', min: 0, max: 100 },
  { name: 'years', kind: 'number', min: 1, max: 20 },
  { name: 'winningMinor', kind: 'money', min: 0, max: 1_000_000 },
] as const satisfies readonly Lever[];

const levers: readonly Lever[] = [...foundByOthers, ...ofTheOwner];

/** How many of the smallest unit a currency's own unit has; one of a share is a hundred percent. */
function factorOf({ kind }: Lever, minorInUnit: number): number {
  if (kind === 'share') return 0.01;
  return kind === 'money' ? minorInUnit : 1;
}

/** An assumption as it is shown in its field. */
export function shownOf(lever: Lever, assumed: Assumptions, minorInUnit: number): number {
  return Math.round((assumed[lever.name] / factorOf(lever, minorInUnit)) * 100) / 100;
}

/** The assumptions that an address names; those that it does not name, or wrongly, are the starting points. */
export function assumedIn(query: Readonly<Record<string, string>>, minorInUnit: number): Assumptions {
  return levers.reduce<Assumptions>((assumed, lever) => {
    const said = query[lever.name];
    return said === undefined ? assumed : moved(assumed, lever, said, minorInUnit);
  }, startingAssumptions);
}

/** With one of them set to what was typed; what is no number within its bounds changes nothing. */
export function moved(assumed: Assumptions, lever: Lever, typed: string, minorInUnit: number): Assumptions {
  const value = typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'));
  if (!(value >= lever.min && value <= lever.max)) return assumed;
  return { ...assumed, [lever.name]: value * factorOf(lever, minorInUnit) };
}
