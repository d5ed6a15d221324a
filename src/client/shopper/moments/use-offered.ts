import { useState } from 'preact/hooks';
import type { Moment } from '#domain/checklist/checklist.ts';
import type { OpenVisit } from '../underway/use-open-visit.ts';
import { nextMoment, openMoments } from './next.ts';

/** The moment under the thumb and those beside it; none beside where it is the last one open. */
export interface Offered {
  readonly moment: Moment;
  readonly previous: Moment | undefined;
  readonly next: Moment | undefined;
  readonly offer: (moment: Moment | undefined) => void;
}

/** The expected moment is offered, or the one that was turned to. What is recorded meanwhile brings the expected one back. */
export function useOffered({ journal: { checklist }, report }: OpenVisit): Offered | undefined {
  const [turnedTo, setTurnedTo] = useState({ moment: '', through: 0 });
  const open = openMoments(checklist, report);
  const chosen = turnedTo.through === report.through && open.find(({ id }) => id === turnedTo.moment);
  const moment = chosen || nextMoment(checklist, report);
  if (!moment) return undefined;
  const at = open.indexOf(moment);
  const beside = (step: number) => (open.length > 1 ? open.at((at + step) % open.length) : undefined);
  return {
    moment,
    previous: beside(-1),
    next: beside(1),
    offer: (to) => to && setTurnedTo({ moment: to.id, through: report.through }),
  };
}
