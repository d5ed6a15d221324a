import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { genesis, place } from '#domain/journal/chain.ts';
import { fold, type Report } from '#domain/journal/fold.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import { missingFrom } from '#domain/report/missing.ts';
import { CLOCK_TOLERANCE_MS } from '#domain/time/server-time.ts';
import { decodeEvents, encodeEvents } from '#protocol/sync/codec.ts';
import { SEED } from '#tests/support/for-all.ts';
import { hashText } from '#tests/support/visit.ts';
import { type Act, lives } from './model/acts.ts';
import { answersOf, form, lacking } from './model/form.ts';
import { isCancelledOut, isSetBackAsleep, isSetThereAndBack, placedOf } from './model/limits.ts';
import {
  ofAnswer,
  ofKind,
  ofMoment,
  type StandingMoment,
  standingAnswer,
  standingMoment,
  standingPhotos,
  turns,
} from './model/truth.ts';
import { World } from './model/world.ts';

/*
 * The model test of the journal: a shopper and a phone at random, over and over, and after each life a naive account of what
 * happened (model/truth.ts) is held against what the fold, the chain, the codec, the clocks and the check for what is missing say.
 * `JOURNAL_RUNS` and `JOURNAL_SEED` ask for more, or others; a failure prints its seed and path and the shortest life that fails.
 */
/** Ten seconds on an idle machine; a busy one is no failure. */
const PATIENCE = { timeout: 300_000 };
const RUNS = Number(process.env['JOURNAL_RUNS'] ?? 10_000);
const JOURNAL_SEED = Number(process.env['JOURNAL_SEED'] ?? SEED);
/** How far a certain wait may be off: the drift that clocks may show, at its start and at its end. */
const CERTAIN_MS = 2 * CLOCK_TOLERANCE_MS;
/** The server's own machine hashes with other code than the phone. */
const serversHash = (text: string) => createHash('sha256').update(text).digest('hex');

function live(acts: readonly Act[]): World {
  const world = new World();
  const checklist = { id: form.id, version: form.version };
  const device = { device: 'phone', timeZone: 'Europe/Riga', app: 'test' };
  world.say({ kind: 'visit.started', visit: 'visit-1', checklist, ...device });
  for (const act of acts) act.on(world);
  return world;
}

/** Holds `check` for every life. */
function always(check: (world: World, cut: number) => void, runs = RUNS): void {
  fc.assert(
    fc.property(lives, fc.nat(40), (acts, cut) => {
      check(live(acts), cut);
    }),
    { seed: JOURNAL_SEED, numRuns: runs, reporter: sayWhatFailed },
  );
}

function sayWhatFailed({
  failed,
  seed,
  counterexamplePath,
  counterexample,
  errorInstance,
}: fc.RunDetails<[Act[], number]>) {
  if (!failed) return;
  const life = counterexample?.[0].map(({ says }) => says).join('\n  ');
  throw new Error(
    `seed ${seed}, path ${counterexamplePath}, cut ${counterexample?.[1]}\n  ${life}\n${errorInstance instanceof Error ? errorInstance.message : errorInstance}`,
    { cause: errorInstance },
  );
}

describe(`whatever a shopper does and befalls the phone, ${RUNS} lives from seed ${JOURNAL_SEED}`, () => {
  test(
    'the journal adds up to the naive account, loses nothing, and is the same in parts, on the wire and on the server',
    PATIENCE,
    () => {
      always((world, cut) => {
        const report = fold(placedOf(world.said));
        expectAccount(world, report);
        expectHistory(world, report);
        expectSameInParts(world, report, cut);
        expectSameOnServer(world, report, cut);
      });
    },
  );

  test(
    'a wait is as long as it truly was, or between its bounds, or says that nobody can tell',
    PATIENCE,
    () => {
      const tally = { waits: 0, certain: 0, bounded: 0, excused: 0 };
      always((world) => {
        const report = fold(placedOf(world.said));
        for (const { interval, elapsed } of measureIntervals(form, report)) {
          const { from = '', to = '' } = form.intervals.find(({ id }) => id === interval) ?? {};
          const [start, end] = [standingMoment(world.said, from), standingMoment(world.said, to)];
          expect(elapsed === null).toBe(!start || !end);
          if (!start || !end || !elapsed) continue;
          if (start.tapped && end.tapped) expectTrue(world, start, end, elapsed, tally);
          else expectRead(world, start, end, elapsed);
        }
      });
      if (RUNS >= 1_000) expectWorthwhile(tally);
    },
  );
});

