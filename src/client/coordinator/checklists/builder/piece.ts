import type { Checklist } from '#domain/checklist/checklist.ts';
import type { ChecklistFault } from '#domain/checklist/integrity.ts';
import type { ChecklistWarning } from '#domain/checklist/warnings.ts';
import type { Id } from '#domain/ids.ts';
import type { Locale } from '#domain/text.ts';

/** The parts of a checklist that are worked on one at a time. A section is `section` and its id. */
export const pieces = [
  'about',
  'standards',
  'moments',
  'waits',
  'scoring',
  'contradictions',
  'briefing',
  'quiz',
  'discreet',
  'check',
] as const;
export type Piece = (typeof pieces)[number] | `section ${string}`;

/** What every part is given. */
export interface PieceProps {
  readonly body: Checklist;
  /** The language that is written in. */
  readonly locale: Locale;
  readonly change: (next: Checklist) => void;
  /** Ids on the way to what is to be mended: what has one of them is opened. */
  readonly wanted: readonly Id[];
}

/** Something that is wrong with a part, by the ids on the way to it: a fault or a warning. */
type Flawed = Pick<ChecklistFault | ChecklistWarning, 'at' | 'kind'>;

/** Where in the builder it is mended; a wait's are filed under its section, and mended among the waits. */
export function placeOf(fault: Flawed, body: Checklist): Piece {
  const [, inner] = fault.at;
  return body.intervals.some(({ id }) => id === inner) ? 'waits' : pieceOf(fault, body);
}

function pieceOf({ at: [outer = ''], kind }: Flawed, body: Checklist): Piece {
  const holds = (all: readonly { id: string }[]) => all.some(({ id }) => id === outer);
  if (body.intervals.some(({ id }) => id === outer)) return 'waits';
  if (holds(body.sections)) return `section ${outer}`;
  if (holds(body.moments)) return 'moments';
  if (holds(body.standards)) return 'standards';
  if (holds(body.contradictions ?? [])) return 'contradictions';
  if (holds(body.briefing.sections)) return 'briefing';
  if (holds(body.briefing.quiz)) return 'quiz';
  if (outer === 'discreet') return 'discreet';
  const section = body.sections.find(({ questions }) => holds(questions));
  if (section) return `section ${section.id}`;
  if (kind === 'standard-left-out') return 'standards';
  return kind === 'weights-all-zero' || kind === 'selling-over-service' ? 'scoring' : 'about';
}

/** Opens a part; of several things in it, the one on the way to what is to be mended. */
export type Go = (piece: Piece, wanted?: readonly Id[]) => void;

/** How many faults are in each part. */
export function faultCounts(faults: readonly ChecklistFault[], body: Checklist): ReadonlyMap<Piece, number> {
  const counts = new Map<Piece, number>();
  for (const fault of faults) {
    const piece = placeOf(fault, body);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}
