import { lineOf } from '#domain/appeal/appeal.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { questionsOf } from '#domain/checklist/parts.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { AppealRow, AppealView } from '#protocol/api/appeals.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { appealsIn, openAppeals } from '../store/appeals.ts';
import type { Connection } from '../store/database.ts';
import { publishedReport } from '../store/publications.ts';
import { appealView } from './view.ts';

const ROWS_AT_MOST = 200;

/** Appeals with what they are about. One whose visit is published no more is left out until it is again. */
export async function listAppeals(
  connection: Connection,
  scope: CoordinatorScope,
  state: 'open' | 'ruled' = 'open',
): Promise<{ rows: AppealRow[]; open: number }> {
  const appeals = await appealsIn(connection, scope, { state, limit: ROWS_AT_MOST });
  const rows: AppealRow[] = [];
  for (const appeal of appeals) {
    const report = await publishedReport(connection, scope, appeal.visit);
    if (report) rows.push(rowOf(appealView(appeal), report));
  }
  return { rows, open: await openAppeals(connection, scope) };
}

function rowOf(appeal: AppealView, report: ReportView): AppealRow {
  const { id, name, city, timeZone } = report.store;
  const line = lineOf(report.score, appeal.item);
  const given = report.answers.find(({ question }) => question === appeal.item.id);
  return {
    ...appeal,
    store: { id, name, city, timeZone },
    visitedAt: report.startedAt ?? report.submittedAt ?? appeal.raisedAt,
    ...aboutItem(report.checklist, appeal),
    ...(given ? { answer: given.value } : {}),
    ...(line?.seconds === undefined ? {} : { seconds: line.seconds }),
    earned: line?.earned ?? null,
    possible: line?.possible ?? null,
  };
}

function aboutItem(checklist: Checklist, { item }: AppealView): Pick<AppealRow, 'name' | 'question'> {
  const question = questionsOf(checklist).find(({ id }) => id === item.id);
  if (item.kind === 'question' && question) return { name: question.text, question };
  return { name: checklist.intervals.find(({ id }) => id === item.id)?.name ?? { en: item.id } };
}
