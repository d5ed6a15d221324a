import type { Clock, Stamp } from '#domain/time/stamp.ts';

/** The clocks of the one who tries, which can be put forward: a wait of ten minutes is tried out at once. */
export class TrialClock implements Clock {
  readonly #clock: Clock;
  #aheadMs = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): Stamp {
    const { wall, mono, session } = this.#clock.now();
    return { wall: wall + this.#aheadMs, mono: mono + this.#aheadMs, session };
  }

  pass(minutes: number): void {
    this.#aheadMs += minutes * 60_000;
  }
}
