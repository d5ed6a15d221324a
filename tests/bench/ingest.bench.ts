import { type DatabaseName, type IngestHouse, openIngestHouse } from './ingest/house.ts';
import { type Bench, type Row, row } from './row.ts';

const CONNECTIONS = [1, 16, 64] as const;
/** Ours and the bare one take turns, so that whatever else the machine does falls on both. */
const ROUNDS = 2;
const REPORTS = 400;
const WARM_UP = 400;

/** Finished reports of sixty answers a second through the real server, against a bare route that parses and inserts one row. */
export const bench: Bench = {
  name: 'ingest',
  async measure() {
    return [...(await ratesOn('sqlite')), ...(await ratesOn('postgres'))];
  },
};

async function ratesOn(database: DatabaseName): Promise<Row[]> {
  const rounds = CONNECTIONS.length * ROUNDS;
  const house = await openIngestHouse(database, WARM_UP + rounds * REPORTS);
  const warm = { connections: 4, from: 0, count: WARM_UP };
  await house.handIn('ours', warm);
  await house.handIn('bare', warm);
  const rows: Row[] = [];
  for (const [index, connections] of CONNECTIONS.entries()) {
    const from = WARM_UP + index * ROUNDS * REPORTS;
    const { ours, bare } = await perSecond(house, connections, from);
    const name = `ingest ${database} ${connections}`;
    rows.push(row({ name, ours, baseline: bare, unit: 'reports/s', goal: { atLeast: 0.5 } }));
  }
  await house.close();
  return rows;
}

async function perSecond(house: IngestHouse, connections: number, from: number) {
  const tookMs = { ours: 0, bare: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const reports = { connections, from: from + round * REPORTS, count: REPORTS };
    tookMs.ours += await house.handIn('ours', reports);
    tookMs.bare += await house.handIn('bare', reports);
  }
  const rate = (ms: number) => (ROUNDS * REPORTS * 1000) / ms;
  return { ours: rate(tookMs.ours), bare: rate(tookMs.bare) };
}
