import { filled, onEach } from './places.ts';
import { seedPublished } from './publish/seed.ts';
import { readConsistency } from '#server/reading/consistency.ts';
import { readOverview } from '#server/reading/overview.ts';
import { ORGANIZATION } from './reading/seed.ts';
const all = { organization: ORGANIZATION, person: 'o', role: 'owner', stores: 'all' } as const;
await onEach(async (_, place) => {
  for (const n of [10_000, 1_000_000])
  await place(async (database) => {
    await filled(database, () => seedPublished(database, n));
    const t = async (name, f) => { const times=[]; for (let i=0;i<30;i++){ const a=performance.now(); await f(); if (i>4) times.push(performance.now()-a); } times.sort((a,b)=>a-b); console.log(n, name, 'p50', times[12].toFixed(1), 'p95', times[23].toFixed(1)); };
    console.log(JSON.stringify((await readConsistency(database, all, {}))?.parts).slice(0,120));
    await t('consistency', () => readConsistency(database, all, {}));
    await t('overview', () => readOverview(database, all, {}));
  });
  return [];
});
