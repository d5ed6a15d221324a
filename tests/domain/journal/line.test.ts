import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent, UnstampedEvent } from '#domain/journal/event.ts';
import { fold } from '#domain/journal/fold.ts';
import { continuedBy, foldLine } from '#domain/journal/line.ts';
import { elapsed } from '#domain/time/interval.ts';
import { forAll } from '#tests/support/for-all.ts';
import { journals } from '#tests/support/journals.ts';

const HOUR_MS = 3_600_000;
const TEN = 1_790_000_000_000;

const line = (...parts: (readonly JournalEvent[])[]) =>
  parts.map((events, index) => ({ journal: `journal-${index}`, events }));

/** What a device noted, each with the minute of its session and how far its wall clock was ahead. */
function device(session: string, ...noted: [minute: number, aheadMs: number, event: UnstampedEvent][]) {
  return noted.map(([minute, aheadMs, event]): JournalEvent => {
    const mono = minute * 60_000;
    return { ...event, at: { wall: TEN + mono + aheadMs, mono, session } };
  });
}

const started = { kind: 'visit.started', visit: 'v', checklist: { id: 'c', version: 1 } } as const;
const app = { device: 'd', timeZone: 'Europe/Riga', app: 'test' } as const;
const mark = (moment: string) => ({ kind: 'moment.marked', moment, source: 'tap' }) as const;
const heard = (serverOffset: number) => ({ kind: 'clock.observed', serverOffset, roundTrip: 100 }) as const;

describe('a record that another device went on with', () => {
  test('adds up to what one journal of the same events would, each event once', () => {
    forAll(fc.tuple(journals, journals), ([first, second]) => {
      const joint = foldLine(line(first, second));
      const alone = fold([...first, ...second].map((event, index) => ({ seq: index + 1, event })));
      const { joins, runs, clocks, ...told } = joint;
      expect({ ...told, joins: [], runs: alone.runs, clocks: alone.clocks }).toEqual(alone);
      expect(joins).toEqual(first.length > 0 && second.length > 0 ? [first.length] : []);
      expect(clocks.map(({ device: _, ...clock }) => clock)).toEqual(alone.clocks);
    });
  });

  test('can be told up to any place', () => {
    forAll(fc.tuple(journals, journals, fc.nat(40)), ([first, second, through]) => {
      const cut = line(first.slice(0, through), second.slice(0, Math.max(0, through - first.length)));
      expect(foldLine(line(first, second), through)).toEqual(foldLine(cut));
    });
  });

  test('says by its first event which one it goes on from', () => {
    const continues = { journal: 'j', through: 3, head: 'a'.repeat(64) };
    expect(continuedBy(device('s', [0, 0, { ...started, ...app, continues }]))).toEqual(continues);
    expect(continuedBy(device('s', [0, 0, { ...started, ...app }]))).toBeNull();
    expect(continuedBy([])).toBeNull();
  });
});

describe('time in such a record', () => {
  // The first device heard the server once, then its app was begun anew with the clock set an hour forward.
  const first = [
    ...device('one', [0, 0, { ...started, ...app }], [1, 0, heard(0)], [2, 0, mark('joined')]),
    ...device('two', [5, HOUR_MS, mark('served')]),
  ];
  const wait = (...parts: JournalEvent[][]) => {
    const report = foldLine(line(...parts));
    const [joined, served] = [report.moments.get('joined'), report.moments.get('served')];
    return joined && served && elapsed(joined.at, served.at, report);
  };

  test('a second device whose clock is right does not vouch for the first one’s', () => {
    const second = device('three', [60, 0, { ...started, ...app }], [61, 0, heard(0)], [62, 0, mark('left')]);
    expect(wait(first)).toMatchObject({ certain: false });
    expect(wait(first, second)).toMatchObject({ certain: false });
  });

  test('but by it the first one’s moments were over when it heard the server', () => {
    const second = device('three', [60, 0, { ...started, ...app }], [61, 0, heard(0)]);
    expect(wait(first, second)).toMatchObject({ certain: false, atMostMs: expect.any(Number) });
  });
});
