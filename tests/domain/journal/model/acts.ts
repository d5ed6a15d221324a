import fc from 'fast-check';
import type { CorrectionReason } from '#domain/journal/event.ts';
import { hashText } from '#tests/support/visit.ts';
import { answersOf } from './form.ts';
import { standingMoment, standingPhotos } from './truth.ts';
import type { World } from './world.ts';

/** One thing that a shopper does, or that befalls the phone. Drawn by chance; does nothing where it has no sense. */
export interface Act {
  readonly says: string;
  readonly on: (world: World) => void;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const hashes = Array.from({ length: 40 }, (_, index) => hashText(`photo ${index}`));
const moments = fc.constantFrom('joined', 'ordered', 'served', 'left');
const questions = fc.constantFrom(...Object.keys(answersOf));
const places = fc.constantFrom('counter', 'clean', null);

/** An act out of what it needs drawn. `says` is what a counterexample shows. */
function act<T>(
  name: string,
  drawn: fc.Arbitrary<T>,
  on: (world: World, value: T) => void,
): fc.Arbitrary<Act> {
  return drawn.map((value) => ({
    says: `${name} ${JSON.stringify(value) ?? ''}`,
    on: (world) => on(world, value),
  }));
}
const nothing = fc.constant(undefined);

const tap = act('tap', moments, (world, moment) =>
  world.say({ kind: 'moment.marked', moment, source: 'tap' }),
);

const undo = act('undo', moments, (world, moment) => {
  world.say({ kind: 'moment.corrected', moment, to: null, reason: 'undo' });
});

/** "I tapped late" or "early": moved by some seconds from where it stands. */
const moved = act(
  'moved',
  fc.tuple(moments, fc.integer({ min: -90, max: 30 })),
  (world, [moment, seconds]) => {
    const standing = standingMoment(world.said, moment);
    const to = (standing?.wall ?? 0) + seconds * SECOND;
    if (!standing || seconds === 0) return;
    world.say({ kind: 'moment.corrected', moment, to, reason: seconds < 0 ? 'late' : 'early' });
  },
);

const reasons = fc.constantFrom<CorrectionReason>('remembered', 'receipt', 'wrong-moment');
const minutesAgo = fc.integer({ min: 0, max: 30 });
/** A time that was remembered, or is on the receipt: some minutes ago by the device's clock as it is now. */
const recalled = act(
  'recalled',
  fc.tuple(moments, minutesAgo, reasons),
  (world, [moment, minutes, reason]) => {
    world.say({ kind: 'moment.corrected', moment, to: world.now().wall - minutes * MINUTE, reason });
  },
);
const sources = fc.constantFrom<'receipt' | 'estimate'>('receipt', 'estimate');
/** "I did not see it": marked afterwards from a receipt or an estimate. */
const unseen = act('unseen', fc.tuple(moments, minutesAgo, sources), (world, [moment, minutes, source]) => {
  world.say({ kind: 'moment.marked', moment, source, wall: world.now().wall - minutes * MINUTE });
});

const answer = act('answer', fc.tuple(questions, fc.nat(3)), (world, [question, pick]) => {
  const values = answersOf[question] ?? [null];
  world.say({ kind: 'answer.set', question, value: values[pick % values.length] ?? null });
});
const clear = act('clear', questions, (world, question) => world.say({ kind: 'answer.cleared', question }));
const note = act('note', places, (world, question) =>
  world.say({ kind: 'note.added', question, text: 'ķīļa 🥤' }),
);

const photo = act('photo', fc.tuple(places, fc.boolean()), (world, [question, isMeasured]) => {
  const { length } = world.said;
  const sha256 = hashes[length % hashes.length] ?? '';
  const file = { sha256, bytes: 250_000, type: 'image/jpeg' };
  const traits = { traits: { light: 120, sharpness: 80, look: '0123456789abcdef' } };
  const evidence = `photo-${length}`;
  world.say({ kind: 'evidence.added', evidence, question, ...file, ...(isMeasured ? traits : {}) });
});
const photoThere = (world: World, pick: number) => {
  const there = [...standingPhotos(world.said).keys()];
  return there[pick % there.length];
};
const unphoto = act('remove photo', fc.nat(5), (world, pick) => {
  const evidence = photoThere(world, pick);
  if (evidence) world.say({ kind: 'evidence.removed', evidence });
});
const assign = act('assign photo', fc.tuple(fc.nat(5), places), (world, [pick, question]) => {
  const evidence = photoThere(world, pick);
  if (evidence) world.say({ kind: 'evidence.assigned', evidence, question });
});

const prevented = act('prevented', fc.constantFrom('closed' as const, null), (world, because) => {
  world.say({ kind: 'visit.prevented', because });
});
const quiz = act('quiz', fc.integer({ min: 1, max: 4 }), (world, tries) => {
  world.say({ kind: 'quiz.passed', passedAt: world.now().wall, tries });
});
const fix = act('position', nothing, (world) => {
  world.say({ kind: 'position.fixed', latitude: 56.95, longitude: 24.1, accuracyMetres: 12.5 });
});
const leave = act('leave', nothing, (world) => world.say({ kind: 'visit.left' }));
const manifest = (world: World) => {
  const there = standingPhotos(world.said);
  return world.said.flatMap(({ event }) =>
    event.kind === 'evidence.added' && there.has(event.evidence) ? [event.sha256] : [],
  );
};
const submit = act('submit', fc.boolean(), (world, isExplained) => {
  const explained = isExplained ? { explanation: 'The door was locked.' } : {};
  world.say({ kind: 'report.submitted', manifest: manifest(world), ...explained });
});
const amend = act('amend', nothing, (world) =>
  world.say({ kind: 'report.amended', manifest: manifest(world) }),
);

const pass = act('pass', fc.integer({ min: 200, max: 8 * MINUTE }), (world, ms) => world.pass(ms));
const sleep = act('sleep', fc.integer({ min: SECOND, max: 40 * MINUTE }), (world, ms) => world.sleep(ms));
const set = act('set clock', fc.constantFrom(HOUR, -HOUR, 5 * MINUTE, -5 * MINUTE, 400), (world, ms) => {
  world.setClock(ms);
});
/** The zone is crossed, or summer time begins: clocks on the wall show another hour, the device counts on in UTC. */
const zone = act('zone', fc.constantFrom('another zone', 'summer time'), () => undefined);
const kill = act('kill', nothing, (world) => world.kill());
const tab = act('another tab', nothing, (world) => world.openTab());
const other = act('switch tab', nothing, (world) => world.switchTab());
const server = act(
  'hear server',
  fc.tuple(fc.constantFrom(0, 200, 2_000, 8_000), fc.constantFrom(-1, 0, 0.5, 1)),
  (world, [roundTrip, share]) => world.hearServer(roundTrip, share),
);

const weighed: readonly (readonly [number, fc.Arbitrary<Act>])[] = [
  [10, tap],
  [2, undo],
  [3, moved],
  [1, recalled],
  [1, unseen],
  [5, answer],
  [1, clear],
  [1, note],
  [2, photo],
  [1, unphoto],
  [1, assign],
  [1, prevented],
  [1, quiz],
  [1, fix],
  [1, leave],
  [1, submit],
  [1, amend],
  [6, pass],
  [3, sleep],
  [3, set],
  [1, zone],
  [2, kill],
  [1, tab],
  [2, other],
  [4, server],
];

/** A visit's life: what was done and what befell, in order. */
export const lives: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(...weighed.map(([weight, arbitrary]) => ({ weight, arbitrary }))),
  { minLength: 6, maxLength: 40, size: 'max' },
);
