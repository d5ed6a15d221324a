import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { emptyReport } from '#domain/journal/fold.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { PhoneError } from '../errors.ts';
import { sha256OfText } from '../hash.ts';
import type { Database, Read, Write } from '../store/database.ts';
import { type JournalRow, type Observation, under } from '../store/schema.ts';
import type { VisitStanding } from '../types.ts';
import { type JournalNow, readJournal, stamped, writeEvents } from './append.ts';
import { photosOf } from './photos.ts';
import { standingOf } from './standing.ts';

/** All that a visit's beginning needs to know. */
export interface Beginning {
  readonly journal: Id;
  readonly visit: ShopperVisit;
  readonly person: Id;
  readonly started: JournalEvent;
  /** The server's time as last seen in this session of the app. */
  readonly observation: Observation | null;
}

/** A person's journals on this phone, oldest first. */
export async function journalsOf(database: Database, person: Id): Promise<JournalRow[]> {
  const rows = await database.read(['journals'], (transaction) =>
    transaction.objectStore('journals').index('person').getAll(under(person)),
  );
  return rows.toSorted((a, b) => a.startedAt - b.startedAt);
}

/** Where each of a person's visits stands. */
export async function standingsOf(database: Database, person: Id): Promise<VisitStanding[]> {
  const rows = await journalsOf(database, person);
  return Promise.all(rows.map(async (row) => standingOf(row, await photosOf(database, row.id))));
}

/** The journal that a person keeps of a visit here, with its report, or `null`. */
export function findJournal(database: Database, person: Id, visit: Id): Promise<JournalNow | null> {
  return database.read(['journals', 'events'], (transaction) => find(transaction, person, visit));
}

async function find(transaction: Read | Write, person: Id, visit: Id): Promise<JournalNow | null> {
  const row = await transaction.objectStore('journals').index('person').get([person, visit]);
  return row ? readJournal(transaction, row.id, emptyReport) : null;
}

/** The checklist in exactly this version. Throws `not-found`: the pack that named it was never downloaded. */
export async function checklistOf(database: Database, ref: { id: Id; version: number }): Promise<Checklist> {
  const found = await database.read(['checklists'], (transaction) =>
    transaction.objectStore('checklists').get([ref.id, ref.version]),
  );
  if (!found) throw new PhoneError('not-found');
  return found;
}

/** Begins a journal, or finds the one that another tab has begun meanwhile. */
export function begin(database: Database, beginning: Beginning): Promise<JournalNow> {
  const { visit, person, observation, started } = beginning;
  return database.write(['journals', 'events', 'photos'], async (transaction) => {
    const there = await find(transaction, person, visit.id);
    if (there) return there;
    const row = emptyRow(beginning);
    const seen = observation ? [seenClock(observation)] : [];
    const placed = place(row.id, 0, row.head, [started, ...seen], sha256OfText);
    return writeEvents(transaction, { row, report: emptyReport }, placed);
  });
}

/** The event that says what the server's clock said. */
export function seenClock({ at, serverOffset, roundTrip }: Observation): JournalEvent {
  return stamped({ kind: 'clock.observed', serverOffset, roundTrip }, at);
}

function emptyRow({ journal, visit, person, started }: Beginning): JournalRow {
  const head = genesis(journal, sha256OfText);
  return {
    id: journal,
    visit: visit.id,
    person,
    checklist: visit.checklist,
    startedAt: started.at.wall,
    through: 0,
    head,
    submitted: false,
    sentThrough: 0,
    safeThrough: 0,
    safeHead: head,
    forkThrough: 0,
    standing: 'none',
    refusal: null,
  };
}
