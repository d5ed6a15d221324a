import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitBetween } from '#domain/report/measure.ts';
import { type Elapsed, elapsed } from '#domain/time/interval.ts';
import { clocksAgree } from '#domain/time/server-time.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import { checklist, section, wait } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { type TestVisit, visit } from '#tests/support/visit.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const list = checklist({ sections: [section('s', [])], intervals: [wait('w', 'joined', 'served')] });

/** The wait of a visit from "joined" to "served". */
function waitOf(lived: TestVisit): Elapsed {
  const report = lived.report();
  const [from, to] = [report.moments.get('joined'), report.moments.get('served')];
  if (!from || !to) throw new Error('Both moments must be marked.');
  return waitBetween(from, to, report);
}

describe('a wait in one session', () => {
  test('is the monotonic difference while the clocks agree', () => {
    expect(waitOf(visit(list).mark('joined', '10:00:00').mark('served', '10:03:20.5'))).toEqual({
      certain: true,
      ms: 200_500,
      by: 'monotonic',
    });
  });

  test('is the monotonic difference too where the network nudged the wall clock by a second', () => {
    const lived = visit(list).mark('joined', '10:00:00').setClock(1_000).mark('served', '10:03:00');
    expect(waitOf(lived)).toEqual({ certain: true, ms: 3 * MINUTE, by: 'monotonic' });
  });

  test('through a sleep is between what each clock saw', () => {
    const lived = visit(list).mark('joined', '10:00:00').sleepUntil('10:10:00').mark('served', '10:10:30');
    expect(waitOf(lived)).toEqual({
      certain: false,
      atLeastMs: 30_000,
      atMostMs: 10.5 * MINUTE,
      because: 'clocks-disagree',
    });
  });

  test('through a clock set forward is between what each clock saw', () => {
    const lived = visit(list).mark('joined', '10:00:00').setClock(HOUR).mark('served', '10:02:00');
    expect(waitOf(lived)).toEqual({
      certain: false,
      atLeastMs: 2 * MINUTE,
      atMostMs: HOUR + 2 * MINUTE,
      because: 'clocks-disagree',
    });
  });

  test('through a clock set back is at least what the monotonic one saw; a sleep may hide behind it', () => {
    const lived = visit(list).mark('joined', '10:00:00').setClock(-HOUR).mark('served', '10:02:00');
    expect(waitOf(lived)).toEqual({
      certain: false,
      atLeastMs: 2 * MINUTE,
      atMostMs: null,
      because: 'clocks-disagree',
    });
  });

  test('through a sleep is certain where the server was heard before and after: the wall clock was let be', () => {
    const lived = visit(list).hearServer('09:55:00').mark('joined', '10:00:00').sleepUntil('10:10:00');
    lived.mark('served', '10:10:30').sleepUntil('10:40:00').hearServer('10:50:00');
    expect(waitOf(lived)).toEqual({ certain: true, ms: 10.5 * MINUTE, by: 'server' });
  });

  test.each([HOUR, -HOUR, 20 * MINUTE])(
    'through a clock set by %d ms is what the monotonic one saw where the server confirms that it never slept',
    (byMs) => {
      const lived = visit(list).hearServer('09:59:30').mark('joined', '10:00:00').setClock(byMs);
      lived.mark('served', '10:02:00').hearServer('10:03:00');
      expect(waitOf(lived)).toEqual({ certain: true, ms: 2 * MINUTE, by: 'monotonic' });
    },
  );

  test('through a sleep and a clock change together is still certain with the server on both sides', () => {
    const lived = visit(list)
      .hearServer('09:59:30')
      .mark('joined', '10:00:00')
      .sleepUntil('10:07:00')
      .setClock(-HOUR);
    lived.mark('served', '10:08:00').hearServer('10:09:00');
    expect(waitOf(lived)).toEqual({ certain: true, ms: 8 * MINUTE, by: 'server' });
  });

  test('is bounded from above by a server heard only around it, across another sleep', () => {
    const lived = visit(list)
      .hearServer('09:59:00')
      .sleepUntil('09:59:50')
      .setClock(HOUR)
      .mark('joined', '10:00:00');
    lived
      .setClock(-HOUR)
      .sleepUntil('10:05:00')
      .mark('served', '10:05:10')
      .setClock(HOUR)
      .sleepUntil('10:06:00')
      .hearServer();
    const measured = waitOf(lived);
    expect(measured).toMatchObject({ certain: false, atLeastMs: 10_000 });
    expect(measured.certain ? null : measured.atMostMs).toBeLessThanOrEqual(7 * MINUTE);
    expect(measured.certain ? null : measured.atMostMs).toBeGreaterThanOrEqual(5 * MINUTE);
  });

  test('is what the monotonic clock saw where the wall clock was set there and back', () => {
    const lived = visit(list).hearServer('09:59:00').setClock(HOUR).mark('joined', '10:00:00');
    lived.setClock(-HOUR).mark('served', '10:02:00').hearServer('10:03:00');
    expect(waitOf(lived)).toEqual({ certain: true, ms: 2 * MINUTE, by: 'monotonic' });
  });

  test('does not trust a wall clock that was heard wrong between two times of being right', () => {
    const lived = visit(list)
      .hearServer('09:59:00')
      .mark('joined', '10:00:00')
      .setClock(HOUR)
      .hearServer('10:01:00');
    lived.mark('served', '10:02:00').setClock(-HOUR).hearServer('10:03:00');
    expect(waitOf(lived)).toEqual({ certain: true, ms: 2 * MINUTE, by: 'monotonic' });
  });

  test('trusts a wall clock since it was last heard, whatever was heard before', () => {
    const lived = visit(list)
      .hearServer('09:00:00')
      .setClock(HOUR)
      .hearServer('09:10:00')
      .sleepUntil('09:50:00');
    lived.mark('joined', '10:00:00').sleepUntil('10:10:00').mark('served', '10:11:00').sleepUntil('10:40:00');
    expect(waitOf(lived.hearServer('10:41:00'))).toEqual({ certain: true, ms: 11 * MINUTE, by: 'server' });
  });

  test('is bounded by a server heard long after, less the time awake since', () => {
    const lived = visit(list)
      .hearServer('09:59:00')
      .mark('joined', '10:00:00')
      .sleepUntil('10:04:00')
      .mark('served', '10:05:00');
    lived.sleepUntil('10:06:00').setClock(HOUR).hearServer('10:30:00');
    expect(waitOf(lived)).toMatchObject({ certain: false, atLeastMs: MINUTE, atMostMs: 5 * MINUTE });
    const forward = visit(list)
      .hearServer('09:59:00')
      .mark('joined', '10:00:00')
      .setClock(HOUR)
      .sleepUntil('10:04:00');
    forward.mark('served', '10:05:00').sleepUntil('10:06:00').setClock(HOUR).hearServer('10:30:00');
    expect(waitOf(forward)).toEqual({
      certain: false,
      atLeastMs: MINUTE,
      atMostMs: 6 * MINUTE + 200,
      because: 'clocks-disagree',
    });
  });

  test('is not told by a server that contradicts itself', () => {
    const lived = visit(list)
      .hearServer('09:59:00')
      .mark('joined', '10:00:00')
      .setClock(HOUR)
      .mark('served', '10:05:00');
    expect(waitOf(lived.hearServer('10:06:00', 200, -2 * HOUR))).toEqual({
      certain: false,
      atLeastMs: 5 * MINUTE,
      atMostMs: null,
      because: 'clocks-disagree',
    });
  });

  test('is not certain by a server that took ten seconds to answer', () => {
    const lived = visit(list)
      .hearServer('09:55:00', 10_000)
      .mark('joined', '10:00:00')
      .sleepUntil('10:10:00');
    lived.mark('served', '10:10:30').sleepUntil('10:40:00').hearServer('10:50:00', 10_000);
    expect(waitOf(lived).certain).toBe(false);
  });

  test('whose end was marked before its start has no length', () => {
    const lived = visit(list).mark('served', '10:00:00').mark('joined', '10:01:00');
    expect(waitOf(lived)).toEqual({ certain: false, atLeastMs: 0, atMostMs: null, because: 'out-of-order' });
  });
});

