import type { Checklist } from '#domain/checklist/checklist.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { xmrChart } from '#domain/statistics/xmr.ts';
import type { OverTimeView, ReadingAsked, RunView } from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import { type Sums, sumsByMonth } from '../store/reading.ts';
import { summaryOfSums } from './figures.ts';
import { namesIn } from './names.ts';
import { periodOf } from './period.ts';

/** Mean scores month by month, each version of a checklist a run of its own: what is measured otherwise is not the same line. */
export async function readOverTime(
  connection: Connection,
  scope: OwnerScope,
  asked: ReadingAsked,
): Promise<OverTimeView | null> {
  const period = await periodOf(connection, scope, asked);
  if (!period) return null;
  const rows = (await sumsByMonth(connection, scope, period.now)).filter(({ n }) => n > 0);
  const { checklists } = await namesIn(connection, scope, period.now);
  const runs = checklists.map((checklist) =>
    runOf(
      checklist,
      rows.filter((row) => row.checklist === checklist.id && row.version === checklist.version),
    ),
  );
  return { ...period.view, runs: runs.filter(({ points }) => points.length > 0).toSorted(byTitleAndTime) };
}

function runOf(
  { id, version, title }: Checklist,
  rows: readonly (Sums & { readonly month: string })[],
): RunView {
  const chart = xmrChart(rows.map((row) => summaryOfSums(row).mean));
  const { middle = null, low = null, high = null } = chart.limits ?? {};
  return {
    ...{ checklist: id, version, title, middle, low, high, why: chart.why },
    points: chart.points.map(({ value, signals }, at) => ({
      month: rows[at]?.month ?? '',
      visits: rows[at]?.n ?? 0,
      value,
      signals: [...signals],
    })),
  };
}

function byTitleAndTime(a: RunView, b: RunView): number {
  return a.checklist === b.checklist ? a.version - b.version : a.checklist < b.checklist ? -1 : 1;
}
