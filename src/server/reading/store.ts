import type { Id } from '#domain/ids.ts';
import { type OwnerScope, reachesStore } from '#domain/scope.ts';
import { meanOf } from '#domain/statistics/mean.ts';
import type { ReadingAsked } from '#protocol/api/reading.ts';
import type { StoreReadingView } from '#protocol/api/store-reading.ts';
import type { StoreView } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { storesById } from '../store/stores.ts';
import { differenceView, figuresView } from './figures.ts';
import { wholeOf } from './overview.ts';
import { periodOf } from './period.ts';
import { standardReadings } from './standards.ts';
import { readWaits } from './waits.ts';

/** A standard that one visit missed may be chance; one that is missed again is worth a look. */
const FEWEST_MISSES = 2;
const MISSED_SHOWN = 8;

/** One store's figures for some months. Throws `not-found` for a store that is not theirs. */
export async function readStoreFigures(
  connection: Connection,
  scope: OwnerScope,
  asked: ReadingAsked & { readonly store: Id },
): Promise<StoreReadingView> {
  const store = await theirStore(connection, scope, asked.store);
  const period = await periodOf(connection, scope, asked);
  if (!period) return { store, reading: null };
  const { view, now, earlier } = period;
  const here = await wholeOf(connection, scope, now);
  const all = await wholeOf(connection, scope, { period: now.period });
  return {
    store,
    reading: {
      ...view,
      visits: here.visits,
      figures: figuresView(here),
      change: differenceView(here, await wholeOf(connection, scope, earlier)),
      all: meanOf(all.score),
      missed: missedAgain(await standardReadings(connection, scope, now)),
      waits: (await readWaits(connection, scope, asked))?.waits ?? [],
    },
  };
}

/** The store, where it is theirs to see. Throws `not-found`. */
export async function theirStore(connection: Connection, scope: OwnerScope, id: Id): Promise<StoreView> {
  const store = reachesStore(scope, id) && (await storesById(connection, scope, [id])).get(id);
  if (!store) throw new Problem('not-found');
  return store;
}

type Standards = Awaited<ReturnType<typeof standardReadings>>;

function missedAgain(standards: Standards): Standards {
  const misses = ({ share, met }: Standards[number]) => share.n - met;
  return standards
    .filter((standard) => misses(standard) >= FEWEST_MISSES)
    .toSorted((a, b) => misses(b) - misses(a) || b.lost - a.lost)
    .slice(0, MISSED_SHOWN);
}