describe('a wait across a relaunch', () => {
  const killed = (before: (lived: TestVisit) => TestVisit, after: (lived: TestVisit) => TestVisit) => {
    const lived = before(visit(list))
      .mark('joined', '10:00:00')
      .note('a long queue', null, '10:01:00')
      .relaunch('10:02:00');
    return after(lived.note('back again', null, '10:02:20').mark('served', '10:03:00'));
  };
  const asIs = (lived: TestVisit) => lived;

  test('is certain where the server was heard in bracket, with the wall clock the same', () => {
    const lived = killed(
      (one) => one.hearServer('09:55:00'),
      (one) => one.hearServer('10:30:00'),
    );
    expect(waitOf(lived)).toEqual({ certain: true, ms: 3 * MINUTE, by: 'server' });
  });

  test('is certain where each session heard the server, though the clock was changed between them', () => {
    const lived = visit(list)
      .hearServer('09:59:30')
      .mark('joined', '10:00:00')
      .relaunch('10:02:00')
      .setClock(HOUR);
    expect(waitOf(lived.mark('served', '10:03:00').hearServer('10:04:00'))).toEqual({
      certain: true,
      ms: 3 * MINUTE,
      by: 'server',
    });
  });

  test('without the server is at least what both sessions saw of it', () => {
    expect(waitOf(killed(asIs, asIs))).toEqual({
      certain: false,
      atLeastMs: MINUTE + 40_000,
      atMostMs: null,
      because: 'session-changed',
    });
  });

  test('with the server heard on one side only is not bounded on the other', () => {
    expect(waitOf(killed((one) => one.hearServer('09:55:00'), asIs))).toMatchObject({
      certain: false,
      atMostMs: null,
    });
  });

  test('between moments in the wrong order has no length', () => {
    const lived = visit(list).mark('served', '10:00:00').relaunch('10:02:00').mark('joined', '10:03:00');
    expect(waitOf(lived)).toMatchObject({ certain: false, because: 'out-of-order' });
  });

  test('that still runs, in a session that has written nothing yet, is at least what the earlier one saw', () => {
    const lived = visit(list)
      .mark('joined', '10:00:00')
      .note('waiting', null, '10:01:00')
      .relaunch('10:02:00');
    const report = lived.report();
    const start = report.moments.get('joined');
    lived.clock.pass(30_000);
    expect(start && waitBetween(start, { at: lived.clock.now(), source: 'tap' }, report)).toMatchObject({
      certain: false,
      atLeastMs: MINUTE,
    });
  });
});

