import { type Ruled, Ruling } from '#domain/appeal/appeal.ts';
import type { AppealView } from '#protocol/api/appeals.ts';
import type { AppealRecord, NamedAppeal } from '../store/appeals.ts';

/** An appeal as either side reads it. */
export function appealView(appeal: NamedAppeal): AppealView {
  const { id, visit, by, says, state, words } = appeal;
  return {
    ...{ id, visit, by, says, state, words },
    item: { kind: appeal.item_kind, id: appeal.item },
    raisedAt: appeal.raised_at,
    ruling: rulingOf(appeal),
    ruledAt: appeal.ruled_at,
    percentageBefore: appeal.percentage_before,
    percentageAfter: appeal.percentage_after,
  };
}

function rulingOf({ ruling }: AppealRecord): Ruling | null {
  return ruling === null ? null : Ruling.parse(JSON.parse(ruling));
}

/** What was ruled of a visit, in the order that it was. */
export function ruledIn(appeals: readonly AppealRecord[]): Ruled[] {
  return appeals
    .toSorted((a, b) => (a.ruled_at ?? 0) - (b.ruled_at ?? 0))
    .flatMap((appeal) => {
      const ruling = rulingOf(appeal);
      return ruling ? [{ item: { kind: appeal.item_kind, id: appeal.item }, ruling }] : [];
    });
}
