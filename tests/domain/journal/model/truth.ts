import type { AnswerValue, EventKind, EventOf } from '#domain/journal/event.ts';
import type { Said } from './world.ts';

/*
 * The naive account: what a patient person with the whole list before them would say. It shares no code with the fold:
 * nothing is carried along, every question is answered by searching the list again.
 */

type SaidOf<K extends EventKind> = Said & { readonly event: EventOf<K> };

/** All that was said of one kind, or of several, in order. */
export function ofKind<K extends EventKind>(said: readonly Said[], ...kinds: readonly K[]): SaidOf<K>[] {
  const isOf = (one: Said): one is SaidOf<K> => kinds.some((kind) => kind === one.event.kind);
  return said.filter(isOf);
}

/** All that was said of a moment. */
export function ofMoment(said: readonly Said[], moment: string) {
  return ofKind(said, 'moment.marked', 'moment.corrected').filter(({ event }) => event.moment === moment);
}

/** All that was said of a question's answer. */
export function ofAnswer(said: readonly Said[], question: string) {
  return ofKind(said, 'answer.set', 'answer.cleared').filter(({ event }) => event.question === question);
}

/** A moment as it stands: what it says, and the true instant that is meant, where that can be known: `madeMs + movedMs`. */
export interface StandingMoment {
  readonly seq: number;
  readonly wall: number;
  /** A tap, moved by hand at most: it has a true instant. Otherwise a person read or remembered a time of a clock. */
  readonly tapped: boolean;
  readonly touched: boolean;
  /** When its first mark was made, and by how much a person has moved it since. */
  readonly madeMs: number;
  readonly movedMs: number;
}

/** The last correction decides; where there is none, or it took the moment back, the first mark since does. */
export function standingMoment(said: readonly Said[], moment: string): StandingMoment | null {
  const about = ofMoment(said, moment);
  const backAt = about.findLastIndex(({ event }) => event.kind === 'moment.corrected' && event.to === null);
  const since = about.slice(backAt + 1);
  const [first] = since;
  if (!first) return null;
  const corrections = ofKind(since, 'moment.corrected');
  const last = corrections.at(-1);
  const wall = last?.event.to ?? wallOf(first);
  const isTap = first.event.kind === 'moment.marked' && first.event.source === 'tap';
  const isMovedOnly = corrections.every(({ event }) => event.reason === 'late' || event.reason === 'early');
  return {
    seq: last?.seq ?? first.seq,
    wall,
    tapped: isTap && isMovedOnly,
    touched: last !== undefined,
    madeMs: first.trueMs,
    movedMs: wall - wallOf(first),
  };
}

function wallOf({ event }: Said): number {
  if (event.kind === 'moment.corrected') return event.to ?? event.at.wall;
  return event.kind === 'moment.marked' ? (event.wall ?? event.at.wall) : event.at.wall;
}

/** The answer that was last given and not taken back since. */
export function standingAnswer(said: readonly Said[], question: string): AnswerValue | undefined {
  const last = ofAnswer(said, question).at(-1)?.event;
  return last?.kind === 'answer.set' ? last.value : undefined;
}

/** The photos that are there, and where: added, not removed, given to the question last named. */
export function standingPhotos(said: readonly Said[]): Map<string, string | null> {
  const removed = ofKind(said, 'evidence.removed').map(({ event }) => event.evidence);
  const there = ofKind(said, 'evidence.added').filter(({ event }) => !removed.includes(event.evidence));
  return new Map(
    there.map(({ event }) => {
      const given = ofKind(said, 'evidence.assigned').findLast(
        (one) => one.event.evidence === event.evidence,
      );
      return [event.evidence, given ? given.event.question : event.question];
    }),
  );
}

/** Who was writing, by turns: each stretch with its first and its greatest monotonic reading. */
export function turns(said: readonly Said[]): { session: string; firstMono: number; lastMono: number }[] {
  const beginnings = said.filter(
    ({ event }, index) => said[index - 1]?.event.at.session !== event.at.session,
  );
  return beginnings.map(({ seq, event }, index) => {
    const end = beginnings[index + 1]?.seq ?? said.length + 1;
    const monos = said.slice(seq - 1, end - 1).map((one) => one.event.at.mono);
    return { session: event.at.session, firstMono: event.at.mono, lastMono: Math.max(...monos) };
  });
}
