import { Channel } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { moveAction, openActions } from '../actions/act.ts';
import { readAction } from '../actions/read.ts';
import { read, say } from '../comments/comments.ts';
import type { Database } from '../store/database.ts';
import { publishedMonths, standardSumsByStore } from '../store/reading.ts';
import { chain, owner } from './cast.ts';
import { coordinatorScope } from './desk.ts';
import { demoStores } from './stores.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const scope: OwnerScope = { organization: chain.id, person: owner.id, role: 'owner', stores: owner.stores };

/** What the owner wants done about the standard that a store missed most often or least, and after how many days it was; null: not yet. */
const plans = [
  {
    missed: 'most',
    who: 'Shift lead',
    what: 'Go through it at the start of each shift, one person a day.',
    training: 'Ten minutes in pairs: one serves, one watches and says what was seen.',
    doneAfterDays: 4,
    note: 'Everyone has had a turn; the list hangs in the back room.',
  },
  {
    missed: 'least',
    who: 'Store manager',
    what: 'Talk it through with the whole team, and ask about it once a day.',
    training: '',
    doneAfterDays: 6,
    note: 'Talked through with everyone who works here.',
  },
  {
    missed: 'most',
    who: 'Area manager',
    what: 'Visit on two mornings and agree with the team how it can be kept.',
    training: '',
    doneAfterDays: null,
    note: '',
  },
] as const;

/** Opens an action in some stores about what each has missed so far, and has some of them done; later visits measure them. */
export async function startActions(database: Database, at: number): Promise<void> {
  for (const [nr, plan] of plans.entries()) {
    const store = demoStores[nr];
    const missed = store && (await missedAt(database, store.id, plan.missed));
    if (!missed) continue;
    const { who, what, training, doneAfterDays, note } = plan;
    const dueOn = localTime(at + 14 * DAY_MS, store.timeZone).day;
    const asked = { ...missed, stores: [store.id], who, what, training, dueOn };
    const { actions } = await openActions({ database, now: () => at }, scope, asked);
    if (doneAfterDays !== null)
      await sayDone(database, { action: actions[0] ?? '', note, at: at + doneAfterDays * DAY_MS });
  }
}

async function missedAt(
  database: Database,
  store: Id,
  how: 'most' | 'least',
): Promise<{ standard: Id; channel: Channel } | undefined> {
  const period = await publishedMonths(database, scope, [store]);
  const sums = period ? await standardSumsByStore(database, scope, { period, stores: [store] }) : [];
  const missed = sums
    .filter(({ n, met }) => met < n)
    .toSorted((a, b) => b.n - b.met - (a.n - a.met) || (a.standard < b.standard ? -1 : 1));
  const one = missed.at(how === 'most' ? 0 : -1);
  return one && { standard: one.standard, channel: Channel.parse(one.channel) };
}

async function sayDone(
  database: Database,
  { action, note, at }: { readonly action: Id; readonly note: string; readonly at: number },
): Promise<void> {
  const { revision } = await readAction(database, scope, action, at);
  await moveAction({ database, now: () => at }, scope, { action, revision, step: 'done', note });
}

/** The owner asks about a report, and the coordinator answers. */
export async function talkAbout(database: Database, visit: Id, at: number): Promise<void> {
  const from = (hours: number) => ({ database, now: () => at + hours * HOUR_MS });
  const asked = await say(from(0), scope, {
    visit,
    text: 'Was that morning busier than usual for the team?',
  });
  await read(from(3), coordinatorScope, { visit, through: asked.comments.at(-1)?.at ?? 0 });
  const text = 'By what was counted, no: no more people stood ahead than on most days.';
  await say(from(4), coordinatorScope, { visit, text });
}
