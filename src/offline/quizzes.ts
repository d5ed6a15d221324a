import type { Id } from '#domain/ids.ts';
import type { Database } from './store/database.ts';
import type { QuizRow } from './store/schema.ts';
import type { ChecklistRef, PassedQuiz } from './types.ts';

/** When a person passed the quiz of a checklist's version on this phone, or `null`. */
export async function passedQuiz(
  database: Database,
  person: Id,
  { id, version }: ChecklistRef,
): Promise<PassedQuiz | null> {
  const row = await database.read(['quizzes'], (transaction) =>
    transaction.objectStore('quizzes').get([person, id, version]),
  );
  return row ? { passedAt: row.passedAt, tries: row.tries } : null;
}

/** Keeps that it was passed. The first time is what counts: passing it again for practice changes nothing. */
export function passQuiz(database: Database, row: QuizRow): Promise<void> {
  return database.write(['quizzes'], async (transaction) => {
    const quizzes = transaction.objectStore('quizzes');
    const there = await quizzes.get([row.person, row.checklist, row.version]);
    if (!there) await quizzes.put(row);
  });
}
