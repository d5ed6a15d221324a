import { describe, expect, test } from 'vitest';
import { answerFits, isParts } from '#domain/checklist/answer.ts';
import { askedOf } from '#domain/checklist/asked.ts';
import { followUpId } from '#domain/checklist/checklist.ts';
import { fold } from '#domain/journal/fold.ts';
import { findingsOf, findingWeights } from '#domain/report/findings.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import { missingFrom } from '#domain/report/missing.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { decodeEvents, encodeEvents } from '#protocol/sync/codec.ts';
import { openWork } from '#server/demo/open-work.ts';
import { perform, performAtClosedDoor } from '#server/demo/performance.ts';
import { history } from '#server/demo/plan.ts';
import { contentType } from '#server/evidence/content-type.ts';

const NOW = Date.UTC(2026, 2, 2, 9, 30);
const DAY_MS = 86_400_000;

const performed = (seed: string) => history(seed, NOW).map((plan) => ({ plan, ...perform(seed, plan) }));
// Two histories: the one that the demo has, and another, so that no rule holds by luck of one seed.
const visits = [...performed('wrenfold-1'), ...performed('another')];
const reports = visits.map(({ plan, events, story }) => ({
  plan,
  story,
  report: fold(events.map((event, index) => ({ seq: index + 1, event }))),
}));

