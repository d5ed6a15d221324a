import * as z from 'zod/mini';
import { useKeptText } from '#client/desk/use-kept-text.ts';
import { Id } from '#domain/ids.ts';
import { type DeskMove, deskMoves } from './desk-moves.ts';

const Draft = z.object({ move: z.enum(deskMoves), reason: z.string(), questions: z.record(Id, z.string()) });

/** A move that is being written: its reason, and comments by question. */
export interface ReviewDraft {
  readonly move: DeskMove;
  readonly reason: string;
  readonly questions: Readonly<Record<Id, string>>;
}

export interface Drafting {
  /** `null`: nothing is being written. */
  readonly draft: ReviewDraft | null;
  readonly begin: (move: DeskMove) => void;
  readonly write: (part: Partial<Pick<ReviewDraft, 'reason' | 'questions'>>) => void;
  readonly end: () => void;
}

/** What is being written about a visit, kept on this device until the move is made or given up. */
export function useReviewDraft(visit: Id): Drafting {
  const { text, write: keep } = useKeptText(`review of ${visit}`);
  const draft = draftIn(text);
  const put = (next: ReviewDraft) => keep(JSON.stringify(next));
  return {
    draft,
    begin: (move) => put({ move, reason: '', questions: {} }),
    write: (part) => draft && put({ ...draft, ...part }),
    end: () => keep(''),
  };
}

/** All that was written, one text after the other. */
export function writtenIn({ reason, questions }: ReviewDraft): string[] {
  return [reason, ...Object.values(questions)].map((text) => text.trim()).filter((text) => text !== '');
}

function draftIn(text: string): ReviewDraft | null {
  return text === '' ? null : (Draft.safeParse(JSON.parse(text)).data ?? null);
}
