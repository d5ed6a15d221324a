import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Phone } from '#offline/index.ts';
import { isOpen } from '../app/unsent.ts';
import { paths } from './paths.ts';

/**
 * Where a start of the app goes: to the question or the tray that the camera was opened for, else to the place shown last
 * if its visit is still open, else to the moments of the open visit. `null`: to the list.
 */
export async function resumePlace(phone: Phone, last: string | null): Promise<string | null> {
  const [standings, intent] = await Promise.all([phone.standings(), phone.intent()]);
  const open = standings.filter(isOpen).map(({ visit }) => visit);
  const journal = intent && (await phone.journalOf(intent.visit));
  if (intent && journal)
    return intent.question === null
      ? paths.photos(intent.visit)
      : questionPlace(intent.visit, intent.question, journal.checklist);
  if (last && (last === paths.visits() || open.some((visit) => last.startsWith(paths.visit(visit)))))
    return last;
  const [visit] = open;
  return visit ? paths.moments(visit) : null;
}

/** The address of one question, on the screen of its section. */
export function questionPlace(visit: string, question: string, checklist: Checklist): string {
  const section = checklist.sections.find(({ questions }) => questions.some(({ id }) => id === question));
  return paths.questions(visit, section?.id, question);
}