describe('a wait by times that a person read', () => {
  test('is the difference of the clock times, and says so', () => {
    const receipt = visit(list)
      .mark('joined', '10:00:00')
      .markFrom('receipt', 'served', '10:04:00', '10:30:00');
    expect(waitOf(receipt)).toEqual({ certain: true, ms: 4 * MINUTE, by: 'wall' });
    const corrected = visit(list)
      .mark('joined', '10:00:00')
      .mark('served', '10:05:00')
      .correct('served', '10:04:30');
    expect(waitOf(corrected)).toEqual({ certain: true, ms: 4.5 * MINUTE, by: 'wall' });
  });

  test('needs no session: the receipt may be typed in after a relaunch and a sleep', () => {
    const lived = visit(list).mark('joined', '10:00:00').sleepUntil('10:20:00').relaunch('10:25:00');
    expect(waitOf(lived.markFrom('receipt', 'served', '10:04:00'))).toEqual({
      certain: true,
      ms: 4 * MINUTE,
      by: 'wall',
    });
  });

  test('is not told where the device’s clock was seen to be changed', () => {
    const lived = visit(list).hearServer().mark('joined', '10:00:00').setClock(HOUR).hearServer();
    expect(waitOf(lived.markFrom('receipt', 'served', '10:04:00', '10:30:00'))).toMatchObject({
      because: 'clocks-disagree',
    });
  });

  test('has no length where it ends before it begins', () => {
    expect(
      waitOf(visit(list).mark('joined', '10:00:00').markFrom('receipt', 'served', '09:58:00')),
    ).toMatchObject({
      certain: false,
      because: 'out-of-order',
    });
  });
});

