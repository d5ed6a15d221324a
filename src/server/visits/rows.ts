import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { type Locale, textIn } from '#domain/text.ts';
import { plainTerms, VisitTerms } from '#domain/visit/terms.ts';
import type { Money, StoreView, VisitRow } from '#protocol/api/views.ts';
import { missingOf } from '../phones/missing.ts';
import { checklistKey, checklistsAt } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { visitsWithUnreadable } from '../store/evidence.ts';
import { missedOf } from '../store/held-by-phones.ts';
import { asServer } from '../store/journals.ts';
import { journalsOf, type ReportRecord, reportsOf, type VisitJournal } from '../store/reviews.ts';
import { storesById } from '../store/stores.ts';
import { namesOf, type VisitRecord } from '../store/visits.ts';

/** A coordinator, and the language that they read. */
export interface CoordinatorDesk {
  readonly scope: CoordinatorScope;
  readonly locale: Locale;
}

/** Visits as the coordinator's list shows them, in the order given. */
export async function rowsOf(
  connection: Connection,
  { scope, locale }: CoordinatorDesk,
  visits: readonly VisitRecord[],
): Promise<VisitRow[]> {
  const ids = visits.map(({ id }) => id);
  const stores = await storesById(
    connection,
    scope,
    visits.map(({ store }) => store),
  );
  const checklists = await checklistsAt(connection, scope, visits.map(checklistOf));
  const names = await namesOf(
    connection,
    scope,
    visits.flatMap(({ shopper }) => shopper ?? []),
  );
  const reports = await reportsOf(connection, scope, ids);
  const journals = Map.groupBy(await journalsOf(connection, scope, ids), ({ visit }) => visit);
  const unreadable = await visitsWithUnreadable(connection, scope, ids);
  const missing = await missingOf(connection, asServer(scope), await missedOf(connection, scope, ids));
  return visits.map((visit) =>
    rowOf(visit, {
      store: known(stores, visit.store),
      title: textIn(known(checklists, checklistKey(checklistOf(visit))).title, locale),
      shopperName: visit.shopper === null ? null : known(names, visit.shopper),
      report: reports.get(visit.id),
      journals: journals.get(visit.id) ?? [],
      hasUnreadable: unreadable.has(visit.id),
      isMissing: missing.some(({ held }) => held.visit === visit.id),
    }),
  );
}

interface Around {
  readonly store: StoreView;
  readonly title: string;
  readonly shopperName: string | null;
  readonly report: ReportRecord | undefined;
  readonly journals: readonly VisitJournal[];
  readonly hasUnreadable: boolean;
  readonly isMissing: boolean;
}

function rowOf(visit: VisitRecord, around: Around): VisitRow {
  const { store, title, shopperName, report } = around;
  const { id, state, revision, shopper } = visit;
  return {
    id,
    state,
    revision,
    store,
    checklist: checklistOf(visit),
    checklistTitle: title,
    shopper: shopper === null || shopperName === null ? null : { id: shopper, name: shopperName },
    window: { from: visit.window_from, to: visit.window_to },
    fee: feeOf(visit),
    submittedAt: report?.submitted_at ?? null,
    percentage: report?.percentage ?? null,
    flags: flagsOf(around),
  };
}

/** What wants a person's eye. */
function flagsOf({ report, journals, hasUnreadable, isMissing }: Around): VisitRow['flags'] {
  const counted = journals.filter(({ standing }) => standing === 'counted').length;
  const flags: [boolean, VisitRow['flags'][number]][] = [
    [journals.some(({ forks }) => forks > 0), 'fork'],
    [counted > 1, 'second-journal'],
    [counted < journals.length, 'aside'],
    [report !== undefined && report.submitted_at !== null && report.complete === 0, 'evidence-incomplete'],
    [hasUnreadable, 'evidence-unreadable'],
    [isMissing, 'phone-emptied'],
    [report?.misfit === 1, 'answers-misfit'],
  ];
  return flags.flatMap(([isSo, flag]) => (isSo ? [flag] : []));
}

/** The version of the checklist that a visit is to be done by. */
export function checklistOf(visit: VisitRecord): { id: Id; version: number } {
  return { id: visit.checklist, version: visit.checklist_version };
}

/** What the shopper is paid. */
export function feeOf({ fee_minor: minor, currency }: VisitRecord): Money | null {
  return minor === null || currency === null ? null : { minor, currency };
}

/** What was added to the fee as the visit was taken. */
export function bonusOf({ bonus_minor: minor, currency }: VisitRecord): Money | null {
  return minor === null || currency === null ? null : { minor, currency };
}

/** Up to what the shopper's purchase is paid back. */
export function capOf({ reimbursement_cap_minor: minor, currency }: VisitRecord): Money | null {
  return minor === null || currency === null ? null : { minor, currency };
}

/** What the visit asks of whoever does it. */
export function termsOf({ terms }: Pick<VisitRecord, 'terms'>): VisitTerms {
  return terms === null ? plainTerms : VisitTerms.parse(JSON.parse(terms));
}

/** What the tables' foreign keys promise to be there. */
function known<T>(found: ReadonlyMap<string, T>, key: string): T {
  const value = found.get(key);
  if (value === undefined) throw new Error(`Nothing is stored under ${key}`);
  return value;
}
