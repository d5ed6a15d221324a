import { verdictsOf } from '#domain/visit/eligibility.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { type RuleLine, ruleLine } from '../board/rule-words.ts';
import { useShelf } from '../shelf.ts';
import { useServerNow } from '../use-server-now.ts';

/** A visit's rules as they stand now for the person whose phone this is. */
export function useRuleLines(visit: ShopperVisit): RuleLine[] {
  const record = useShelf().pack()?.record ?? { visited: [], qualifications: [] };
  const now = useServerNow();
  const { timeZone } = visit.store;
  return verdictsOf({ visit, record, now }).map((verdict) => ruleLine(verdict, timeZone));
}
