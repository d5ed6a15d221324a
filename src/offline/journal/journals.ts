import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { emptyReport, type Report } from '#domain/journal/fold.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { PhoneError } from '../errors.ts';
import { sha256OfText } from '../hash.ts';
import type { Database, Read, Write } from '../store/database.ts';
import { personIn } from '../store/meta.ts';
import { type JournalRow, type Observation, type PhotoRow, under } from '../store/schema.ts';
import type { ChecklistRef, VisitStanding } from '../types.ts';
import { beforeJoin, foldedFrom, type JournalNow, stamped, writeEvents } from './append.ts';
import { photosIn } from './photos.ts';
import { standingOf } from './standing.ts';
import type { TakenUp } from './taken-up.ts';

/** All that a visit's beginning needs to know. */
export interface Beginning {
  readonly journal: Id;
  readonly visit: ShopperVisit;
  readonly person: Id;
  readonly started: JournalEvent;
  /** The server's time as last seen in this session of the app. */
  readonly observation: Observation | null;
  /** What it goes on from, where another device had begun. */
  readonly takenUp?: readonly TakenUp[];
}

/** A person's journals on this phone, oldest first. */
export function journalsOf(database: Database, person: Id): Promise<JournalRow[]> {
  return database.read(['journals'], (transaction) => journalsIn(transaction, person));
}

async function journalsIn(transaction: Read, person: Id): Promise<JournalRow[]> {
  const rows = await transaction.objectStore('journals').index('person').getAll(under(person));
  return rows.toSorted((a, b) => a.startedAt - b.startedAt);
}

/** Where each of a person's visits stands. */
export function standingsOf(database: Database, person: Id): Promise<VisitStanding[]> {
  return database.read(['journals', 'photos'], async (transaction) => {
    const rows = await journalsIn(transaction, person);
    return Promise.all(rows.map(async (row) => standingOf(row, await photosIn(transaction, row.id))));
  });
}

/** The journal that a person keeps of a visit here, with its report, or `null`. */
export function findJournal(database: Database, person: Id, visit: Id): Promise<JournalNow | null> {
  return database.read(['journals', 'events'], (transaction) => find(transaction, person, visit));
}

/** A journal with all that its screens need, read as of one instant. */
export interface KeptJournal {
  readonly now: JournalNow;
  readonly checklist: Checklist;
  readonly photos: readonly PhotoRow[];
}

/** The journal that the remembered person keeps of a visit here, or `null`. Throws like {@link checklistOf}. */
export function journalHere(database: Database, visit: Id): Promise<KeptJournal | null> {
  return database.read(['meta', 'journals', 'events', 'checklists', 'photos'], async (transaction) => {
    const me = await personIn(transaction);
    const row = me && (await rowOf(transaction, me.person.id, visit));
    if (!row) return null;
    // Asked for together: a screen waits for each round.
    const [now, checklist, photos] = await Promise.all([
      foldedFrom(transaction, row, emptyReport),
      checklistIn(transaction, row.checklist),
      photosIn(transaction, row.id),
    ]);
    return { now, checklist, photos };
  });
}

async function find(transaction: Read | Write, person: Id, visit: Id): Promise<JournalNow | null> {
  const row = await rowOf(transaction, person, visit);
  return row ? foldedFrom(transaction, row, emptyReport) : null;
}

function rowOf(transaction: Read | Write, person: Id, visit: Id): Promise<JournalRow | undefined> {
  return transaction.objectStore('journals').index('person').get([person, visit]);
}

/** The checklist in exactly this version. Throws `not-found`: the pack that named it was never downloaded. */
export function checklistOf(database: Database, ref: ChecklistRef): Promise<Checklist> {
  return database.read(['checklists'], (transaction) => checklistIn(transaction, ref));
}

async function checklistIn(transaction: Read, { id, version }: ChecklistRef): Promise<Checklist> {
  const found = await transaction.objectStore('checklists').get([id, version]);
  if (!found) throw new PhoneError('not-found');
  return found;
}

/** Begins a journal, or finds the one that another tab has begun meanwhile. */
export function begin(database: Database, beginning: Beginning): Promise<JournalNow> {
  const { visit, person, observation, started, takenUp } = beginning;
  return database.write(['journals', 'events', 'photos', 'quizzes'], async (transaction) => {
    const there = await find(transaction, person, visit.id);
    if (there) return there;
    const row = emptyRow(beginning);
    const known = [started, ...(takenUp ? [] : await passedBefore(transaction, beginning))];
    if (observation) known.push(seenClock(observation));
    const placed = place(row.id, 0, row.head, known, sha256OfText);
    const report = takenUp ? await keepTakenUp(transaction, takenUp) : emptyReport;
    return writeEvents(transaction, { row, report }, placed);
  });
}

/** Keeps other devices' events beside this one's, with which they are gone on from. */
async function keepTakenUp(transaction: Write, takenUp: readonly TakenUp[]): Promise<Report> {
  const events = transaction.objectStore('events');
  const placed = takenUp.map((stretch) => stretch.placed);
  await Promise.all(placed.flat().map((event) => events.put(event)));
  return beforeJoin(placed);
}

/** The event that says that the checklist's quiz was passed on this phone, where it was. */
async function passedBefore(
  transaction: Write,
  { person, visit: { checklist }, started }: Beginning,
): Promise<JournalEvent[]> {
  const key: [Id, Id, number] = [person, checklist.id, checklist.version];
  const row = await transaction.objectStore('quizzes').get(key);
  return row ? [stamped({ kind: 'quiz.passed', passedAt: row.passedAt, tries: row.tries }, started.at)] : [];
}

/** The event that says what the server's clock said. */
export function seenClock({ at, serverOffset, roundTrip }: Observation): JournalEvent {
  return stamped({ kind: 'clock.observed', serverOffset, roundTrip }, at);
}

function emptyRow({ journal, visit, person, started, takenUp }: Beginning): JournalRow {
  const head = genesis(journal, sha256OfText);
  return {
    id: journal,
    visit: visit.id,
    person,
    checklist: visit.checklist,
    startedAt: started.at.wall,
    ...(takenUp ? { continues: takenUp.map(placeOf) } : {}),
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

const placeOf = ({ journal, placed }: TakenUp) => ({ journal, through: placed.length });