/** A test that excuses or doubts everything proves nothing. */
function expectWorthwhile({ waits, certain, bounded, excused }: Tally): void {
  expect(waits).toBeGreaterThan(RUNS / 2);
  expect([certain / waits, bounded / waits, excused / waits]).toEqual([
    expect.toSatisfy((share) => share > 0.1),
    expect.toSatisfy((share) => share > 0.05),
    expect.toSatisfy((share) => share < 0.05),
  ]);
}

type Measured = NonNullable<ReturnType<typeof measureIntervals>[number]['elapsed']>;
interface Tally {
  waits: number;
  certain: number;
  bounded: number;
  excused: number;
}

/** Everything that stands, by searching the list again. */
function expectAccount({ said }: World, report: Report): void {
  expect(report.through).toBe(said.length);
  expect(report.lastAt).toEqual(said.at(-1)?.event.at);
  expect(report.startedAt).toEqual(said[0]?.event.at);
  for (const { id } of form.moments) {
    const [standing, folded] = [standingMoment(said, id), report.moments.get(id)];
    expect(folded && [folded.seq, folded.at.wall]).toEqual(
      standing ? [standing.seq, standing.wall] : undefined,
    );
  }
  for (const question of Object.keys(answersOf))
    expect(report.answers.get(question)?.value).toEqual(standingAnswer(said, question));
  const photos = [...report.evidence.values()].map(({ evidence, question }) => [evidence, question]);
  expect(new Map(photos.map(([evidence, question]) => [evidence, question]))).toEqual(standingPhotos(said));
  const prevented = ofKind(said, 'visit.prevented').at(-1);
  expect(report.prevented?.seq).toBe(prevented?.event.because ? prevented.seq : undefined);
  expect(report.quiz?.seq).toBe(ofKind(said, 'quiz.passed').at(-1)?.seq);
  expect(report.leftAt).toEqual(ofKind(said, 'visit.left')[0]?.event.at ?? null);
  const handedIn = ofKind(said, 'report.submitted', 'report.amended').at(-1)?.event;
  expect([report.submittedAt, report.manifest]).toEqual([handedIn?.at ?? null, handedIn?.manifest ?? null]);
  const submitted = ofKind(said, 'report.submitted').at(-1)?.event;
  expect(report.explanation).toBe(submitted?.explanation ?? null);
  expect(report.runs).toEqual(turns(said));
  expect(missingFrom(form, report).map(inWords)).toEqual(lacking(said));
}

function inWords(missing: ReturnType<typeof missingFrom>[number]): string {
  return `${missing.kind} ${'moment' in missing ? missing.moment : missing.question}`;
}

/** Nothing that was ever said of a moment or an answer is gone, nor any note, position or time heard. */
function expectHistory({ said }: World, report: Report): void {
  const seqs = (list: readonly { seq: number }[] = []) => list.map(({ seq }) => seq);
  for (const { id } of form.moments) {
    const kept = report.moments.get(id)?.readings ?? report.taken.get(id);
    expect(seqs(kept)).toEqual(seqs(ofMoment(said, id)));
  }
  for (const question of Object.keys(answersOf)) {
    const kept = report.answers.get(question)?.history ?? report.cleared.get(question);
    expect(kept ?? []).toEqual(
      ofAnswer(said, question).map(({ seq, event }) => {
        return { seq, at: event.at, value: event.kind === 'answer.set' ? event.value : undefined };
      }),
    );
  }
  expect(seqs(report.notes)).toEqual(seqs(ofKind(said, 'note.added')));
  expect(seqs(report.positions)).toEqual(seqs(ofKind(said, 'position.fixed')));
  expect(seqs(report.clocks)).toEqual(seqs(ofKind(said, 'clock.observed')));
}

