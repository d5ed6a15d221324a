import type { PlacedEvent } from '#domain/journal/event.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import { openPhone, type Phone, type VisitJournal } from '#offline/index.ts';
import type { ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import { checklist, moment, photo, section, yesNo } from '#tests/support/checklist.ts';
import { makeOld } from './old.ts';
import { type Action, AT_ONCE, bytesOf, planOf } from './plan.ts';
import { rawTables } from './raw-tables.ts';

/** What a page says of an action: that it was begun, and that the phone called it saved; with the clocks as they were. */
export type Told =
  | { readonly what: 'started'; readonly tab: number }
  | { readonly what: 'begun' | 'saved'; readonly id: string; readonly at: Stamp };

/** A journal as it lies in the page's database, with what the phone makes of it. */
export interface Found {
  readonly journal: string;
  readonly row: { readonly through: number; readonly head: string };
  readonly events: readonly PlacedEvent[];
  /** The report's own count, and the hashes of photos that it names, with whether each can be read. */
  readonly through: number;
  readonly photos: readonly (readonly [sha256: string, isSound: boolean])[];
  readonly unreadable: number;
  readonly orphans: number;
}

declare global {
  interface Window {
    told(told: Told): Promise<void>;
    pocket: typeof pocket;
  }
}

const form = checklist({
  moments: [moment('m')],
  sections: [section('s', [yesNo('greeted', 1), photo('counter')])],
});
const store = { id: 's', name: 'S', client: 'C', address: '1', city: 'R', timeZone: 'UTC', position: null };

function visitOf(id: string): ShopperVisit {
  const window = { from: 0, to: 1 };
  return {
    id,
    state: 'accepted',
    revision: 1,
    store,
    checklist: { id: form.id, version: form.version },
    window,
    fee: null,
    reimbursementCap: null,
    returned: null,
    terms: plainTerms,
    submittedAt: null,
    settled: null,
    grade: null,
  };
}

const pack: ShopperPack = {
  serverTime: 0,
  person: 'p',
  visits: [],
  offers: [],
  record: { visited: [], qualifications: [] },
  checklists: [form],
  lost: [],
};

/** The clocks that the phone is given: the page's own, set ahead by what the plan says. */
const session = crypto.randomUUID();
let aheadMs = 0;
const clock = {
  now: (): Stamp => ({ wall: Date.now() + aheadMs, mono: Math.round(performance.now()), session }),
};

const answerWithPack: typeof fetch = async (input) =>
  String(input).includes('/shopper/pack') ? Response.json(pack) : Promise.reject(new TypeError('No network'));
let opened: Promise<Phone> | null = null;

/** The phone with someone signed in and a pack, opened once a page. */
function phone(): Promise<Phone> {
  opened ??= prepare();
  return opened;
}

async function prepare(): Promise<Phone> {
  const ready = await openPhone({ clock, fetch: answerWithPack, drainAfterAppendMs: 30 });
  if (await ready.pack()) return ready;
  const me = {
    person: { id: 'p', name: 'P', email: 'p@example.com' },
    role: 'shopper',
    locale: 'en',
  } as const;
  await ready.rememberPerson({ ...me, organization: { id: 'o', name: 'O' } });
  await ready.refreshPack();
  return ready;
}

async function begin(visit: string): Promise<VisitJournal> {
  return (await phone()).startVisit(visitOf(visit), { timeZone: 'UTC', app: 'test' });
}

/** Does what the plan says, one thing after the other, until the browser dies. */
async function live(visit: string, seed: number, life: number, tab: number): Promise<void> {
  const journal = await begin(visit);
  void window.told({ what: 'started', tab });
  let lastPhoto = '';
  const underWay = new Set<Promise<void>>();
  for (const action of planOf(seed, life, tab)) {
    const doing = tellAround(action, async () => {
      lastPhoto = await act(journal, action, lastPhoto);
    }).finally(() => underWay.delete(doing));
    underWay.add(doing);
    if (!action.hasty || underWay.size === AT_ONCE) await Promise.all(underWay);
  }
}

async function tellAround({ id }: Action, work: () => Promise<void>): Promise<void> {
  void window.told({ what: 'begun', id, at: clock.now() });
  await work();
  void window.told({ what: 'saved', id, at: clock.now() });
}

/** Gives back the evidence of the tab's last photo. */
async function act(journal: VisitJournal, action: Action, lastPhoto: string): Promise<string> {
  if (action.kind === 'jump') aheadMs += action.amount;
  if (action.kind === 'append') await journal.append(...action.events);
  if (action.kind === 'unphoto') await journal.append({ kind: 'evidence.removed', evidence: lastPhoto });
  if (action.kind !== 'photo') return lastPhoto;
  const bytes = new Blob([bytesOf(action.id, action.amount)], { type: 'image/jpeg' });
  return (await journal.addPhoto(bytes, `p-${action.id}`)).evidence;
}

/** What the browser said of a database that it emptied, in its own words: Chromium does that where it finds its log damaged. */
let emptied: string | null = null;
const { open: openDatabase } = IDBFactory.prototype;
IDBFactory.prototype.open = function (...args) {
  const asked = openDatabase.apply(this, args);
  asked.addEventListener('upgradeneeded', (event) => {
    if (Reflect.get(event, 'dataLoss') === 'total') emptied = String(Reflect.get(event, 'dataLossMessage'));
  });
  return asked;
};

/** What is there of a visit after a relaunch, or `null` where it was never begun. */
async function find(visit: string): Promise<Found | null> {
  const journal = await (await phone()).journalOf(visit);
  if (!journal) return null;
  const shas = [...journal.report.evidence.values()].map(({ sha256 }) => sha256);
  const photos = await Promise.all(
    shas.map(async (sha) => [sha, (await journal.photo(sha)) !== null] as const),
  );
  const { rows, events, bytes, named } = await rawTables(journal.id);
  return {
    journal: journal.id,
    row: rows,
    events,
    through: journal.report.through,
    photos,
    unreadable: journal.standing.photos.unreadable,
    orphans: bytes.filter((key) => !named.includes(key)).length,
  };
}

/** One photo, the way of the app: the intent first, then the original, then what was made of it. */
async function photograph(visit: string, id: string, bytes: number): Promise<void> {
  const journal = await begin(visit);
  const memory = await phone();
  const question = `p-${id}`;
  const taken = new Blob([bytesOf(id, bytes)], { type: 'image/jpeg' });
  await memory.setIntent({ visit, question });
  void window.told({ what: 'begun', id, at: clock.now() });
  const original = await journal.keepOriginal(taken, question);
  await journal.addPhoto(taken.slice(0, bytes / 2, 'image/jpeg'), question, undefined, original);
  void window.told({ what: 'saved', id, at: clock.now() });
  await memory.setIntent(null);
}

/** What is left of photos that were never committed: what the camera was opened for, and originals. */
async function unfinished(visit: string) {
  const memory = await phone();
  const originals = await (await begin(visit)).originals();
  return { intent: await memory.intent(), originals: originals.map(({ question }) => question) };
}

/** Appends one answer; gives the word for what went wrong, or `saved`. */
async function answer(visit: string, value: string): Promise<string> {
  const journal = await begin(visit);
  return wordFor(journal.append({ kind: 'answer.set', question: 'greeted', value }));
}

/** Keeps a photo of incompressible bytes; gives as {@link answer}. */
async function keep(visit: string, id: string, bytes: number): Promise<string> {
  const journal = await begin(visit);
  return wordFor(journal.addPhoto(new Blob([bytesOf(id, bytes)], { type: 'image/jpeg' }), `p-${id}`));
}

function wordFor(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'saved',
    (failure: unknown) =>
      failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure),
  );
}

/** Opens the phone; gives as {@link answer}. */
function open(): Promise<string> {
  return wordFor(phone());
}

/** The answers of a visit in order, as the open journal has them. */
async function answers(visit: string): Promise<unknown[]> {
  return ((await begin(visit)).report.answers.get('greeted')?.history ?? []).map(({ value }) => value);
}

/** What the file that is handed over by hand holds. */
async function exported(visit: string): Promise<{ events: number; media: number }> {
  const file: { events: unknown[]; media: unknown[] } = JSON.parse(
    await (await (await phone()).exportVisit(visit)).text(),
  );
  return { events: file.events.length, media: file.media.length };
}

const pocket = {
  emptied: () => emptied,
  exported,
  live,
  find,
  open,
  answer,
  answers,
  keep,
  photograph,
  unfinished,
  makeOld,
};
window.pocket = pocket;
