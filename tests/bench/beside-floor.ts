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

/** Measures the app and the bare page in turn, in one browser. */
export async function besideFloor(measure: (pages: BothPages) => Promise<Row[]>): Promise<Row[]> {
  const bare = await buildPages('floor');
  const visit = await openVisit();
  const { page, context } = visit.phone;
  await watchOpening(context, { first: itemOf(0), last: itemOf(-1) });
  await slowDown(page);
  const rows = await measure({ page, ours: visit.questions(), floor: bare.urlOf('floor') });
  await visit.phone.close();
  await visit.close();
  await bare.close();
  return rows;
}

interface Times extends Pick<Row, 'name' | 'goal'> {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

/** The row of a figure of both, in milliseconds at the median. */
export function medians({ name, goal, ours, floor }: Times): Row {
  return row({ name, goal, ours: percentile(ours, 0.5), baseline: percentile(floor, 0.5), unit: 'ms' });
}
