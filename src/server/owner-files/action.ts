import { readAction } from '../actions/read.ts';
import { Problem } from '../problem.ts';
import { column, localDay, localMoment, type Sheets, sheet, type TableAsked } from './cells.ts';

/** One action: what visits since it was opened say, and the steps that were taken. Throws `bad-input` where none is named, `not-found`. */
export async function actionSheets({ database, scope, asked, now }: TableAsked): Promise<Sheets> {
  if (asked.action === undefined) throw new Problem('bad-input', 'action');
  const { visits, steps, store } = await readAction(database, scope, asked.action, now);
  return [
    sheet(
      'Visits since',
      [column('Visit'), column('Day', 'day'), column('Met', 'truth'), column('Counts', 'truth')],
      visits.map(({ visit, visitedAt, met, counts }) => [
        ...[visit, localDay(visitedAt, store.timeZone), met, counts],
      ]),
    ),
    sheet(
      'Steps',
      [column('Step'), column('When', 'moment'), column('By'), column('Note')],
      steps.map(({ step, at, by, note }) => [step, localMoment(at, store.timeZone), by, note || null]),
    ),
  ];
}
