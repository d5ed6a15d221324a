import { randomUUID } from 'node:crypto';
import type { ProgrammePlan } from '#domain/programme/programme.ts';
import { afterProgrammeMove, type ProgrammeMove, type ProgrammeState } from '#domain/programme/state.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { afterMove } from '#domain/visit/state.ts';
import type { PreviewView, ProgrammeStep } from '#protocol/api/programmes.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { clients } from '../store/programme-stores.ts';
import { keepTerms, visitsById, visitsOfProgramme } from '../store/programme-visits.ts';
import {
  addProgramme,
  addStep,
  heldProgramme,
  keepProgramme,
  type ProgrammeRecord,
} from '../store/programmes.ts';
import { recordMove } from '../store/reviews.ts';
import type { VisitRecord } from '../store/visits.ts';
import { termsOf } from '../visits/rows.ts';
import { payOf, termsFor, versionFor } from './agreed.ts';
import { chosenStores } from './chosen.ts';
import type { ProgrammeDeps } from './deps.ts';
import { effectsOf } from './effects.ts';

/** Saves a new programme as a draft: nothing is made before it is started. Throws `bad-input` with the field. */
export async function createProgramme(
  { database, now }: ProgrammeDeps,
  scope: CoordinatorScope,
  plan: ProgrammePlan,
): Promise<{ programme: string }> {
  const at = now();
  const { organization, person: by } = scope;
  const id = randomUUID();
  await database.transaction().execute(async (connection) => {
    await insistOn(connection, scope, plan);
    const { name, client } = plan;
    const record = {
      organization,
      id,
      name,
      client,
      state: 'draft',
      plan,
      revision: 1,
      created_at: at,
    } as const;
    await addProgramme(connection, record);
    await addStep(connection, record, { step: 'created', by, at });
  });
  return { programme: id };
}

/** What must be so for a plan to mean anything. */
async function insistOn(connection: Connection, scope: CoordinatorScope, plan: ProgrammePlan): Promise<void> {
  const known = await clients(connection, scope);
  if (!known.some(({ id }) => id === plan.client)) throw new Problem('bad-input', 'client');
  await versionFor(connection, scope, plan);
  if (plan.lastDay !== null && plan.lastDay < plan.firstDay) throw new Problem('bad-input', 'lastDay');
  const own =
    plan.rhythm.every === 'dates' ? plan.rhythm.periods.toSorted((a, b) => (a.from < b.from ? -1 : 1)) : [];
  const isWrong = own.some(({ from, to }, index) => to < from || from <= (own[index - 1]?.to ?? ''));
  if (isWrong) throw new Problem('bad-input', 'rhythm.periods');
}

/**
 * Changes a programme, and the visits that nobody has taken: they get the new terms, and those that it no longer asks for are
 * cancelled. What someone has taken stays as it was agreed. Throws `not-found`, `stale`, `move-not-allowed` once it is ended.
 */
export async function changeProgramme(
  { database, now }: ProgrammeDeps,
  scope: CoordinatorScope,
  asked: { readonly programme: string; readonly revision: number; readonly plan: ProgrammePlan },
): Promise<PreviewView['affected']> {
  const at = now();
  return database.transaction().execute(async (connection) => {
    const before = await heldFor(database, connection, scope, asked);
    if (before.state === 'ended') throw new Problem('move-not-allowed');
    await insistOn(connection, scope, asked.plan);
    const after = await keepProgramme(connection, before, { plan: asked.plan });
    const { plan, id: programme } = after;
    const stores = await chosenStores(connection, scope, plan);
    const { change, cancel, keep } = await effectsOf(connection, scope, {
      programme,
      plan,
      visitsBefore: before.plan.visits,
      stores,
      now: at,
    });
    const checklist = await versionFor(connection, scope, plan);
    for (const visit of await visitsById(
      connection,
      scope,
      change.map(({ visit }) => visit),
    ))
      await keepTerms(connection, visit, agreedAnew(after, visit, checklist));
    await cancelAll(
      connection,
      scope,
      cancel.map(({ visit }) => visit),
      at,
    );
    const affected = { change: change.length, cancel: cancel.length, keep: keep.length };
    await addStep(connection, after, { step: 'changed', by: scope.person, detail: affected, at });
    return affected;
  });
}

/** Windows and hours stay: they were placed for the store and its slot. */
function agreedAnew(
  { id: programme, plan }: ProgrammeRecord,
  visit: VisitRecord,
  checklist: { readonly id: string; readonly version: number },
) {
  const { dayparts } = termsOf(visit);
  const terms = termsFor(plan, { programme, period: visit.period ?? '', dayparts });
  return {
    checklist: checklist.id,
    checklist_version: checklist.version,
    ...payOf(plan),
    terms: JSON.stringify({ ...terms, offerUntil: visit.offer_until }),
  };
}

/** Cancels those of these visits that nobody has taken. Gives how many. */
async function cancelAll(
  connection: Connection,
  { person: by, organization }: CoordinatorScope,
  ids: readonly string[],
  at: number,
): Promise<number> {
  let cancelled = 0;
  for (const visit of await visitsById(connection, { organization }, ids)) {
    const to = afterMove(visit.state, 'cancel', 'coordinator');
    if (!to || visit.shopper !== null) continue;
    await recordMove(connection, visit, { move: 'cancel', to, by, at });
    cancelled += 1;
  }
  return cancelled;
}

async function heldFor(
  database: ProgrammeDeps['database'],
  connection: Connection,
  scope: CoordinatorScope,
  asked: { readonly programme: string; readonly revision: number },
): Promise<ProgrammeRecord> {
  const found = await heldProgramme(database, connection, scope, asked.programme);
  if (!found) throw new Problem('not-found');
  if (found.revision !== asked.revision) throw new Problem('stale');
  return found;
}

const stepOf: Readonly<Record<ProgrammeMove, ProgrammeStep>> = {
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  end: 'ended',
};

/**
 * Starts, pauses, resumes or ends a programme. Pausing and ending leave its visits as they are, but that ending may cancel those
 * that nobody has taken. Throws `not-found`, `stale`, `move-not-allowed`.
 */
export async function moveProgramme(
  { database, now }: ProgrammeDeps,
  scope: CoordinatorScope,
  asked: {
    readonly programme: string;
    readonly revision: number;
    readonly move: ProgrammeMove;
    readonly cancelOpen?: boolean | undefined;
  },
): Promise<{ state: ProgrammeState; cancelled: number }> {
  const at = now();
  return database.transaction().execute(async (connection) => {
    const before = await heldFor(database, connection, scope, asked);
    const state = afterProgrammeMove(before.state, asked.move);
    if (!state) throw new Problem('move-not-allowed');
    const after = await keepProgramme(connection, before, { state });
    const cancels = state === 'ended' && asked.cancelOpen === true;
    const cancelled = cancels ? await cancelOpen(connection, scope, after, at) : 0;
    const step = stepOf[asked.move];
    await addStep(connection, after, { step, by: scope.person, detail: { visits: cancelled }, at });
    return { state, cancelled };
  });
}

async function cancelOpen(
  connection: Connection,
  scope: CoordinatorScope,
  { id }: ProgrammeRecord,
  at: number,
): Promise<number> {
  const open = await visitsOfProgramme(connection, scope, id, { states: ['planned', 'offered', 'declined'] });
  const toCome = open.filter(({ windowTo }) => windowTo > at);
  return cancelAll(
    connection,
    scope,
    toCome.map(({ visit }) => visit),
    at,
  );
}
