import type { JournalEvent, UnstampedEvent } from '#domain/journal/event.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';

/** Something that was said to a phone, with the true time of it. Its place in the list is its `seq`, from 1. */
export interface Said {
  readonly seq: number;
  readonly trueMs: number;
  readonly event: JournalEvent;
}

/** What befell the phone's clocks, and when in true time: the monotonic ones stood for `ms`, or the wall clock was set by `ms`. */
export interface Mishap {
  readonly kind: 'slept' | 'set';
  readonly trueMs: number;
  readonly ms: number;
}

interface Tab {
  readonly session: string;
  monoZeroMs: number;
}

/** The true world around one phone: true time, a wall clock that can be set, and tabs of the app with a monotonic clock each. */
export class World {
  trueMs = MIDNIGHT;
  readonly said: Said[] = [];
  readonly mishaps: Mishap[] = [];
  private aheadMs = 0;
  private tabs: Tab[] = [];
  private inFront = 0;
  private sessions = 0;

  constructor() {
    this.openTab();
  }

  pass(ms: number): void {
    this.trueMs += ms;
  }

  sleep(ms: number): void {
    this.mishaps.push({ kind: 'slept', trueMs: this.trueMs + ms / 2, ms });
    this.trueMs += ms;
    for (const tab of this.tabs) tab.monoZeroMs += ms;
  }

  /** Takes two milliseconds, so that it lies between what was said before and after. */
  setClock(ms: number): void {
    this.mishaps.push({ kind: 'set', trueMs: this.trueMs + 1, ms });
    this.trueMs += 2;
    this.aheadMs += ms;
  }

  /** Another tab of the same app on the same visit, in front from now on. */
  openTab(): void {
    this.sessions += 1;
    this.tabs.push({ session: `run-${this.sessions}`, monoZeroMs: this.trueMs });
    this.inFront = this.tabs.length - 1;
  }

  switchTab(): void {
    this.inFront = (this.inFront + 1) % this.tabs.length;
  }

  /** All tabs die, and the app is opened anew. */
  kill(): void {
    this.tabs = [];
    this.openTab();
  }

  now(): Stamp {
    const tab = this.tabs[this.inFront] ?? { session: 'none', monoZeroMs: 0 };
    return {
      wall: this.trueMs + this.aheadMs,
      mono: this.trueMs - tab.monoZeroMs,
      session: tab.session,
    };
  }

  /** No two things are said in the same millisecond of being awake. */
  say(event: UnstampedEvent): void {
    this.pass(1);
    const said = { seq: this.said.length + 1, trueMs: this.trueMs, event: { ...event, at: this.now() } };
    this.said.push(said);
  }

  /** The device asks, waits awake, and hears the server's time, wrong by `share` (–1 to 1) of half the round trip. */
  hearServer(roundTrip: number, share: number): void {
    this.pass(roundTrip);
    const serverOffset = Math.round((share * roundTrip) / 2 - this.aheadMs) + 0;
    this.say({ kind: 'clock.observed', serverOffset, roundTrip });
  }
}
