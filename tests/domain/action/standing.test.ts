import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ActionStep,
  actionSteps,
  isOverdue,
  type MeasuredVisit,
  standingOf,
  stepsFrom,
  VISITS_TO_CLOSE,
} from '#domain/action/standing.ts';
import { forAll } from '#tests/support/for-all.ts';

const opened = { step: 'open', at: 0 } as const;
const done = (at: number) => ({ step: 'done', at }) as const;
const visits = (...all: readonly [at: number, met: boolean][]): MeasuredVisit[] =>
  all.map(([visitedAt, met], nr) => ({ visit: `v${nr}`, visitedAt, met }));

describe('an action', () => {
  test('is open until someone says that it is done, whatever was measured', () => {
    const met = visits([1, true], [2, true], [3, true]);
    expect(standingOf([opened], met)).toMatchObject({ state: 'open', n: 0, needed: 3, closedAt: null });
  });

  test('says how many visits are too few yet', () => {
    const standing = standingOf([opened, done(10)], visits([5, false], [11, true], [12, true]));
    expect(standing).toMatchObject({ state: 'done', n: 2, met: 2, needed: 1 });
  });

  test('closes with the third visit since that met it', () => {
    const standing = standingOf([opened, done(10)], visits([11, true], [12, true], [13, true], [14, true]));
    expect(standing).toMatchObject({ state: 'closed', n: 4, met: 4, needed: 0, closedAt: 13 });
  });

  test('recurred with the first visit since that missed it, even once it had closed', () => {
    const early = standingOf([opened, done(10)], visits([11, true], [12, false], [13, true]));
    expect(early).toMatchObject({ state: 'recurred', recurredAt: 12, closedAt: null, met: 2, n: 3 });
    const late = visits([11, true], [12, true], [13, true], [20, false]);
    expect(standingOf([opened, done(10)], late)).toMatchObject({
      state: 'recurred',
      closedAt: 13,
      recurredAt: 20,
    });
  });

  test('done once more is measured anew', () => {
    const steps = [opened, done(10), { step: 'change', at: 14 }, done(15)] as const;
    const standing = standingOf(steps, visits([11, false], [16, true]));
    expect(standing).toMatchObject({ state: 'done', n: 1, needed: 2, recurredAt: null });
  });

  test('withdrawn is never closed; reopened it is open', () => {
    const met = visits([11, true], [12, true], [13, true]);
    const withdrawn = [opened, done(10), { step: 'withdraw', at: 14 }] as const;
    expect(standingOf(withdrawn, met).state).toBe('withdrawn');
    expect(standingOf([...withdrawn, { step: 'reopen', at: 15 }], met).state).toBe('open');
  });

  test('is overdue from the day after it was due, until it is done', () => {
    expect(isOverdue('open', '2026-03-02', '2026-03-02')).toBe(false);
    expect(isOverdue('open', '2026-03-02', '2026-03-03')).toBe(true);
    expect(isOverdue('done', '2026-03-02', '2026-03-03')).toBe(false);
  });
});

const at = fc.integer({ min: 1, max: 60 });
const histories = fc.record({
  steps: fc
    .array(fc.record({ step: fc.constantFrom(...actionSteps), at }), { maxLength: 6 })
    .map((all) => [opened, ...all.toSorted((a, b) => a.at - b.at)]),
  visits: fc.array(fc.tuple(at, fc.boolean()), { maxLength: 12 }).map((all) => visits(...all)),
});
type History = { readonly steps: readonly ActionStep[]; readonly visits: readonly MeasuredVisit[] };
const standing = ({ steps, visits }: History) => standingOf(steps, visits);

describe('of any history', () => {
  test('nothing closes but by three visits after it was done, each of which met it', () => {
    forAll(histories, (history) => {
      const { state, doneAt, closedAt, n, met } = standing(history);
      if (state !== 'closed') return;
      const since = history.visits.filter(
        ({ visitedAt }) => visitedAt > (doneAt ?? Number.POSITIVE_INFINITY),
      );
      expect(since.length).toBeGreaterThanOrEqual(VISITS_TO_CLOSE);
      expect(since.every((visit) => visit.met)).toBe(true);
      expect([n, met]).toEqual([since.length, since.length]);
      expect(
        history.visits.filter((visit) => visit.visitedAt <= (closedAt ?? 0) && since.includes(visit)).length,
      ).toBeGreaterThanOrEqual(VISITS_TO_CLOSE);
    });
  });

  test('the order in which visits were published does not matter', () => {
    forAll(fc.tuple(histories, fc.nat()), ([history, turn]) => {
      const by = turn % (history.visits.length + 1);
      const turned = [...history.visits.slice(by), ...history.visits.slice(0, by)].toReversed();
      expect(standing({ ...history, visits: turned })).toEqual(standing(history));
    });
  });

  test('one more visit that met it changes nothing for the worse, one that missed it is a recurrence', () => {
    forAll(histories, (history) => {
      const before = standing(history);
      const next = (met: boolean) => ({ visit: 'next', visitedAt: 100, met });
      const better = standing({ ...history, visits: [...history.visits, next(true)] });
      const worse = standing({ ...history, visits: [...history.visits, next(false)] });
      expect(better.state === before.state || (before.state === 'done' && better.state === 'closed')).toBe(
        true,
      );
      expect(worse.state).toBe(before.doneAt === null ? before.state : 'recurred');
    });
  });

  test('no step closes it, and what is measured is never taken for done', () => {
    forAll(histories, (history) => {
      const { state, doneAt, needed, n } = standing(history);
      expect(stepsFrom(state)).not.toContain('closed');
      if (doneAt === null) expect(['open', 'withdrawn']).toContain(state);
      if (state === 'done') expect(n + needed).toBe(VISITS_TO_CLOSE);
    });
  });
});
