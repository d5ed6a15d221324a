import type { Checklist, Moment, Option, Question } from '#domain/checklist/checklist.ts';

/** The checklist with these moments; the discreet list keeps no item for one that is gone. */
export function withMoments(body: Checklist, moments: Moment[]): Checklist {
  const { discreet } = body;
  if (!discreet) return { ...body, moments };
  const items = Object.entries(discreet.items).filter(([id]) => moments.some((moment) => moment.id === id));
  return { ...body, moments, discreet: { ...discreet, items: Object.fromEntries(items) } };
}

/** The question with these options; no points stay for one that is gone. */
export function withOptions(
  question: Extract<Question, { type: 'choice' | 'choices' }>,
  options: Option[],
): Question {
  const { score } = question;
  if (!score) return { ...question, options };
  const points = Object.entries(score.points).filter(([id]) => options.some((option) => option.id === id));
  return { ...question, options, score: { ...score, points: Object.fromEntries(points) } };
}
