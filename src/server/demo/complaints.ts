import type { OwnerScope } from '#domain/scope.ts';
import { localTime } from '#domain/visit/daypart.ts';
import type { NewComplaint } from '#protocol/api/complaints.ts';
import { knownStandards, rowOf } from '../complaints/enter.ts';
import { randomFrom } from '../random.ts';
import { addComplaints } from '../store/complaints.ts';
import type { Database } from '../store/database.ts';
import { minorOf } from '../workbook/money.ts';
import { chain, owner } from './cast.ts';
import { type DemoStore, demoStores } from './stores.ts';

const DAY_MS = 86_400_000;
const WEEKS = 10;
/** What comes in a week at a store on average: few complain. */
const A_WEEK = 0.45;

const scope: OwnerScope = { organization: chain.id, person: owner.id, role: 'owner', stores: owner.stores };

/** What customers say; `share` is of the price of a drink, what it cost to put right. */
const said: readonly (Pick<NewComplaint, 'kind' | 'channel' | 'text'> & {
  readonly share: number;
  readonly about: string | null;
})[] = [
  {
    kind: 'complaint',
    channel: 'store',
    text: 'Waited ten minutes for one coffee, and nobody said why.',
    share: 0,
    about: 'wait-acknowledged',
  },
  {
    kind: 'complaint',
    channel: 'email',
    text: 'The barista went on talking to a colleague while I stood there.',
    share: 0,
    about: 'prompt-greeting',
  },
  {
    kind: 'complaint',
    channel: 'social',
    text: 'Table full of cups, and the bin overflowing, at nine in the morning.',
    share: 0,
    about: 'clean-room',
  },
  {
    kind: 'complaint',
    channel: 'web',
    text: 'Charged twice for one order; it took three mails to have it back.',
    share: 1,
    about: null,
  },
  {
    kind: 'complaint',
    channel: 'store',
    text: 'Was told that it is company policy, and that was that.',
    share: 0,
    about: 'problem-owned',
  },
  {
    kind: 'complaint',
    channel: 'phone',
    text: 'Nobody picked up in the whole of the afternoon.',
    share: 0,
    about: null,
  },
  {
    kind: 'return',
    channel: 'store',
    text: 'Coffee was lukewarm; made again.',
    share: 0.3,
    about: 'right-temperature',
  },
  {
    kind: 'return',
    channel: 'store',
    text: 'Asked for oat milk and got cow’s milk.',
    share: 1,
    about: 'right-order',
  },
  { kind: 'return', channel: 'store', text: 'Cake was dry, given back half eaten.', share: 0.8, about: null },
];

/** Ten weeks of complaints and returns, as the owner would have them. */
export async function complain(database: Database, seed: string, now: number): Promise<void> {
  const standards = await knownStandards(database, scope);
  const rows = demoStores.flatMap((store) => {
    const random = randomFrom(`${seed} complaints ${store.id}`);
    return Array.from({ length: random.count(A_WEEK * WEEKS) }, () => {
      const { about, share, ...told } = random.pick(said);
      const at = now - random.whole(DAY_MS, WEEKS * 7 * DAY_MS);
      const complaint: NewComplaint = {
        ...told,
        store: store.id,
        day: localTime(at, store.timeZone).day,
        cost: share === 0 ? null : costOf(store, share),
        standard: about,
      };
      return rowOf(complaint, { store, standards }, { id: random.id(), source: 'imported', added_at: at });
    });
  });
  await addComplaints(database, scope, rows);
}

function costOf({ till: { currency, decimals, drinks } }: DemoStore, share: number): NewComplaint['cost'] {
  const minor = minorOf(((drinks[0]?.price ?? 0) * share).toFixed(decimals), currency);
  return minor === null ? null : { minor, currency };
}
