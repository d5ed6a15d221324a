import { randomUUID } from 'node:crypto';
import { type OwnerScope, reachesStore } from '#domain/scope.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { dayBegins } from '#domain/visit/local-day.ts';
import type { ComplaintChoices, NewComplaint } from '#protocol/api/complaints.ts';
import { Problem } from '../problem.ts';
import { namesIn } from '../reading/names.ts';
import { periodOf } from '../reading/period.ts';
import { addComplaints, latestCurrency, type NewComplaintRow } from '../store/complaints.ts';
import type { Connection } from '../store/database.ts';
import { storesById } from '../store/stores.ts';

export type Standards = ComplaintChoices['standards'];

type AtStore = { readonly timeZone: string };

/** What a complaint can be about. */
export async function complaintChoices(connection: Connection, scope: OwnerScope): Promise<ComplaintChoices> {
  return {
    standards: await knownStandards(connection, scope),
    currency: await latestCurrency(connection, scope),
  };
}

/** The standards of the owner's latest visits, as they are called now. */
export async function knownStandards(connection: Connection, scope: OwnerScope): Promise<Standards> {
  const period = await periodOf(connection, scope, {});
  if (!period) return [];
  const { standards } = await namesIn(connection, scope, period.now);
  return [...standards.values()].map(({ id, name }) => ({ id, name }));
}

/**
 * Enters one complaint. Throws `not-found` for a store that is not theirs, and `bad-input` for a day that is still to come there
 * or a standard that none of their visits is measured by.
 */
export async function enterComplaint(
  connection: Connection,
  scope: OwnerScope,
  complaint: NewComplaint,
  now: number,
): Promise<{ id: string }> {
  const store = (await storesById(connection, scope, [complaint.store])).get(complaint.store);
  if (!store || !reachesStore(scope, complaint.store)) throw new Problem('not-found');
  if (isToCome(complaint.day, store, now)) throw new Problem('bad-input', 'day');
  const standards = await knownStandards(connection, scope);
  if (complaint.standard !== null && !standards.some(({ id }) => id === complaint.standard))
    throw new Problem('bad-input', 'standard');
  const id = randomUUID();
  const how = { id, source: 'entered', added_at: now } as const;
  await addComplaints(connection, scope, [rowOf(complaint, { store, standards }, how)]);
  return { id };
}

/** Whether a day has not begun where the store is. */
export function isToCome(day: string, { timeZone }: AtStore, now: number): boolean {
  return day > localTime(now, timeZone).day;
}

/** A complaint as its row keeps it. */
export function rowOf(
  { store: id, day, channel, kind, text, cost, standard }: NewComplaint,
  { store, standards }: { readonly store: AtStore; readonly standards: Standards },
  how: Pick<NewComplaintRow, 'id' | 'source' | 'added_at'>,
): NewComplaintRow {
  const about = standards.find((known) => known.id === standard);
  return {
    ...how,
    store: id,
    ...{ day, channel, kind, body: text },
    at: dayBegins(day, store.timeZone),
    cost_minor: cost?.minor ?? null,
    currency: cost?.currency ?? null,
    standard: about?.id ?? null,
    standard_name: about ? JSON.stringify(about.name) : null,
  };
}
