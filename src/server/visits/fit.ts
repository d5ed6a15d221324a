import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import { type RuledVisit, type Verdict, verdictsOf } from '#domain/visit/eligibility.ts';
import type { ClaimLimits } from '#domain/visit/terms.ts';
import { FitView, type PlannedRules, VerdictView } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { shoppersHolding } from '../store/people.ts';
import type { OverrideDetail } from '../store/reviews.ts';
import { storesById } from '../store/stores.ts';
import { type VisitRecord, visitAt } from '../store/visits.ts';
import { claimedVisits, visitedSince } from '../store/whereabouts.ts';
import { judgedRecord } from './record.ts';
import { termsOf } from './rows.ts';
import { windowInZone } from './window.ts';

type Within = Pick<Scope, 'organization'>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** A shopper, with how each rule of a visit stands for them. */
export interface Fit {
  readonly id: Id;
  readonly name: string;
  readonly verdicts: Verdict[];
}

/** A visit as far as its rules go. */
export async function ruledVisit(
  connection: Connection,
  scope: Within,
  visit: VisitRecord,
): Promise<RuledVisit> {
  const store = (await storesById(connection, scope, [visit.store])).get(visit.store);
  if (!store) throw new Error(`Visit ${visit.id} is at a store`);
  const { id, state, window_from: from, window_to: to } = visit;
  return { id, state, store, window: { from, to }, terms: termsOf(visit) };
}

/** As {@link fitsOf}, of a visit to be given to someone by hand: no deadline of an offer holds it. */
export async function shoppersFor(
  database: Connection,
  scope: CoordinatorScope,
  id: Id,
  now: number,
): Promise<FitView[]> {
  const visit = await visitAt(database, scope, id);
  if (!visit) throw new Problem('not-found');
  const ruled = byHand(await ruledVisit(database, scope, visit));
  return z.array(FitView).parse(await fitsOf(database, scope, ruled, now));
}

/** As {@link shoppersFor}, of a visit that is not planned yet. Throws `bad-input` with the field. */
export async function shoppersForPlan(
  database: Connection,
  scope: CoordinatorScope,
  { store: at, window, terms }: PlannedRules,
  now: number,
): Promise<FitView[]> {
  const store = (await storesById(database, scope, [at])).get(at);
  if (!store) throw new Problem('bad-input', 'store');
  const ruled = {
    id: '',
    state: 'planned',
    store,
    window: windowInZone(window, store.timeZone),
    terms,
  } as const;
  return z.array(FitView).parse(await fitsOf(database, scope, ruled, now));
}

/**
 * The rules that are not met for someone whom a coordinator gives a visit to: it is their word, and written down. Throws
 * `rule-not-met` for a conflict of interest: that is changed in the person's profile, or it stands.
 */
export async function overriddenFor(
  connection: Connection,
  scope: CoordinatorScope,
  visit: VisitRecord,
  { shopper, now }: { readonly shopper: Id; readonly now: number },
): Promise<OverrideDetail | undefined> {
  const ruled = byHand(await ruledVisit(connection, scope, visit));
  const record = await judgedRecord(
    connection,
    { ...scope, role: 'shopper', person: shopper, stores: [] },
    now,
  );
  const overridden = verdictsOf({ visit: ruled, record, now }).filter(({ met }) => !met);
  if (overridden.some(({ rule }) => rule === 'conflict')) throw new Problem('rule-not-met', 'conflict');
  return overridden.length === 0 ? undefined : { overridden: z.array(VerdictView).parse(overridden) };
}

function byHand(visit: RuledVisit): RuledVisit {
  return { ...visit, state: 'planned' };
}

/** Every shopper of the organization by name, with how a visit's rules stand for them now. */
export async function fitsOf(
  connection: Connection,
  scope: Within,
  visit: RuledVisit,
  now: number,
): Promise<Fit[]> {
  const { rotation, limits } = visit.terms;
  const about = { client: visit.store.client };
  // What is further back than the rotation reaches is in nobody's way, and is not read.
  const since = Math.min(now, visit.window.from) - ((rotation?.days ?? 0) + 2) * DAY_MS;
  const lately = rotation ? await visitedSince(connection, scope, since, about) : [];
  const inPeriod = limits ? await visitedSince(connection, scope, 0, periodOf(limits)) : [];
  const visited = [...new Map([...lately, ...inPeriod].map((one) => [one.visit, one])).values()];
  const claimed = rotation || limits ? await claimedVisits(connection, scope, about) : [];
  const [been, going] = [
    Map.groupBy(visited, ({ person }) => person),
    Map.groupBy(claimed, ({ person }) => person),
  ];
  const shoppers = await shoppersHolding(connection, scope);
  return shoppers.map(({ id, name, qualifications, conflicts }) => {
    const record = { visited: been.get(id) ?? [], claimed: going.get(id) ?? [], qualifications, conflicts };
    return { id, name, verdicts: verdictsOf({ visit, record, now }) };
  });
}

function periodOf({ programme, period }: ClaimLimits) {
  return { programme, period };
}
