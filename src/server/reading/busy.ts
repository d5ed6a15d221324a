import { queueLengthOf, queueLengths } from '#domain/rollup/queue.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { slopeOf } from '#domain/statistics/slope.ts';
import { emptySummary, type Summary, together } from '#domain/statistics/summary.ts';
import type { BusyReading } from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import { sumsBy, type Wanted } from '../store/reading.ts';
import { type Figures, figuresOf, figuresView } from './figures.ts';

interface Counted {
  readonly ahead: number;
  readonly figures: Figures;
}

/** Scores by how many were ahead in the queue: whether service is the same for ten as for one. */
export async function readBusy(
  connection: Connection,
  scope: OwnerScope,
  wanted: Wanted,
): Promise<BusyReading> {
  const rows = await sumsBy(connection, scope, wanted, 'ahead');
  const counted = rows
    .map(({ level, ...sums }) => ({ ahead: Number(level), figures: figuresOf(sums) }))
    .toSorted((a, b) => a.ahead - b.ahead);
  const byLength = Map.groupBy(counted, ({ ahead }) => queueLengthOf(ahead));
  return {
    perPerson: {
      score: slopeOf(measured(counted, 'score')),
      speed: slopeOf(measured(counted, 'speed')),
      quality: slopeOf(measured(counted, 'quality')),
    },
    lengths: queueLengths.flatMap((length) => {
      const of = byLength.get(length);
      return of ? [lengthReading(length, of)] : [];
    }),
  };
}

type Figure = 'score' | 'speed' | 'quality';

function measured(counted: readonly Counted[], figure: Figure) {
  return counted.map(({ ahead, figures }) => ({ x: ahead, of: figures[figure] }));
}

function lengthReading(length: BusyReading['lengths'][number]['length'], of: readonly Counted[]) {
  const all = (figure: Figure): Summary =>
    of.reduce((sum, { figures }) => together(sum, figures[figure]), emptySummary);
  const visits = of.reduce((sum, { figures }) => sum + figures.visits, 0);
  const figures = { visits, score: all('score'), speed: all('speed'), quality: all('quality') };
  return { length, visits, figures: figuresView(figures) };
}
