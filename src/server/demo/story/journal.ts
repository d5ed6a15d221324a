import type { Id, Sha256 } from '#domain/ids.ts';
import type { AnswerValue, JournalEvent, UnstampedEvent } from '#domain/journal/event.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import type { Random } from '#server/random.ts';
import { answersOf } from './answers.ts';
import type { Story } from './story.ts';
import { momentTaps } from './taps.ts';

/** The phone that a shopper carries: how far the server's clock is ahead of it, and the app on it. */
export interface Phone {
  readonly device: Id;
  readonly serverOffset: number;
  readonly app: string;
}

/** What ties a story to an assignment. */
export interface Assignment {
  readonly visit: Id;
  readonly checklist: { readonly id: Id; readonly version: number };
  readonly phone: Phone;
  /** The one that is taken: of the receipt, or of a closed door. */
  readonly photo: { readonly sha256: Sha256; readonly bytes: number; readonly type: string };
}

/** Something done at so many seconds after entering. */
export interface Act {
  readonly atSeconds: number;
  readonly event: UnstampedEvent;
}

const insideQuestions = ['people-ahead', 'staff-serving', 'greeting-kind', 'tills-open'];

/** Where someone went, and when they came to the door. */
export type Scene = Pick<Story, 'store' | 'enteredAt'>;

/** The journal that the phone of this story's shopper would have written, in order. Pure: the same seed, the same events. */
export function journalOf(random: Random, story: Story, assignment: Assignment): JournalEvent[] {
  const restartSeconds = restartOf(random, story);
  return stamped(random, story, assignment.phone, actsOf(random, story, assignment), restartSeconds);
}

/** Acts in their order, with the phone's time; from `restartSeconds` on in a second session. */
export function stamped(
  random: Random,
  scene: Scene,
  phone: Phone,
  acts: readonly Act[],
  restartSeconds: number | null,
): JournalEvent[] {
  const inOrder = acts.toSorted((a, b) => a.atSeconds - b.atSeconds);
  const sessions = [random.id(), random.id()] as const;
  const opensAt = Math.min(...acts.map((act) => act.atSeconds)) - random.between(8, 40);
  return inOrder.map(({ atSeconds, event }) => {
    const isRestarted = restartSeconds !== null && atSeconds >= restartSeconds;
    const since = isRestarted ? restartSeconds - 3 : opensAt;
    return { ...event, at: stampAt(scene, phone, atSeconds, since, sessions[isRestarted ? 1 : 0]) };
  });
}

function stampAt(scene: Scene, phone: Phone, atSeconds: number, sinceSeconds: number, session: Id): Stamp {
  const wall = Math.round(scene.enteredAt + atSeconds * 1000) - phone.serverOffset;
  return { wall, mono: Math.round((atSeconds - sinceSeconds) * 1000), session };
}

/** When the app was closed and opened again, or `null`. */
function restartOf(random: Random, { interruption, course }: Story): number | null {
  if (interruption === 'none') return null;
  if (interruption === 'after-leaving') return course.left + random.between(25, 40);
  return (course.ordered + course.served) / 2;
}

function actsOf(random: Random, story: Story, assignment: Assignment): Act[] {
  const answers = answersOf(random, story);
  const inside = insideActs(random, story, answers);
  const after = afterActs(random, story, answers, assignment);
  return [
    ...arrivalActs(random, story, assignment),
    ...momentTaps(random, story, assignment.phone),
    ...inside,
    ...after,
  ];
}

/** What the phone writes down on the way to the door. */
export function arrivalActs(
  random: Random,
  { store }: Scene,
  { visit, checklist, phone }: Assignment,
): Act[] {
  const startSeconds = -random.between(60, 210);
  const { timeZone, latitude, longitude } = store;
  const near = (degrees: number) => Number((degrees + random.normal(0, 0.00012)).toFixed(6));
  const fix = { latitude: near(latitude), longitude: near(longitude), accuracyMetres: random.whole(6, 42) };
  return [
    {
      atSeconds: startSeconds,
      event: { kind: 'visit.started', visit, checklist, device: phone.device, timeZone, app: phone.app },
    },
    { atSeconds: startSeconds + 1, event: clockSeen(random, phone) },
    { atSeconds: startSeconds + random.between(2, 9), event: { kind: 'position.fixed', ...fix } },
  ];
}

