import type { OwnerScope } from '#domain/scope.ts';
import { LEVEL } from '#domain/statistics/estimate.ts';
import { meanOf } from '#domain/statistics/mean.ts';
import type { OverviewView, ReadingAsked } from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import { placesNamed, sumsBy, sumsByStore, type Wanted } from '../store/reading.ts';
import { differenceView, type Figures, figuresOf, figuresView, summaryOfSums } from './figures.ts';
import { periodOf } from './period.ts';
import { standardReadings } from './standards.ts';

/** Standards and stores that an overview names at most. */
const COSTLY_SHOWN = 3;
const STORES_SHOWN = 5;
/** Of fewer visits than this a store's own mean says too little. */
const FEWEST_VISITS = 5;

/** How service was in a period, whether that has changed by more than chance, and where to look; `null` where nothing is published. */
export async function readOverview(
  connection: Connection,
  scope: OwnerScope,
  asked: ReadingAsked,
): Promise<OverviewView | null> {
  const period = await periodOf(connection, scope, asked);
  if (!period) return null;
  const { view, now, earlier } = period;
  const [here, before] = [await wholeOf(connection, scope, now), await wholeOf(connection, scope, earlier)];
  const standards = await standardReadings(connection, scope, now);
  return {
    ...view,
    visits: here.visits,
    visitsBefore: before.visits,
    figures: figuresView(here),
    change: differenceView(here, before),
    costly: standards.filter(({ lost }) => lost > 0).slice(0, COSTLY_SHOWN),
    stores: await storesToLookAt(connection, scope, now, here),
  };
}

/** The figures of all visits that are wanted. */
export async function wholeOf(connection: Connection, scope: OwnerScope, wanted: Wanted): Promise<Figures> {
  const [sums] = await sumsBy(connection, scope, wanted, 'whole');
  return figuresOf(sums);
}

/**
 * Stores of which the score is below that of all by more than chance. With many stores some would be so by chance alone: the level of
 * each one's interval is raised so that all of them together hold (Bonferroni).
 */
async function storesToLookAt(
  connection: Connection,
  scope: OwnerScope,
  wanted: Wanted,
  { score }: Figures,
): Promise<OverviewView['stores']> {
  const all = await sumsByStore(connection, scope, wanted);
  const judged = all.filter(({ n }) => n >= FEWEST_VISITS);
  const level = 1 - (1 - LEVEL) / Math.max(1, judged.length);
  const low = judged.flatMap(({ store, ...sums }) => {
    const found = meanOf(summaryOfSums(sums), level);
    return found.kind === 'known' && found.high < score.mean ? [{ store, score: found }] : [];
  });
  const first = low.toSorted((a, b) => a.score.high - b.score.high).slice(0, STORES_SHOWN);
  const places = await placesNamed(
    connection,
    scope,
    first.map(({ store }) => store),
  );
  return {
    look: first.flatMap(({ store: id, score: found }) => {
      const store = places.get(id);
      return store ? [{ store, score: found }] : [];
    }),
    judged: judged.length,
    tooFew: all.length - judged.length,
  };
}
