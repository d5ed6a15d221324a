import type { Stamp } from '#domain/time/stamp.ts';
import { AnswerError } from '../answer-error.ts';
import type { Channel } from '../channel.ts';
import { PhoneError, type PhoneErrorCode } from '../errors.ts';
import type { DrainReason, SyncEngine, SyncState } from '../types.ts';
import { waitAtLeastMs, waitMs } from './backoff.ts';
import type { DrainHouse } from './drain.ts';
import { withLock } from './lock.ts';

export interface EngineHouse extends Omit<DrainHouse, 'sending' | 'safer' | 'further'> {
  readonly channel: Channel;
  readonly lockName: string;
  readonly random: () => number;
  readonly drainAfterAppendMs: number | null;
}

/**
 * When to send, and what to say of it. What is sent and what an answer means is {@link Drain}'s.
 *
 *     idle → sending → idle | waiting | offline | trouble (each but idle tries again by itself) | signed-out (waits for a sign-in)
 */
export class Engine implements SyncEngine {
  readonly #house: EngineHouse;
  readonly #listeners = new Set<() => void>();
  #state: SyncState = { phase: 'idle', lastSafeAt: null, nextTryAt: null };
  #running: Promise<void> | null = null;
  #again: DrainReason | null = null;
  #failures = 0;
  /** The next try, and the earliest that the server asked for, on this session's monotonic clock. */
  #nextTryMono = 0;
  #askedMono = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #afterAppend: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  constructor(house: EngineHouse) {
    this.#house = house;
  }

  get state(): SyncState {
    return this.#state;
  }

  drain(why: DrainReason): Promise<void> {
    if (this.#isStopped || !this.#mayTry(why)) return this.#running ?? Promise.resolve();
    this.#again = why;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Sends soon what was appended, a few taps at a time. */
  appended(): void {
    const { drainAfterAppendMs } = this.#house;
    if (drainAfterAppendMs === null || this.#afterAppend !== undefined) return;
    this.#afterAppend = setTimeout(() => {
      this.#afterAppend = undefined;
      void this.drain('append');
    }, drainAfterAppendMs);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the listeners that a standing has changed. */
  notify(): void {
    for (const listener of this.#listeners) listener();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#afterAppend);
    this.#house.server.stop();
  }

  /** What the server asked for is waited out but for the person's own wish; our own back-off holds up only new taps. */
  #mayTry(why: DrainReason): boolean {
    if (why === 'button') return true;
    const { mono } = this.#house.clock.now();
    if (why === 'append') return this.#state.phase !== 'signed-out' && mono >= this.#nextTryMono;
    return mono >= this.#askedMono;
  }

  /** Goes round again for whoever asked while it was busy: their events may have come too late for it. */
  async #run(): Promise<void> {
    const { lockName, channel } = this.#house;
    while (this.#again && !this.#isStopped && this.#mayTry(this.#again)) {
      const why = this.#again;
      this.#again = null;
      clearTimeout(this.#timer);
      await withLock(lockName, channel, (lost) => this.#pass(why, lost)).catch((failure: unknown) =>
        this.#failed(failure),
      );
    }
  }

  async #pass(why: DrainReason, lost: AbortSignal): Promise<void> {
    try {
      // What sends is fetched with the first sending: no screen waits for it.
      const { Drain } = await import('./drain.ts').catch(noWay);
      const drain = new Drain(
        {
          ...this.#house,
          sending: () => this.#sending(),
          safer: () => this.#safer(),
          further: () => this.#further(),
        },
        why,
        this.#failures > 0,
      );
      await drain.run(lost);
      if (drain.problem) this.#failed(drain.problem);
      else this.#settled();
    } catch (failure) {
      this.#failed(failure);
    }
  }

  #sending(): void {
    if (this.#state.phase !== 'sending') this.#set({ phase: 'sending', nextTryAt: null });
  }

  #safer(): void {
    this.#further();
    this.#set({ ...this.#state, lastSafeAt: this.#house.clock.now().wall });
  }

  /** On a network that comes and goes what got through is no failure: what is left is tried again soon. */
  #further(): void {
    this.#failures = 0;
  }

  #settled(): void {
    this.#failures = 0;
    this.#nextTryMono = 0;
    this.#askedMono = 0;
    this.#set({ phase: 'idle', nextTryAt: null });
  }

  #failed(failure: unknown): void {
    if (this.#isStopped) return;
    const problem = failure instanceof PhoneError ? failure.code : 'unexpected';
    const willRetry = failure instanceof AnswerError ? failure.retryable : true;
    const nextTryAt = willRetry ? this.#schedule(failure) : null;
    this.#set({ phase: phaseOf(problem), nextTryAt, problem });
  }

  /** Sets the timer, and gives back the wall time that it is meant for. */
  #schedule(failure: unknown): number {
    const askedMs = failure instanceof AnswerError ? failure.retryAfterMs : null;
    this.#failures += 1;
    const ms = waitAtLeastMs(waitMs(this.#failures, this.#house.random), askedMs);
    const now: Stamp = this.#house.clock.now();
    this.#nextTryMono = now.mono + ms;
    this.#askedMono = askedMs === null ? 0 : now.mono + ms;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.drain('timer'), ms + 1);
    return now.wall + ms;
  }

  #set(state: Omit<SyncState, 'lastSafeAt'> & Partial<Pick<SyncState, 'lastSafeAt'>>): void {
    this.#state = { lastSafeAt: this.#state.lastSafeAt, ...state };
    this.notify();
  }
}

/** Offline before the app was fetched whole. */
function noWay(): never {
  throw new AnswerError('offline', {});
}

function phaseOf(problem: PhoneErrorCode): SyncState['phase'] {
  switch (problem) {
    case 'signed-out':
    case 'offline':
      return problem;
    case 'unavailable':
    case 'too-many-requests':
    case 'evidence-incomplete':
    case 'head-mismatch':
    case 'hash-mismatch':
      return 'waiting';
    default:
      return 'trouble';
  }
}