function clockSeen(random: Random, { serverOffset }: Phone): UnstampedEvent {
  return {
    kind: 'clock.observed',
    serverOffset: serverOffset + random.whole(-40, 40),
    roundTrip: random.whole(60, 240),
  };
}

function insideActs(random: Random, { course }: Story, answers: ReadonlyMap<string, AnswerValue>): Act[] {
  let atSeconds = course.joined;
  const asked = insideQuestions.flatMap((question): Act[] => {
    atSeconds += random.between(2, 5);
    return answerAct(atSeconds, question, answers);
  });
  return [...asked, ...answerAct(course.served + random.between(20, 90), 'dirty-tables', answers)];
}

function afterActs(
  random: Random,
  story: Story,
  answers: ReadonlyMap<string, AnswerValue>,
  { phone, photo }: Assignment,
): Act[] {
  const leftSeconds = story.course.left + random.between(4, 20);
  let atSeconds = leftSeconds + random.between(60, 240);
  const acts: Act[] = [{ atSeconds: leftSeconds, event: { kind: 'visit.left' } }];
  for (const question of answers.keys()) {
    if (insideQuestions.includes(question) || question === 'dirty-tables') continue;
    atSeconds += random.between(3, 12);
    const written = answered(random, atSeconds, question, answers);
    acts.push(...written);
    atSeconds = written.at(-1)?.atSeconds ?? atSeconds;
  }
  const evidence = {
    kind: 'evidence.added',
    evidence: random.id(),
    question: 'receipt',
    ...photo,
  } as const;
  const end = atSeconds + random.between(20, 60);
  const isSeen = story.interruption !== 'in-queue-offline';
  return [
    ...acts,
    { atSeconds: atSeconds + 12, event: evidence },
    ...(isSeen ? [{ atSeconds: end - 2, event: clockSeen(random, phone) }] : []),
    { atSeconds: end, event: { kind: 'report.submitted', manifest: [photo.sha256] } },
  ];
}

/** An answer; now and then changed after a second thought, and texts kept as they grow. */
function answered(
  random: Random,
  atSeconds: number,
  question: string,
  answers: ReadonlyMap<string, AnswerValue>,
): Act[] {
  const value = answers.get(question);
  if (question === 'account' && typeof value === 'string') return typed(random, atSeconds, question, value);
  if (typeof value === 'boolean' && random.chance(0.02)) {
    const slip: Act = { atSeconds, event: { kind: 'answer.set', question, value: !value } };
    return [slip, ...answerAct(atSeconds + random.between(1, 4), question, answers)];
  }
  return answerAct(atSeconds, question, answers);
}

function answerAct(atSeconds: number, question: string, answers: ReadonlyMap<string, AnswerValue>): Act[] {
  const value = answers.get(question);
  return value === undefined ? [] : [{ atSeconds, event: { kind: 'answer.set', question, value } }];
}

/** Sentence by sentence, as the phone keeps what is typed at each pause. */
function typed(random: Random, atSeconds: number, question: string, text: string): Act[] {
  const pauses = [...text.matchAll(/(?<=[.?!”]) /g)]
    .map((match) => match.index)
    .filter(() => random.chance(0.6));
  let seconds = atSeconds;
  let written = 0;
  return [...pauses, text.length].map((length): Act => {
    seconds += (length - written) * random.between(0.16, 0.3);
    written = length;
    return { atSeconds: seconds, event: { kind: 'answer.set', question, value: text.slice(0, length) } };
  });
}
