import * as z from 'zod/mini';
import { Score, TraceLine } from '#domain/scoring/score.ts';

/*
 * A score as a report's row keeps it: JSON, with each line of the trace as a list of values, those that most lines have first and the
 * rest by name where it is not as usual. The names of a line's members are two thirds of it, and a score is by far the largest thing
 * that is written for a report. Rows of before have their lines as they are.
 */
const { item, section, standard, rule, view, aspect, earned, possible, contribution, seqs } = TraceLine.shape;
const { answer, seconds, weight, reversed, profile, bonus, criticalMissed } = TraceLine.shape;
const KeptLine = z.tuple([
  item.shape.kind,
  item.shape.id,
  section,
  standard,
  rule,
  view,
  aspect,
  earned,
  possible,
  contribution,
  seqs,
  z.object({
    answer,
    seconds,
    weight: z._default(weight, 1),
    reversed: z._default(reversed, false),
    profile: z._default(profile, null),
    bonus: z._default(bonus, false),
    criticalMissed: z._default(criticalMissed, false),
  }),
]);
type KeptLine = z.input<typeof KeptLine>;

/** The score as text. {@link readScore} gives back exactly this one. */
export function writeScore(score: Score): string {
  return JSON.stringify({ ...score, trace: score.trace.map(keptLine) });
}

/** A score as it was written, by this or an earlier build. */
export function readScore(text: string): Score {
  const { trace, ...score } = KeptScore.parse(JSON.parse(text));
  return { ...score, trace: trace.map(lineOf) };
}

const KeptScore = z.extend(Score, { trace: z.array(z.union([KeptLine, TraceLine])) });

function keptLine(line: TraceLine): KeptLine {
  const { item, section, standard, rule, view, aspect, earned, possible, contribution, seqs } = line;
  const { answer, seconds, weight, reversed, profile, bonus, criticalMissed } = line;
  // What is undefined is not written.
  const unusual = {
    answer,
    seconds,
    weight: weight === 1 ? undefined : weight,
    reversed: reversed || undefined,
    profile: profile ?? undefined,
    bonus: bonus || undefined,
    criticalMissed: criticalMissed || undefined,
  };
  const { kind, id } = item;
  return [kind, id, section, standard, rule, view, aspect, earned, possible, contribution, seqs, unusual];
}

function lineOf(kept: z.output<typeof KeptLine> | TraceLine): TraceLine {
  if (!Array.isArray(kept)) return kept;
  const [kind, id, section, standard, rule, view, aspect, earned, possible, contribution, seqs, unusual] =
    kept;
  const said = { section, standard, rule, view, aspect, earned, possible, contribution, seqs };
  return { item: { kind, id }, ...said, ...unusual };
}
