import { t } from '#client/locales/t.ts';
import type { Id } from '#domain/ids.ts';
import { Month, type PeriodView, type SideAsked } from '#protocol/api/reading.ts';
import { periodInWords } from './words.ts';

/** The two sides of a comparison, as the address names them. */
export const sides = ['a', 'b'] as const;
export type SideName = (typeof sides)[number];

/** One side as it is chosen: `of` is empty for all stores, `picked`, or a group such as `region:Baltics`. */
export interface Side {
  readonly from: string;
  readonly to: string;
  readonly of: string;
  readonly picked: readonly Id[];
}

/** What an address says of both sides; where it says nothing, these months and those before them. */
export function sidesIn(query: Readonly<Record<string, string>>, known: PeriodView): Record<SideName, Side> {
  return { a: sideIn(query, 'a', known.period), b: sideIn(query, 'b', known.before) };
}

function sideIn(
  query: Readonly<Record<string, string>>,
  name: SideName,
  unlessSaid: { readonly from: string; readonly to: string },
): Side {
  const month = (key: string) => {
    const found = Month.safeParse(query[`${name}-${key}`]);
    return found.success ? found.data : undefined;
  };
  const [from, to] = [month('from') ?? unlessSaid.from, month('to') ?? unlessSaid.to];
  const picked = (query[`${name}-stores`] ?? '').split(',').filter((id) => id !== '');
  return { from: from <= to ? from : to, to, of: query[`${name}-of`] ?? '', picked };
}

/** A side as the address has it. */
export function addressOf(name: SideName, { from, to, of, picked }: Side): Record<string, string> {
  return {
    [`${name}-from`]: from,
    [`${name}-to`]: to,
    [`${name}-of`]: of,
    [`${name}-stores`]: of === 'picked' ? picked.join(',') : '',
  };
}

/** A side as the server is asked for it. */
export function askedOf({ from, to, of, picked }: Side): SideAsked {
  const [kind, ...words] = of.split(':');
  const group = words.join(':');
  if (of === 'picked') return { from, to, stores: [...picked] };
  if (kind === 'region' && group) return { from, to, region: group };
  if (kind === 'concept' && group) return { from, to, concept: group };
  return { from, to };
}

/** `Baltics, January 2026 – March 2026`. */
export function sideInWords({ of, picked, ...period }: Side): string {
  const { region, concept } = askedOf({ of, picked, ...period });
  const count = picked.length;
  const group =
    of === 'picked' ? t('reading-picked', { count }) : (region ?? concept ?? t('reading-all-stores'));
  return t('reading-side', { group, period: periodInWords(period) });
}