function expectSameInParts({ said }: World, report: Report, cut: number): void {
  const all = placedOf(said);
  expect(fold(all.slice(cut), fold(all.slice(0, cut)))).toEqual(report);
}

/** Two tails over the wire, as text; the server recomputes the chain from its own head, with its own hash. */
function expectSameOnServer({ said }: World, report: Report, cut: number): void {
  const events = said.map(({ event }) => event);
  const heads = place('journal-1', 0, genesis('journal-1', hashText), events, hashText);
  let head = genesis('journal-1', serversHash);
  let through = 0;
  let held: Report | undefined;
  for (const part of [events.slice(0, cut), events.slice(cut)]) {
    const read = decodeEvents(JSON.parse(JSON.stringify(encodeEvents(part))));
    expect(read).toEqual(part);
    const placed = place('journal-1', through, head, read, serversHash);
    held = fold(placed, held);
    through += placed.length;
    head = placed.at(-1)?.hash ?? head;
    expect(head).toBe(heads[through - 1]?.hash ?? head);
  }
  expect(held).toEqual(report);
}

/** What is claimed of a wait between two taps, however they were moved, holds in true time. */
function expectTrue(
  world: World,
  start: StandingMoment,
  end: StandingMoment,
  claimed: Measured,
  tally: Tally,
): void {
  const truth = end.madeMs + end.movedMs - start.madeMs - start.movedMs;
  const wait = { from: start.madeMs, to: end.madeMs };
  const thereAndBack = isSetThereAndBack(world, wait);
  const cancelled = isCancelledOut(world, wait);
  tally.waits += 1;
  if (thereAndBack || cancelled) tally.excused += 1;
  if (claimed.certain) {
    tally.certain += 1;
    if (start.touched || end.touched) expect(claimed.by).toBe('wall');
    if (!thereAndBack) expect(claimed.ms).toBeLessThanOrEqual(truth + CERTAIN_MS);
    if (!thereAndBack && !cancelled) expect(claimed.ms).toBeGreaterThanOrEqual(truth - CERTAIN_MS);
    return;
  }
  if (claimed.because === 'out-of-order') {
    if (!thereAndBack && !cancelled) expect(truth).toBeLessThanOrEqual(0);
    return;
  }
  if (claimed.atMostMs !== null) tally.bounded += 1;
  if (!thereAndBack) expect(claimed.atLeastMs).toBeLessThanOrEqual(Math.max(0, truth) + CLOCK_TOLERANCE_MS);
  const mayBeLonger = thereAndBack || cancelled || isSetBackAsleep(world, wait);
  if (!mayBeLonger)
    expect(claimed.atMostMs ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(truth - CLOCK_TOLERANCE_MS);
}

/** Where a person read a time: the difference of what was read, said to be so; never a length below zero, nor over a clock seen to change. */
function expectRead({ said }: World, start: StandingMoment, end: StandingMoment, claimed: Measured): void {
  const ms = end.wall - start.wall;
  const offsets = ofKind(said, 'clock.observed').map(({ event }) => event.serverOffset);
  const spread = offsets.length > 0 ? Math.max(...offsets) - Math.min(...offsets) : 0;
  const isTold = ms >= 0 && spread <= CERTAIN_MS;
  const because = ms < 0 ? 'out-of-order' : 'clocks-disagree';
  if (isTold) expect(claimed).toEqual({ certain: true, ms, by: 'wall' });
  else expect(claimed).toMatchObject({ certain: false, because });
}
