import type { PlacedEvent, UnstampedEvent } from '#domain/journal/event.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import {
  openPhone,
  type Phone,
  PhoneError,
  type SyncState,
  type VisitJournal,
  type VisitStanding,
} from '#offline/index.ts';
import { Me } from '#protocol/api/views.ts';
import { rawTables } from './raw-tables.ts';

/*
 * A page over the real phone with the real server behind it, and no screens: what a shopper does is called, so that a test can do
 * a great deal of it. Who is signed in is the cookie's affair.
 */

/** Where a phone stands: what its engine says, and each visit. */
export interface Standing {
  readonly state: SyncState;
  readonly visits: readonly VisitStanding[];
}

/** Of which build this page is (`serve.ts`). */
declare const BUILD_NAME: string;

declare global {
  interface Window {
    wired: typeof wired;
  }
}

/** Short, so that a hanging request does not hold up a test; as in the app where the page is opened as a patient one. */
const REQUEST_TIMEOUT_MS = location.hash === '#patient' ? 30_000 : 1_500;
const DRAIN_AFTER_APPEND_MS = 40;

const session = crypto.randomUUID();
let aheadMs = 0;
const clock = {
  now: (): Stamp => ({ wall: Date.now() + aheadMs, mono: Math.round(performance.now()), session }),
};
let opened: Promise<Phone> | null = null;

function phone(): Promise<Phone> {
  opened ??= openPhone({
    clock,
    drainAfterAppendMs: DRAIN_AFTER_APPEND_MS,
    requestTimeoutMs: REQUEST_TIMEOUT_MS,
  });
  return opened;
}

/** Remembers who is signed in, as the app does after a sign-in, and says who. The network must be sound. */
async function signedIn(): Promise<Me> {
  const answer = await fetch('/api/me');
  const me = Me.parse(await answer.json());
  await become(me);
  return me;
}

/** Remembers this person, with what a sign-in said of them before; `false` where the phone has no room to. */
function become(me: Me): Promise<boolean> {
  return unlessFull(async () => (await phone()).rememberPerson(me));
}

/** The visits of the pack after a try to load it anew. */
async function visits(): Promise<string[]> {
  const memory = await phone();
  const pack = await memory.refreshPack().catch(() => memory.pack());
  return (pack?.visits ?? []).map(({ id }) => id);
}

/** Begins or resumes a visit; `null` for one that this phone does not know. */
async function journalOf(visit: string): Promise<VisitJournal | null> {
  const memory = await phone();
  const begun = await memory.journalOf(visit);
  if (begun) return begun;
  const planned = (await memory.pack())?.visits.find(({ id }) => id === visit);
  return planned ? memory.startVisit(planned, { timeZone: 'Europe/Riga', app: BUILD_NAME }) : null;
}

/** Whether it was done and called saved. Where the phone said that it has no room, nothing was. */
async function saved(visit: string, write: (journal: VisitJournal) => Promise<unknown>): Promise<boolean> {
  let isThere = false;
  const hasRoom = await unlessFull(async () => {
    const journal = await journalOf(visit);
    isThere = journal !== null;
    if (journal) await write(journal);
  });
  return hasRoom && isThere;
}

/** Whether it was done; not where the phone says that it has no room. */
async function unlessFull(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (failure) {
    if (failure instanceof PhoneError && failure.code === 'storage-full') return false;
    throw failure;
  }
}

/** Appends these in one call; tells whether that was called saved. */
function append(visit: string, events: UnstampedEvent[]): Promise<boolean> {
  return saved(visit, (journal) => journal.append(...events));
}

/** Keeps the photo that lies at this path. */
function photograph(visit: string, question: string, path: string): Promise<boolean> {
  return saved(visit, async (journal) => journal.addPhoto(await (await fetch(path)).blob(), question));
}

/** Hands in what there is, with these words. */
function submit(visit: string, explanation: string): Promise<boolean> {
  return saved(visit, (journal) => {
    const manifest = [...journal.report.evidence.values()].map(({ sha256 }) => sha256);
    return journal.append({ kind: 'report.submitted', manifest, explanation });
  });
}

/** Asks for a drain as the person does, and waits for its end. */
async function drain(): Promise<Standing> {
  await (await phone()).sync.drain('button');
  return standing();
}

async function standing(): Promise<Standing> {
  const memory = await phone();
  return { state: memory.sync.state, visits: await memory.standings() };
}

/** A journal as it lies on a phone, and how many of its events the phone calls safe. */
export interface Found {
  readonly journal: string;
  readonly events: readonly PlacedEvent[];
  readonly safe: number;
}

/** The journal of a visit as it lies on this phone. */
async function found(visit: string): Promise<Found | null> {
  const journal = await (await phone()).journalOf(visit);
  if (!journal) return null;
  const { safe } = journal.standing;
  return { journal: journal.id, safe, events: (await rawTables(journal.id)).events };
}

/** The file that is handed over by hand, as text. */
async function exported(visit: string): Promise<string> {
  return (await (await phone()).exportVisit(visit)).text();
}

/** Sets the wall clock. */
function jump(ms: number): void {
  aheadMs += ms;
}

const wired = {
  signedIn,
  become,
  visits,
  append,
  photograph,
  submit,
  drain,
  standing,
  found,
  exported,
  jump,
};
window.wired = wired;
