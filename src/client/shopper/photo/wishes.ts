import { askedOf } from '#domain/checklist/asked.ts';
import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import type { Report } from '#domain/journal/fold.ts';

/** A question that takes photos: how many it has, and how many it still lacks. */
export interface PhotoWish {
  readonly question: Question;
  readonly has: number;
  readonly lacks: number;
}

/** Questions that ask for photos, and all the others, which may have some too; both in the checklist's order. */
export function photoWishes(
  checklist: Checklist,
  report: Report,
): { wanting: PhotoWish[]; others: Question[] } {
  const asked = askedOf(checklist, report);
  const wanting = asked
    .filter(({ question }) => wantsPhotos(question))
    .map(({ question, required }): PhotoWish => {
      const has = photosFor(report, question.id);
      return { question, has, lacks: Math.max(0, neededBy(question, required) - has) };
    });
  const others = asked.map(({ question }) => question).filter((question) => !wantsPhotos(question));
  return { wanting, others: others.filter(({ type }) => type !== 'sound') };
}

/** Whether a question is answered or proven by photos. */
export function wantsPhotos({ type, photos }: Question): boolean {
  return ['photo', 'receipt', 'document'].includes(type) || photos !== undefined;
}

/** How many photos a question asks for. */
export function neededBy({ type, photos }: Question, required: boolean): number {
  return photos ?? (required && type !== 'document' ? 1 : 0);
}

function photosFor({ evidence }: Report, question: string): number {
  return [...evidence.values()].filter((photo) => photo.question === question).length;
}
