import type { Checklist } from '../checklist/checklist.ts';
import type { Profile } from '../checklist/standard.ts';
import type { Report } from '../journal/fold.ts';
import type { MeasuredInterval } from '../report/measure.ts';
import type { Score } from './score.ts';

export type ScoreVisit = (
  checklist: Checklist,
  report: Report,
  intervals: readonly MeasuredInterval[],
  profile: Profile | null,
) => Score;
