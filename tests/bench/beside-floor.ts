import type { Page } from 'playwright';
import { buildPages } from './built-pages.ts';
import { openVisit } from './opened-visit.ts';
import { percentile, type Row, row } from './row.ts';
import { itemOf } from './sixty.ts';
import { slowDown, watchOpening } from './slow-phone.ts';

interface BothPages {
  /** On one slowed down page both are opened in turn. */
  readonly page: Page;
  /** Addresses of the app's sixty questions and of the bare page of them. */
  readonly ours: string;
  readonly floor: string;
}

/** A figure of the app at the median against the same figure of the bare page, in one browser. */
export async function besideFloor(
  { name, goal }: { name: string; goal: Row['goal'] },
  measure: (pages: BothPages) => Promise<{ ours: number[]; floor: number[] }>,
): Promise<Row[]> {
  const bare = await buildPages('floor');
  const visit = await openVisit();
  const { page, context } = visit.phone;
  await watchOpening(context, { first: itemOf(0), last: itemOf(-1) });
  await slowDown(page);
  const times = await measure({ page, ours: visit.questions(), floor: bare.urlOf('floor') });
  await visit.phone.close();
  await visit.close();
  await bare.close();
  return [
    row({
      name: `${name} p50`,
      ours: percentile(times.ours, 0.5),
      baseline: percentile(times.floor, 0.5),
      unit: 'ms',
      goal,
    }),
  ];
}
