import type { VisitState } from '#domain/visit/state.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { ReportView, ReviewView, StoreView, VisitRow } from '#protocol/api/views.ts';
import { buildReportView, forOwner } from '#server/report/view.ts';
import { MIDNIGHT, type TestVisit, visit } from '#tests/support/visit.ts';

export const store: StoreView = {
  id: 'store-1',
  name: 'Central Station',
  client: 'Wrenfold',
  address: 'Stacijas laukums 2',
  city: 'Riga',
  timeZone: 'Europe/Riga',
  position: { latitude: 56.9466, longitude: 24.12 },
};

/**
 * A visit with all that a report can tell: a late tap corrected, an app started anew before the order was served (so that
 * three waits are uncertain), an answer changed, a critical standard missed, a bonus earned, an answer missing, a photo and a note.
 */
export function livedVisit(): TestVisit {
  return visit(coffeeChecklist)
    .mark('entered', '10:00:00')
    .mark('greeted', '10:00:55')
    .correct('greeted', '10:00:40', 'late')
    .mark('joined', '10:01:00')
    .mark('ordered', '10:02:00')
    .relaunch('10:02:30')
    .mark('served', '10:04:00')
    .mark('left', '10:12:00')
    .answers({ 'people-ahead': 2, 'staff-serving': 1, 'tills-open': null, 'greeting-kind': 'nod-only' })
    .leave('10:13:00')
    .answers({ 'entrance-clear': false, 'queue-order': true, 'wait-acknowledged': false, 'wait-felt': 4 })
    .answer('entrance-clear', true)
    .answers({
      'order-manner': ['looked', 'repeated'],
      'rude-treatment': false,
      'fitting-offer': true,
      farewell: true,
    })
    .answers({ 'felt-welcome': 5, 'order-right': true, 'drink-taste': 3, 'bare-hands': true, 'come-back': 4 })
    .note('The cup was held by its rim.', 'bare-hands')
    .photo('receipt')
    .submit('10:30:00');
}

/** The report of a visit as the server builds it. */
export function reportOf(lived: TestVisit = livedVisit()): ReportView {
  const { checklist } = lived;
  const report = lived.report();
  return buildReportView({
    visit: 'visit-1',
    store,
    checklist,
    report,
    score: lived.score(),
    profile: null,
    verified: new Set(),
  });
}

/** The same as an owner has it. */
export function publishedReport(lived?: TestVisit): ReportView {
  return forOwner(reportOf(lived));
}

export function rowIn(state: VisitState, change: Partial<VisitRow> = {}): VisitRow {
  return {
    id: 'visit-1',
    state,
    revision: 3,
    store,
    checklist: { id: coffeeChecklist.id, version: coffeeChecklist.version },
    checklistTitle: 'Counter service, coffee',
    shopper: { id: 'shopper-1', name: 'Ilze' },
    window: { from: MIDNIGHT + 6 * 3_600_000, to: MIDNIGHT + 10 * 3_600_000 },
    fee: { minor: 1250, currency: 'EUR' },
    submittedAt: null,
    percentage: null,
    flags: [],
    ...change,
  };
}

/** A submitted visit at the coordinator's desk, with everything there that can lie behind a report. */
export function reviewOf(
  row: VisitRow = rowIn('submitted', { flags: ['fork', 'evidence-incomplete'] }),
  change: Partial<ReviewView> = {},
): ReviewView {
  return {
    row,
    report: reportOf(),
    journals: [
      {
        journal: 'journal-1',
        device: 'device-1',
        through: 38,
        head: 'a'.repeat(64),
        standing: 'counted',
        forks: 1,
        receivedAt: MIDNIGHT,
        tells: true,
        goesOnFrom: null,
      },
    ],
    terms: plainTerms,
    reimbursementCap: null,
    declined: [],
    grade: null,
    settled: null,
    unfinished: [],
    lost: [],
    positions: [{ at: MIDNIGHT, latitude: 56.9467, longitude: 24.1203, accuracyMetres: 18 }],
    history: [
      {
        at: MIDNIGHT,
        move: 'assign',
        from: 'planned',
        to: 'assigned',
        by: 'Marta',
        reason: null,
        overridden: [],
        changed: [],
      },
    ],
    ...change,
  };
}