/** Things that happen to a phone: time goes by awake or asleep, it is relaunched, its clock set forward, the server heard more or less well. */
const happenings = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('pass'), ms: fc.integer({ min: 0, max: 10 * MINUTE }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('sleep'), ms: fc.integer({ min: 0, max: 30 * MINUTE }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('relaunch'), ms: fc.constant(0) }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('set'), ms: fc.constantFrom(400, 5 * MINUTE, HOUR) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('late'), ms: fc.constantFrom(0, 100, 2_000, 8_000) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('early'), ms: fc.constantFrom(0, 100, 2_000, 8_000) }),
    },
  ),
  { maxLength: 8 },
);
type Happening = { kind: string; ms: number };

function live(lived: TestVisit, happened: readonly Happening[]): void {
  for (const { kind, ms } of happened) {
    if (kind === 'pass') lived.clock.pass(ms);
    if (kind === 'sleep') lived.clock.sleep(ms);
    if (kind === 'relaunch') lived.clock.relaunch();
    if (kind === 'set') lived.setClock(ms);
    if (kind === 'late') lived.hearServer(undefined, ms, ms / 2);
    if (kind === 'early') lived.hearServer(undefined, ms, -ms / 2);
  }
}

interface Life {
  readonly before: readonly Happening[];
  readonly between: readonly Happening[];
  readonly after: readonly Happening[];
}

function livedThrough({ before, between, after }: Life) {
  const lived = visit(list);
  live(lived, before);
  const from = lived.clock.trueMs + 1_000;
  live(lived.mark('joined'), between);
  const truth = lived.mark('served').clock.trueMs - from;
  live(lived, after);
  return { measured: waitOf(lived), truth };
}

describe('whatever happens to the phone', () => {
  const lives = fc.record({ before: happenings, between: happenings, after: happenings });

  test('a certain wait is true to three seconds, and the bounds of an uncertain one hold', () => {
    forAll(
      lives,
      (life) => {
        const { measured, truth } = livedThrough(life);
        if (measured.certain) return expect(Math.abs(measured.ms - truth)).toBeLessThanOrEqual(3_000);
        expect(measured.atLeastMs).toBeLessThanOrEqual(truth + 1_500);
        expect(measured.atMostMs ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(truth - 1_500);
      },
      2_000,
    );
  });

  test('hearing the server once more never makes a wait less certain', () => {
    forAll(
      lives,
      (life) => {
        const fewer = livedThrough(life).measured;
        const heard = { kind: 'late', ms: 0 };
        const more = livedThrough({
          ...life,
          before: [...life.before, heard],
          after: [heard, ...life.after],
        }).measured;
        if (fewer.certain) expect(more.certain).toBe(true);
        else expect(more.certain || more.atLeastMs >= fewer.atLeastMs).toBe(true);
      },
      500,
    );
  });
});

describe('two stamps', () => {
  const stamps: fc.Arbitrary<Stamp> = fc.record({
    wall: fc.integer({ min: 0, max: HOUR }),
    mono: fc.integer({ min: 0, max: HOUR }),
    session: fc.constantFrom('a', 'b'),
  });

  test('agree with each other or not, whichever comes first', () => {
    forAll(fc.tuple(stamps, stamps), ([a, b]) => {
      expect(clocksAgree(a, b)).toBe(clocksAgree(b, a));
    });
  });

  test('of sessions that nothing is known of have no bounds', () => {
    const at = (session: string) => ({ wall: 5, mono: 5, session });
    expect(elapsed(at('a'), at('b'), { clocks: [], runs: [] })).toEqual({
      certain: false,
      atLeastMs: 0,
      atMostMs: null,
      because: 'session-changed',
    });
  });
});
