import { expect, test } from 'vitest';
import type { VisitState } from '#domain/visit/states.ts';
import { createProgramme, moveProgramme } from '#server/programmes/change.ts';
import { makePeriod } from '#server/programmes/make.ts';
import type { Database } from '#server/store/database.ts';
import { visitsByProgramme, visitsOfProgramme } from '#server/store/programme-visits.ts';
import { recordMoves } from '#server/store/reviews.ts';
import { visitAt } from '#server/store/visits.ts';
import { planOf } from '#tests/domain/programme/plans.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { dice } from '#tests/support/dice.ts';
import { asked, coordinator, organize } from '../store/scene.ts';

const scope = coordinator('acme');
const FEBRUARY = Date.parse('2026-02-25T09:00:00Z');
const STEPS = 40;
/** A die for each visit: where each ends does not hang on whose turn came first. */
const FIRST_SEED = 35;

/** What is counted, and the same counted again from the visits themselves. */
async function bothCounts(database: Database) {
  const kept = await visitsByProgramme(database, scope);
  const rows = await database
    .selectFrom('visits')
    .select('state')
    .where('state', '<>', 'cancelled')
    .execute();
  const again = [...Map.groupBy(rows, ({ state }) => state)].map(([state, those]) => [state, those.length]);
  const told = kept.flatMap(({ state, visits }) => (visits === 0 ? [] : [[state, visits]]));
  return { told: told.toSorted(), again: again.toSorted() };
}

eachDatabase((_, open) => {
  test('the number of published visits keeps in step with every move, many at once, and with none that was undone', async () => {
    const database = await open();
    await organize(database, 'acme');
    const unexpected = (cause: unknown) => {
      throw cause;
    };
    const deps = { database, now: () => FEBRUARY, unexpected };
    const { programme } = await createProgramme(deps, scope, planOf({ checklist: asked.id, visits: 3 }));
    await moveProgramme(deps, scope, { programme, revision: 1, move: 'start' });
    await makePeriod(deps, scope, { programme, period: '2026-03' });
    const visits = await visitsOfProgramme(database, scope, programme);
    expect(visits).toHaveLength(6);
    const states: [VisitState, ...VisitState[]] = [
      'approved',
      'published',
      'excluded',
      'cancelled',
      'published',
    ];
    const walk = async (id: string, seed: number) => {
      const chance = dice(seed);
      for (let step = 0; step < STEPS; step += 1) {
        const moves = Array.from({ length: chance.between(1, 3) }, (_one, nr) => ({
          ...{ move: 'walk', to: chance.oneOf(states), at: FEBRUARY + step * 3 + nr },
        }));
        const isUndone = chance.between(1, 5) === 1;
        await database
          .transaction()
          .execute(async (connection) => {
            const visit = await visitAt(connection, scope, id);
            if (visit) await recordMoves(connection, visit, moves);
            if (isUndone) throw new Error('undone');
          })
          .catch((cause: unknown) => {
            if (!isUndone) throw cause;
          });
      }
    };
    await Promise.all(visits.map(({ visit }, nr) => walk(visit, FIRST_SEED + nr)));
    const { told, again } = await bothCounts(database);
    expect(told).toEqual(again);
    expect(again.find(([state]) => state === 'published')).toBeDefined();
  });
});
