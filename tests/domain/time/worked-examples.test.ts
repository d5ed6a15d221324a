import { describe, expect, test } from 'vitest';
import { waitBetween } from '#domain/report/measure.ts';
import type { Elapsed } from '#domain/time/interval.ts';
import { checklist, section, wait } from '#tests/support/checklist.ts';
import { type TestVisit, visit } from '#tests/support/visit.ts';

/* One wait, from joining the line to being served, as it goes wrong in pockets, at borders and at night. True times of the day. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const list = checklist({ sections: [section('s', [])], intervals: [wait('w', 'joined', 'served')] });

function waitOf(lived: TestVisit): Elapsed {
  const { moments, ...known } = lived.report();
  const [joined, served] = [moments.get('joined'), moments.get('served')];
  if (!joined || !served) throw new Error('Both moments must be marked.');
  return waitBetween(joined, served, known);
}
const exactly = (ms: number, by: 'monotonic' | 'server' | 'wall') => ({ certain: true, ms, by });
const between = (atLeastMs: number, atMostMs: number | null) => ({ certain: false, atLeastMs, atMostMs });

describe('where the country has another time', () => {
  test('a shopper who crosses into the next time zone while waiting waited no hour more', () => {
    const lived = visit(list, { startsAt: '21:50:00' }).mark('joined', '21:58:00');
    expect(waitOf(lived.mark('served', '22:03:30'))).toEqual(exactly(5.5 * MINUTE, 'monotonic'));
  });

  test('the hour that summer time leaves out, or winter time gives twice, is in no wait: the phone counts on', () => {
    // 2026-03-29, 01:00 UTC: clocks in Riga go from 02:59:59 to 04:00:00, the device's count of milliseconds does not.
    const atNight = Date.UTC(2026, 2, 29, 0, 58);
    const lived = visit(list);
    lived.clock.pass(atNight - lived.clock.trueMs);
    lived.mark('joined').clock.pass(4 * MINUTE);
    expect(waitOf(lived.mark('served'))).toEqual(exactly(4 * MINUTE + 1_000, 'monotonic'));
  });

  test('a clock that is set by hand at the border is told from a sleep by the server, heard before and after', () => {
    const lived = visit(list).hearServer('09:58:30').mark('joined', '10:00:00').setClock(HOUR);
    expect(waitOf(lived.mark('served', '10:04:00'))).toMatchObject(between(4 * MINUTE, HOUR + 4 * MINUTE));
    expect(waitOf(lived.hearServer('10:20:00'))).toEqual(exactly(4 * MINUTE, 'monotonic'));
  });

  test('a clock that is set back by hand, and right again before anyone heard it wrong, lengthens nothing', () => {
    const lived = visit(list)
      .hearServer('09:58:30')
      .setClock(-5 * MINUTE)
      .mark('joined', '10:00:00');
    lived
      .setClock(5 * MINUTE)
      .mark('served', '10:00:40')
      .hearServer('10:20:00');
    expect(waitOf(lived)).toEqual(exactly(40_000, 'monotonic'));
  });

  test('nor does one that is set forward in the queue and right again at the table', () => {
    const lived = visit(list)
      .hearServer('09:58:30')
      .mark('joined', '10:00:00')
      .setClock(5 * MINUTE);
    lived
      .mark('served', '10:00:40')
      .setClock(-5 * MINUTE)
      .hearServer('10:20:00');
    expect(waitOf(lived)).toEqual(exactly(40_000, 'monotonic'));
  });
});

describe('in a pocket', () => {
  test('ten minutes asleep without a signal are between what each clock saw', () => {
    const lived = visit(list).mark('joined', '10:00:00').sleepUntil('10:10:00');
    expect(waitOf(lived.mark('served', '10:10:20'))).toMatchObject(between(20_000, 10 * MINUTE + 20_000));
  });

  test('a clock two seconds off the other is no server’s word: between the two', () => {
    const lived = visit(list).mark('joined', '10:00:00').setClock(2_000).mark('served', '10:03:00');
    expect(waitOf(lived)).toMatchObject(between(3 * MINUTE, 3 * MINUTE + 2_000));
  });

  test('asleep for an hour while the clock is set back an hour looks like nothing; a server heard around it is believed no less', () => {
    const asleep = (lived: TestVisit) =>
      lived.mark('joined', '10:00:00').sleepUntil('11:00:00').setClock(-HOUR);
    const offline = asleep(visit(list)).mark('served', '11:00:10');
    // No phone can know: both its clocks say ten seconds.
    expect(waitOf(offline)).toEqual(exactly(10_000, 'monotonic'));
    const heard = asleep(visit(list).hearServer('09:59:50'))
      .mark('served', '11:00:10')
      .hearServer('11:00:20');
    expect(waitOf(heard)).toMatchObject(between(10_000, null));
  });

  test('asleep while the clock is set back by less is not bounded by it, once the server tells that it was', () => {
    const lived = visit(list).hearServer('09:50:00').sleepUntil('09:55:00').mark('joined', '10:00:00');
    lived
      .sleepUntil('10:30:00')
      .setClock(-10 * MINUTE)
      .mark('served', '10:31:00')
      .sleepUntil('10:40:00');
    const truth = 31 * MINUTE;
    const measured = waitOf(lived.hearServer('10:45:00'));
    expect(measured.certain ? measured.ms : (measured.atMostMs ?? truth)).toBeGreaterThanOrEqual(
      truth - 3_000,
    );
  });
});

describe('"I tapped late"', () => {
  test('takes the seconds off, by the shopper’s word', () => {
    const lived = visit(list).mark('joined', '10:00:00').mark('served', '10:03:10');
    expect(waitOf(lived.correct('served', '10:03:00', 'late', '10:03:20'))).toEqual(
      exactly(3 * MINUTE, 'wall'),
    );
  });

  test('makes no certainty of a clock that was set in the wait', () => {
    const lived = visit(list).mark('joined', '10:00:00').setClock(HOUR).mark('served', '10:03:10');
    expect(waitOf(lived.correct('served', '10:03:00', 'late'))).toEqual({
      ...between(3 * MINUTE, HOUR + 3 * MINUTE),
      because: 'clocks-disagree',
    });
  });

  test('nor of a relaunch without a signal in the wait', () => {
    const lived = visit(list)
      .mark('joined', '10:00:00')
      .note('a queue', null, '10:01:00')
      .relaunch('10:02:00');
    lived.mark('served', '10:03:10').correct('served', '10:03:00', 'late');
    expect(waitOf(lived)).toEqual({ ...between(50_000, null), because: 'session-changed' });
  });

  test('by more than the phone was awake turns nothing round', () => {
    const lived = visit(list).mark('joined', '10:00:00').sleepUntil('10:10:00').mark('served', '10:10:20');
    expect(waitOf(lived.correct('served', '10:09:50', 'late'))).toMatchObject(
      between(0, 9 * MINUTE + 50_000),
    );
  });

  test('puts right two moments that were tapped the wrong way round', () => {
    const lived = visit(list).mark('served', '10:03:00').mark('joined', '10:03:02');
    expect(waitOf(lived)).toMatchObject({ because: 'out-of-order' });
    expect(waitOf(lived.correct('joined', '10:00:02', 'late'))).toEqual(exactly(178_000, 'wall'));
  });

  test('moves the tap that stands, not an earlier one that was taken back', () => {
    const lived = visit(list).mark('joined', '09:59:30').undo('joined').relaunch('10:00:00');
    lived.mark('joined', '10:00:10').correct('joined', '10:00:00', 'late').mark('served', '10:02:00');
    expect(waitOf(lived)).toEqual(exactly(2 * MINUTE, 'wall'));
  });
});
