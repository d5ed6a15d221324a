import fc from 'fast-check';
import type { AnswerValue, EventKind, JournalEvent, UnstampedEvent } from '#domain/journal/event.ts';
import type { Stamp } from '#domain/time/stamp.ts';

/* Arbitrary events and journals: every kind, every optional member there or not, any text, clocks that jump either way. */

const ids = fc.constantFrom(
  'greeted',
  'entered',
  'served',
  'q.1',
  'Q_2',
  '0f8fad5b-d9cb-469f-a165-70867728950e',
);
const sha256s = fc.stringMatching(/^[0-9a-f]{64}$/);
const walls = fc.integer({ min: 0, max: 253_402_300_799_999 });
/** Any text: grapheme clusters, right-to-left, lone surrogates. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('سلام', 'ķīļa 🥤', '\ud800', '"\\\n'),
);
const someWords = (maxLength: number) => words.filter((text) => text.length <= maxLength);
const values: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  words,
  fc.array(ids),
  fc.dictionary(ids, fc.oneof(words, fc.integer())),
  fc.constant(null),
);

type Unstamped<K extends EventKind> = Extract<UnstampedEvent, { kind: K }>;

const byKind: { readonly [K in EventKind]: fc.Arbitrary<Unstamped<K>> } = {
  'visit.started': fc.record({
    kind: fc.constant('visit.started'),
    visit: ids,
    checklist: fc.record({ id: ids, version: fc.integer({ min: 1 }) }),
    device: ids,
    timeZone: fc.constantFrom('Europe/Riga', 'Asia/Tehran'),
    app: someWords(64),
  }),
  'position.fixed': fc.record({
    kind: fc.constant('position.fixed'),
    latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0),
    accuracyMetres: fc.double({ min: 0, max: 1e6, noNaN: true }),
  }),
  'moment.marked': fc.record(
    {
      kind: fc.constant('moment.marked'),
      moment: ids,
      source: fc.constantFrom('tap', 'receipt', 'estimate'),
      wall: walls,
    },
    { requiredKeys: ['kind', 'moment', 'source'] },
  ),
  'moment.corrected': fc.record(
    {
      kind: fc.constant('moment.corrected'),
      moment: ids,
      to: fc.option(walls),
      reason: fc.constantFrom('undo', 'late', 'early', 'wrong-moment', 'remembered', 'receipt'),
      note: someWords(500),
    },
    { requiredKeys: ['kind', 'moment', 'to', 'reason'] },
  ),
  'answer.set': fc.record({ kind: fc.constant('answer.set'), question: ids, value: values }),
  'answer.cleared': fc.record({ kind: fc.constant('answer.cleared'), question: ids }),
  'evidence.added': fc.record(
    {
      kind: fc.constant('evidence.added'),
      evidence: ids,
      question: fc.option(ids),
      sha256: sha256s,
      bytes: fc.integer({ min: 1 }),
      type: fc.constantFrom('image/jpeg', 'image/webp', 'audio/mp4'),
      traits: fc.record({
        light: fc.integer({ min: 0, max: 255 }),
        sharpness: fc.integer({ min: 0 }),
        look: fc.stringMatching(/^[0-9a-f]{16}$/),
      }),
    },
    { requiredKeys: ['kind', 'evidence', 'question', 'sha256', 'bytes', 'type'] },
  ),
  'evidence.removed': fc.record({ kind: fc.constant('evidence.removed'), evidence: ids }),
  'note.added': fc.record({
    kind: fc.constant('note.added'),
    question: fc.option(ids),
    text: someWords(20_000),
  }),
  'clock.observed': fc.record({
    kind: fc.constant('clock.observed'),
    serverOffset: fc.integer(),
    roundTrip: fc.integer({ min: 0 }),
  }),
  'visit.left': fc.record({ kind: fc.constant('visit.left') }),
  'report.submitted': fc.record(
    {
      kind: fc.constant('report.submitted'),
      manifest: fc.array(sha256s, { maxLength: 3 }),
      explanation: someWords(4_000),
    },
    { requiredKeys: ['kind', 'manifest'] },
  ),
  'report.amended': fc.record({
    kind: fc.constant('report.amended'),
    manifest: fc.array(sha256s, { maxLength: 3 }),
  }),
  'evidence.assigned': fc.record({
    kind: fc.constant('evidence.assigned'),
    evidence: ids,
    question: fc.option(ids),
  }),
  'visit.prevented': fc.record(
    {
      kind: fc.constant('visit.prevented'),
      because: fc.option(fc.constantFrom('closed', 'moved', 'refused', 'unsafe')),
      note: someWords(4_000),
    },
    { requiredKeys: ['kind', 'because'] },
  ),
  'explanation.set': fc.record({ kind: fc.constant('explanation.set'), text: someWords(4_000) }),
  'quiz.passed': fc.record({
    kind: fc.constant('quiz.passed'),
    passedAt: walls,
    tries: fc.integer({ min: 1 }),
  }),
};

const unstamped: fc.Arbitrary<UnstampedEvent> = fc.oneof(...Object.values(byKind));

/** What the clocks did before an event: ran on, slept, were set either way, or the app was started anew. */
const ticks = fc.record({
  wallMs: fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -4e6, max: 4e6 }), fc.integer()),
  monoMs: fc.integer({ min: 0, max: 600_000 }),
  relaunched: fc.boolean(),
});

/** Arbitrary journals. */
export const journals: fc.Arbitrary<JournalEvent[]> = fc
  .array(fc.tuple(unstamped, ticks), { maxLength: 30 })
  .map((drawn) => {
    let at: Stamp = { wall: 1_772_445_600_000, mono: 0, session: 'run-0' };
    return drawn.map(([event, tick], index) => {
      const session = tick.relaunched ? `run-${index}` : at.session;
      const mono = (tick.relaunched ? 0 : at.mono) + tick.monoMs;
      at = { wall: Math.max(0, at.wall + tick.wallMs), mono, session };
      return { ...event, at };
    });
  });
