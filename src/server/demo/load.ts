import type { Auth } from '../auth/auth.ts';
import type { Folders } from '../evidence/folders.ts';
import { evidenceUploads } from '../evidence/uploads.ts';
import type { DemoSignIns } from '../greeting.ts';
import type { Database } from '../store/database.ts';
import { visitAt } from '../store/visits.ts';
import { startActions, talkAbout } from './acting.ts';
import { cast, chain, DEMO_PASSWORD } from './cast.ts';
import { complain } from './complaints.ts';
import { accept, assign, coordinate, coordinatorScope, offer, planVisit, shopperScope } from './desk.ts';
import { erase } from './erase.ts';
import { found } from './found.ts';
import { gradeOf } from './grade.ts';
import { jobBoard } from './offers.ts';
import { type AheadPlan, type AsidePlan, type AwaitedPlan, openWork } from './open-work.ts';
import { lookForPeople } from './people.ts';
import { type Performance, perform, performAtClosedDoor } from './performance.ts';
import { history, type PerformedPlan } from './plan.ts';
import { makeWeekly, payEarlier, startWeekly } from './programme.ts';
import { type ReplayDeps, replay } from './replay.ts';

export interface DemoDeps {
  readonly database: Database;
  readonly auth: Auth;
  readonly folders: Folders;
  /** Milliseconds since 1970 UTC. The demo's history ends there. */
  readonly now: () => number;
  /** Another seed makes other visits to the same stores. */
  readonly seed?: string;
}

const SEED = 'wrenfold-1';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FOUNDED_MS_AGO = 90 * DAY_MS;
/** After this share of the history the owner begins to act on it. */
const ACTING_AFTER = 0.4;

/**
 * Loads the demo organization through the same doors as phones and coordinators use, and gives its sign-ins.
 * What an interrupted load left behind is erased first; a demo that was loaded whole is left as it is.
 */
export async function loadDemo(deps: DemoDeps): Promise<DemoSignIns> {
  if (!(await isLoaded(deps))) {
    await erase(deps.database, deps.folders, chain.id);
    await fill(deps, deps.now());
  }
  return cast.map(({ role, email, name, stores }) => ({
    role:
      role === 'owner' ? `${role} (${stores === 'all' ? 'all stores' : 'two stores'})` : `${role} ${name}`,
    email,
    password: DEMO_PASSWORD,
  }));
}

/** The visit that is loaded last says that all is there; visits are never removed. */
async function isLoaded({ database, seed = SEED }: Pick<DemoDeps, 'database' | 'seed'>): Promise<boolean> {
  const last = openWork(seed, 0).ahead.at(-1);
  return last !== undefined && (await visitAt(database, coordinatorScope, last.id)) !== undefined;
}

async function fill({ database, auth, folders, seed = SEED }: DemoDeps, now: number): Promise<void> {
  const doors = { database, folders, uploads: evidenceUploads(folders) };
  await found(database, auth, coordinatorScope, now - FOUNDED_MS_AGO);
  await startWeekly(database, now);
  const visited = history(seed, now);
  for (const [nr, plan] of visited.entries()) {
    await publish(doors, seed, plan, now);
    if (nr === Math.floor(visited.length * ACTING_AFTER))
      await startActions(database, Math.round(plan.enteredAt) + DAY_MS);
  }
  const last = visited.at(-1);
  if (last) await talkAbout(database, last.id, Math.round(last.enteredAt) + 2 * DAY_MS);
  const { awaited, ahead, aside } = openWork(seed, now);
  for (const plan of jobBoard(seed, now)) await offer(database, plan);
  for (const plan of awaited) await leaveAwaited(doors, seed, plan);
  await leaveAside(doors, seed, aside);
  await complain(database, seed, now);
  await payEarlier(database, now);
  await lookForPeople(database, now);
  for (const plan of ahead.slice(0, -1)) await leaveAhead(database, plan);
  await makeWeekly(database, seed, now);
  // The last one says that all is there.
  for (const plan of ahead.slice(-1)) await leaveAhead(database, plan);
}

/** Planned, gone to, reviewed the next day and published. */
async function publish(doors: ReplayDeps, seed: string, plan: PerformedPlan, now: number): Promise<void> {
  const receivedAt = await goThere(doors, plan, perform(seed, plan));
  const reviewedAt = receivedAt + 19 * HOUR_MS;
  await coordinate(doors.database, plan.id, { move: 'approve', grade: gradeOf(seed, plan, now) }, reviewedAt);
  await coordinate(doors.database, plan.id, { move: 'publish' }, reviewedAt + HOUR_MS);
}

async function goThere(doors: ReplayDeps, plan: PerformedPlan, performance: Performance): Promise<number> {
  await assign(doors.database, plan, plan.shopper);
  await accept(doors.database, plan, plan.shopper);
  return replay(doors, shopperScope(plan.shopper), plan, performance);
}

async function leaveAwaited(doors: ReplayDeps, seed: string, plan: AwaitedPlan): Promise<void> {
  const performance = plan.isClosed ? performAtClosedDoor(seed, plan) : perform(seed, plan);
  const receivedAt = await goThere(doors, plan, performance);
  if (plan.returned)
    await coordinate(doors.database, plan.id, { move: 'return', ...plan.returned }, receivedAt + 3 * HOUR_MS);
}

/** Given to someone else as its shopper stood in the store, whose phone had no signal until later. */
async function leaveAside(doors: ReplayDeps, seed: string, plan: AsidePlan): Promise<void> {
  const { shopper, givenTo, because, enteredAt } = plan;
  await assign(doors.database, plan, shopper);
  await accept(doors.database, plan, shopper);
  const given = { move: 'reassign', shopper: givenTo.id, reason: because } as const;
  await coordinate(doors.database, plan.id, given, enteredAt + 5 * 60_000);
  await replay(doors, shopperScope(shopper), plan, perform(seed, plan), 'aside');
}

async function leaveAhead(database: Database, plan: AheadPlan): Promise<void> {
  const { shopper, isAccepted, isMissed, cancelledBecause } = plan;
  if (!shopper) return planVisit(database, plan);
  await assign(database, plan, shopper);
  if (isAccepted) await accept(database, plan, shopper);
  if (isMissed) await coordinate(database, plan.id, { move: 'miss' }, plan.window.to + 20 * HOUR_MS);
  if (cancelledBecause === undefined) return;
  await coordinate(
    database,
    plan.id,
    { move: 'cancel', reason: cancelledBecause },
    plan.window.from - 2 * HOUR_MS,
  );
}
