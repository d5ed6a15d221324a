import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Profile } from '#domain/checklist/standard.ts';
import type { HashText } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type {
  AnswerValue,
  Continued,
  CorrectionReason,
  JournalEvent,
  MomentSource,
  PlacedEvent,
  UnstampedEvent,
} from '#domain/journal/event.ts';
import { fold, type Report } from '#domain/journal/fold.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import type { Score } from '#domain/scoring/score.ts';
import { scoreVisit } from '#domain/scoring/score-visit.ts';
import type { Clock, Stamp } from '#domain/time/stamp.ts';

/** SHA-256 for tests, in Node and in a page alike. */
export const hashText: HashText = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** Midnight of the day that all test visits happen on. */
export const MIDNIGHT = Date.UTC(2026, 2, 2);

/** Milliseconds since 1970 of a time of that day, `HH:MM:SS` or with `.mmm`. */
export function timeOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return MIDNIGHT + Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}

/** A device's two clocks over the true time: sleep stops the one, setting the clock moves the other. */
export class TestClock implements Clock {
  /** The true time, which is the server's. */
  trueMs: number;
  /** What the wall clock is ahead of the true time. */
  aheadMs = 0;
  private monoZeroMs: number;
  private sessions = 1;
  private readonly runs: string;

  /** `runs` is what its sessions are called: those of two devices are never the same. */
  constructor(startsAt: number, runs = 'run') {
    this.runs = runs;
    this.trueMs = startsAt;
    this.monoZeroMs = startsAt;
  }

  now(): Stamp {
    return {
      wall: this.trueMs + this.aheadMs,
      mono: this.trueMs - this.monoZeroMs,
      session: `${this.runs}-${this.sessions}`,
    };
  }

  /** Time goes by with both clocks running. */
  pass(ms: number): void {
    this.trueMs += ms;
  }

  /** Time goes by with the monotonic clock stopped. */
  sleep(ms: number): void {
    this.trueMs += ms;
    this.monoZeroMs += ms;
  }

  /** Someone, or the network, sets the wall clock. */
  set(byMs: number): void {
    this.aheadMs += byMs;
  }

  /** The app is started anew: another session, its monotonic clock from zero. */
  relaunch(): void {
    this.sessions += 1;
    this.monoZeroMs = this.trueMs;
  }
}

const manifestHash = (index: number) => hashText(`photo ${index}`);

interface VisitOptions {
  readonly startsAt?: string;
  readonly visit?: string;
  readonly journal?: string;
  /** The place in another device's journal that this one goes on from. */
  readonly continues?: Continued;
}

/**
 * A visit as it is lived: `visit(checklist).mark('entered', '10:00:00').answer('greeted', true).submit()`.
 * Times are true times of the day; without one, a second passes. What the device writes down depends on its clocks.
 */
export class TestVisit {
  readonly events: JournalEvent[] = [];
  readonly clock: TestClock;
  readonly journal: string;
  readonly checklist: Checklist;
  readonly visit: string;
  private readonly manifest: string[] = [];

  constructor(
    checklist: Checklist,
    { startsAt = '09:59:00', visit = 'visit-1', journal = 'journal-1', continues }: VisitOptions = {},
  ) {
    this.checklist = checklist;
    this.journal = journal;
    this.visit = visit;
    this.clock = new TestClock(timeOfDay(startsAt), continues && `run-of-${journal}`);
    const { id, version } = checklist;
    const device = { device: continues ? `device-of-${journal}` : 'device-1', timeZone: 'Europe/Riga' };
    const about = { visit, checklist: { id, version }, ...device, app: 'test' };
    this.append({ kind: 'visit.started', ...about, ...(continues ? { continues } : {}) });
  }

  /** Appends any event as the device would stamp it now. */
  append(event: UnstampedEvent): this {
    this.events.push({ ...event, at: this.clock.now() });
    return this;
  }

  mark(moment: string, at?: string): this {
    return this.until(at).append({ kind: 'moment.marked', moment, source: 'tap' });
  }

