import type { Id } from '../ids.ts';
import type { Stamp } from '../time/stamp.ts';
import { type OwnMaps, withEntry, withoutEntry } from './entries.ts';
import type { EventOf } from './event.ts';
import type { MomentReading, Report } from './report.ts';

type MomentChange = Pick<Report, 'moments' | 'taken'>;

/** The first mark stands; a second one of a moment that is marked already changes nothing but is kept as a reading. */
export function markMoment(
  report: Report,
  seq: number,
  event: EventOf<'moment.marked'>,
  own: OwnMaps,
): MomentChange {
  const at = event.wall === undefined ? event.at : moved(event.at, event.wall);
  const reading: MomentReading = { seq, at, source: event.source };
  const marked = report.moments.get(event.moment);
  const readings = [...readingsOf(report, event.moment), reading];
  const present = marked ?? { moment: event.moment, at, source: event.source, seq };
  return {
    moments: withEntry(report.moments, event.moment, { ...present, readings }, own),
    taken: withoutEntry(report.taken, event.moment, own),
  };
}

/**
 * A correction moves a moment, brings one that is not marked, or takes one back. What it moves is the stamp that stands, which says
 * the session that the moment happened in; where none stands, its own.
 */
export function correctMoment(
  report: Report,
  seq: number,
  event: EventOf<'moment.corrected'>,
  own: OwnMaps,
): MomentChange {
  const before = readingsOf(report, event.moment);
  const at = event.to === null ? null : moved(report.moments.get(event.moment)?.at ?? event.at, event.to);
  const reading: MomentReading = {
    seq,
    at,
    source: 'corrected',
    reason: event.reason,
    ...(event.note === undefined ? {} : { note: event.note }),
  };
  const readings = [...before, reading];
  if (at === null) {
    return {
      moments: withoutEntry(report.moments, event.moment, own),
      taken: withEntry(report.taken, event.moment, readings, own),
    };
  }
  return {
    moments: withEntry(
      report.moments,
      event.moment,
      { moment: event.moment, at, source: 'corrected', seq, readings },
      own,
    ),
    taken: withoutEntry(report.taken, event.moment, own),
  };
}

/** Whether the shopper said that this moment never came: taken back as remembered, and not marked since. */
export function didNotHappen(report: Pick<Report, 'taken'>, moment: Id): boolean {
  return report.taken.get(moment)?.at(-1)?.reason === 'remembered';
}

/** All that was ever said of a moment's time, marked at present or not. */
function readingsOf(report: Report, moment: Id): readonly MomentReading[] {
  return report.moments.get(moment)?.readings ?? report.taken.get(moment) ?? [];
}

/**
 * The stamp for another wall time of the same session: the monotonic reading moves along with it,
 * below zero for a time before the session began.
 */
function moved(anchor: Stamp, wall: number): Stamp {
  return { wall, mono: anchor.mono + (wall - anchor.wall), session: anchor.session };
}
