import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { AsideKind, AsideRow, AsideVersion, AsideView, AsideVisit } from '#protocol/api/aside-views.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { livedVisit, reportOf, store } from './evidence.ts';

const { id, version } = coffeeChecklist;

export function asideVisit(change: Partial<AsideVisit> = {}): AsideVisit {
  return {
    id: 'visit-1',
    state: 'cancelled',
    revision: 4,
    store,
    checklist: { id, version },
    checklistTitle: 'Counter service, coffee',
    shopper: { id: 'shopper-1', name: 'Ilze' },
    window: { from: MIDNIGHT + 6 * 3_600_000, to: MIDNIGHT + 10 * 3_600_000 },
    ...change,
  };
}

export function asideRow(kind: AsideKind, change: Partial<AsideRow> = {}): AsideRow {
  return {
    kind,
    item: `${kind}-1`,
    because: kind === 'journal' ? 'cancelled' : kind === 'fork' ? 'fork' : 'journal-unreadable',
    person: { id: 'shopper-1', name: 'Ilze' },
    visit: asideVisit(),
    receivedAt: MIDNIGHT + 11 * 3_600_000,
    entries: kind === 'tail' ? null : 38,
    files: kind === 'tail' ? null : 1,
    submitted: kind === 'tail' ? null : true,
    isOpen: true,
    ...change,
  };
}

const held: AsideVersion = {
  head: 'a'.repeat(64),
  isHeld: true,
  receivedAt: MIDNIGHT + 11 * 3_600_000,
  entries: 38,
  differsFrom: null,
  submittedAt: MIDNIGHT + 10.5 * 3_600_000,
  report: reportOf(),
};

/** The same phone's other story: it heard a farewell. */
const other: AsideVersion = {
  ...held,
  head: 'b'.repeat(64),
  isHeld: false,
  differsFrom: 31,
  report: reportOf(livedVisit().answer('farewell', false)),
};

/** One thing that is kept aside, with everything there that its page can tell. */
export function asideView(kind: AsideKind, change: Partial<AsideView> = {}): AsideView {
  const versions = { journal: [held], fork: [held, other], tail: [] }[kind];
  return {
    row: asideRow(kind),
    versions,
    visits:
      kind === 'journal'
        ? [asideVisit(), asideVisit({ id: 'visit-2', state: 'planned', shopper: null })]
        : [],
    canChoose: kind === 'fork',
    tail: kind === 'tail' ? { bytes: 2_048, journal: 'journal-1', isHealed: false } : null,
    steps: [
      { step: 'put-away', at: MIDNIGHT + 12 * 3_600_000, by: 'Marta', reason: 'A slip', visit: null },
      { step: 'bring-back', at: MIDNIGHT + 13 * 3_600_000, by: 'Marta', reason: null, visit: null },
    ],
    ...change,
  };
}