describe('a made-up history', () => {
  test('is the same from the same seed, byte for byte, and another from another', () => {
    const bytes = (list: typeof visits) => list.map(({ events, photo }) => ({ events, photo: photo.sha256 }));
    expect(bytes(performed('wrenfold-1'))).toEqual(bytes(visits.slice(0, 60)));
    expect(performed('another').map(({ journal }) => journal)).not.toEqual(
      visits.slice(0, 60).map(({ journal }) => journal),
    );
  });

  test('is ten visits to each of six stores in the last ten weeks, in opening hours', () => {
    const plans = history('wrenfold-1', NOW);
    const perStore = Object.groupBy(plans, ({ store }) => store.id);
    expect(Object.values(perStore).map((list) => list?.length)).toEqual([10, 10, 10, 10, 10, 10]);
    for (const { enteredAt, hour, store, window } of plans) {
      expect(enteredAt).toBeGreaterThan(NOW - 71 * DAY_MS);
      expect(enteredAt).toBeLessThan(NOW - 2 * DAY_MS);
      expect(enteredAt).toBeGreaterThan(window.from);
      expect(enteredAt).toBeLessThan(window.to);
      expect(Temporal.Instant.fromEpochMilliseconds(enteredAt).toZonedDateTimeISO(store.timeZone).hour).toBe(
        hour,
      );
    }
  });

  test('is complete: nothing is missing from any report, and every answer fits its question', () => {
    for (const { plan, report } of reports) {
      expect(missingFrom(coffeeChecklist, report), plan.id).toEqual([]);
      expect(report.submittedAt, plan.id).not.toBeNull();
      const asked = askedOf(coffeeChecklist, report);
      for (const { question, followUp } of asked) {
        const answer = report.answers.get(question.id);
        if (answer) expect(answerFits(question, answer.value), `${plan.id} ${question.id}`).toBe(true);
        expect(report.answers.has(followUpId(question.id)), `${plan.id} ${question.id}`).toBe(followUp);
      }
      const ids = new Set(asked.flatMap(({ question: { id } }) => [id, followUpId(id)]));
      expect([...report.answers.keys()].filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test('has nothing that an editor would send back', () => {
    for (const { plan, report } of reports) {
      const findings = findingsOf({
        checklist: coffeeChecklist,
        report,
        window: plan.window,
        terms: plainTerms,
        reimbursementCap: null,
        timeZone: plan.store.timeZone,
        earlier: [],
      });
      expect(
        findings.filter(({ rule }) => findingWeights[rule] === 'reject'),
        plan.id,
      ).toEqual([]);
    }
  });

  test('tells who it was, what was paid and what lay behind a bad answer', () => {
    const answered = (question: string) =>
      reports
        .map(({ report }) => report.answers.get(question)?.value ?? null)
        .filter((value) => value !== null);
    expect(answered('who-it-was').length).toBeGreaterThan(5);
    expect(answered('problem-response').length).toBeGreaterThan(5);
    const currencies = answered('receipt').map((paid) => isParts(paid) && paid['currency']);
    expect(new Set(currencies)).toEqual(new Set(['EUR', 'CZK', 'IRR']));
    for (const id of ['rude-treatment', 'menu-answer', 'order-right', 'promise-kept', 'problem-resolved'])
      expect(answered(followUpId(id)).length, id).toBeGreaterThan(0);
  });

  test('has a visit that could not be: the door was closed, with a photo and a note of it', () => {
    const [plan] = openWork('wrenfold-1', NOW).awaited.filter(({ isClosed }) => isClosed);
    if (!plan) throw new Error('No closed door');
    const { events } = performAtClosedDoor('wrenfold-1', plan);
    const report = fold(events.map((event, index) => ({ seq: index + 1, event })));
    expect(report.prevented?.because).toBe('closed');
    expect(report.evidence.size).toBe(1);
    expect(missingFrom(coffeeChecklist, report)).toEqual([]);
  });

  test('has waits that are longer than nothing, and true to what happened', () => {
    for (const { plan, story, report } of reports) {
      const waits = new Map(
        measureIntervals(coffeeChecklist, report).map(({ interval, elapsed }) => [interval, elapsed]),
      );
      for (const [interval, elapsed] of waits) {
        if (!elapsed) expect(`${interval} ${story.course.greeted}`).toBe('greeting-wait null');
        else if (elapsed.certain) expect(elapsed.ms, `${plan.id} ${interval}`).toBeGreaterThan(0);
        else expect(story.interruption, `${plan.id} ${interval}`).toBe('in-queue-offline');
      }
      const counter = waits.get('counter-wait');
      const lived = (story.course.served - story.course.joined) * 1000;
      if (counter?.certain) expect(Math.abs(counter.ms - lived), plan.id).toBeLessThan(200);
    }
  });

  test('goes over the wire and back unchanged', () => {
    for (const { events } of visits) expect(decodeEvents(encodeEvents(events))).toEqual(events);
  });

  test('has its slips and troubles: corrections, estimates, restarts, changed answers', () => {
    const events = visits.flatMap((visit) => visit.events);
    const reasons = new Set(
      events.flatMap((event) => (event.kind === 'moment.corrected' ? [event.reason] : [])),
    );
    expect([...reasons].toSorted()).toEqual(['late', 'undo', 'wrong-moment']);
    expect(events.some((event) => event.kind === 'moment.marked' && event.source === 'estimate')).toBe(true);
    const restarted = visits.filter((visit) => new Set(visit.events.map(({ at }) => at.session)).size > 1);
    expect(restarted.length).toBeGreaterThan(3);
    expect(restarted.length).toBeLessThan(40);
    const changed = reports.filter(({ report }) =>
      [...report.answers.values()].some(
        ({ question, history: values }) => question !== 'account' && values.length > 1,
      ),
    );
    expect(changed.length).toBeGreaterThan(3);
  });

  test('tells each visit in words of its own', () => {
    const accounts = reports.map(({ report }) => String(report.answers.get('account')?.value));
    expect(new Set(accounts).size).toBeGreaterThan(accounts.length * 0.95);
    for (const account of accounts) {
      expect(account.length).toBeGreaterThanOrEqual(50);
      expect(account.length).toBeLessThanOrEqual(240);
    }
  });

  test('has a small photo of a receipt for each visit', () => {
    for (const { photo } of visits) {
      expect(contentType(photo.bytes.subarray(0, 16))).toBe('image/png');
      expect(photo.bytes.byteLength).toBeLessThan(30_000);
    }
    expect(new Set(visits.map(({ photo }) => photo.sha256)).size).toBe(visits.length);
  });
});