  /** Marks a moment afterwards with a time from a receipt or an estimate, as the device's wall clock would tell it. */
  markFrom(source: MomentSource, moment: string, readsAs: string, at?: string): this {
    return this.until(at).append({ kind: 'moment.marked', moment, source, wall: this.wallOf(readsAs) });
  }

  correct(moment: string, to: string, reason: CorrectionReason = 'late', at?: string): this {
    return this.until(at).append({ kind: 'moment.corrected', moment, to: this.wallOf(to), reason });
  }

  undo(moment: string, at?: string): this {
    return this.until(at).append({ kind: 'moment.corrected', moment, to: null, reason: 'undo' });
  }

  answer(question: string, value: AnswerValue, at?: string): this {
    return this.until(at).append({ kind: 'answer.set', question, value });
  }

  /** Answers many questions, a second apart. */
  answers(values: Readonly<Record<string, AnswerValue>>): this {
    for (const [question, value] of Object.entries(values)) this.answer(question, value);
    return this;
  }

  clear(question: string, at?: string): this {
    return this.until(at).append({ kind: 'answer.cleared', question });
  }

  photo(question: string | null, at?: string): this {
    const sha256 = manifestHash(this.manifest.length + 1);
    this.manifest.push(sha256);
    const evidence = `evidence-${this.manifest.length}`;
    const file = { sha256, bytes: 250_000, type: 'image/jpeg' };
    return this.until(at).append({ kind: 'evidence.added', evidence, question, ...file });
  }

  note(words: string, question: string | null = null, at?: string): this {
    return this.until(at).append({ kind: 'note.added', question, text: words });
  }

  /** The device hears the server's time, wrong by up to half of the round trip either way. */
  hearServer(at?: string, roundTrip = 200, wrongByMs = 0): this {
    this.until(at);
    const serverOffset = wrongByMs - this.clock.aheadMs;
    return this.append({ kind: 'clock.observed', serverOffset, roundTrip });
  }

  /** The phone sleeps until then. */
  sleepUntil(at: string): this {
    this.clock.sleep(Math.max(0, timeOfDay(at) - this.clock.trueMs));
    return this;
  }

  setClock(byMs: number): this {
    this.clock.set(byMs);
    return this;
  }

  /** The app is killed and opened again. */
  relaunch(at?: string): this {
    this.until(at).clock.relaunch();
    return this;
  }

  leave(at?: string): this {
    return this.until(at).append({ kind: 'visit.left' });
  }

  submit(at?: string): this {
    return this.until(at).append({ kind: 'report.submitted', manifest: [...this.manifest] });
  }

  /** The same visit on another device, which goes on from this one, or from a place in it. */
  goneOnWith(journal: string, startsAt: string, through = this.events.length): TestVisit {
    const head = this.placed()[through - 1]?.hash ?? genesis(this.journal, hashText);
    const continues = { journal: this.journal, through, head };
    return new TestVisit(this.checklist, { startsAt, visit: this.visit, journal, continues });
  }

  report(): Report {
    return fold(this.events.map((event, index) => ({ seq: index + 1, event })));
  }

  /** The events with their places and hashes. */
  placed(): PlacedEvent[] {
    return place(this.journal, 0, genesis(this.journal, hashText), this.events, hashText);
  }

  score(profile: Profile | null = null): Score {
    const report = this.report();
    return scoreVisit(this.checklist, report, measureIntervals(this.checklist, report), profile);
  }

  private until(at: string | undefined): this {
    this.clock.pass(at === undefined ? 1_000 : timeOfDay(at) - this.clock.trueMs);
    return this;
  }

  private wallOf(time: string): number {
    return timeOfDay(time) + this.clock.aheadMs;
  }
}

/** Begins a visit of this checklist. */
export function visit(checklist: Checklist, options?: ConstructorParameters<typeof TestVisit>[1]): TestVisit {
  return new TestVisit(checklist, options);
}
