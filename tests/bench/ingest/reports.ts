import { createHash } from 'node:crypto';
import { questionsOf } from '#domain/checklist/checklist.ts';
import type { HashText } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type { JournalEvent, UnstampedEvent } from '#domain/journal/event.ts';
import { encodeEvents } from '#protocol/sync/codec.ts';
import { PROTOCOL, type SyncRequest } from '#protocol/sync/envelope.ts';
import { type Dice, dice } from '../../support/dice.ts';
import { goodAnswers } from '../../support/good-answers.ts';
import { sixtyChecklist } from '../sixty.ts';

/** When the first of them began, in milliseconds since 1970 UTC. */
const BEGAN_AT = 1_790_000_000_000;
const BETWEEN_ANSWERS_MS = 4_217;

/** SHA-256 by Node: there are millions of them to be made. */
const hashText: HashText = (text) => createHash('sha256').update(text).digest('hex');

/** Words that people write about such visits: those of the checklist itself. */
const WORDS = [...new Set(JSON.stringify(sixtyChecklist).match(/[a-z]{2,}/g))];
const questions = new Map(questionsOf(sixtyChecklist).map((question) => [question.id, question]));

/** What a shopper does in the finished visit with this number: the moments, sixty answers as varied as people's, handed in. */
export function deedsOf(number: number): UnstampedEvent[] {
  const random = dice(number);
  const marked = sixtyChecklist.moments.map(
    ({ id }): UnstampedEvent => ({ kind: 'moment.marked', moment: id, source: 'tap' }),
  );
  const answered = goodAnswers(sixtyChecklist).map((deed) => varied(deed, random));
  return [...marked, ...answered, { kind: 'visit.left' }, { kind: 'report.submitted', manifest: [] }];
}

function varied(deed: UnstampedEvent, random: Dice): UnstampedEvent {
  if (deed.kind !== 'answer.set') return deed;
  const question = questions.get(deed.question);
  switch (question?.type) {
    case 'yes-no':
      return { ...deed, value: random.between(0, 3) > 0 };
    case 'choice':
      return { ...deed, value: pick(question.options, random)?.id ?? null };
    case 'text':
      return { ...deed, value: words(random, 6) };
    case 'narrative':
      return { ...deed, value: words(random, 90) };
    default:
      return deed;
  }
}

function pick<T>(items: readonly T[], random: Dice): T | undefined {
  return items[random.between(0, items.length - 1)];
}

function words(random: Dice, count: number): string {
  return Array.from({ length: count }, () => pick(WORDS, random)).join(' ');
}

/** The visit that the report with this number is of. */
export function visitNumbered(number: number): string {
  return `bench-visit-${number}`;
}

/** The request by which a phone hands in the finished report with this number, a journal of its own each. */
export function requestNumbered(number: number): SyncRequest {
  const [journal, visit] = [`bench-journal-${number}`, visitNumbered(number)];
  const { id, version } = sixtyChecklist;
  const about = { device: 'bench-phone', timeZone: 'Europe/Riga', app: 'bench' };
  const started: UnstampedEvent = { kind: 'visit.started', visit, checklist: { id, version }, ...about };
  const events = [started, ...deedsOf(number)].map((deed, index): JournalEvent => {
    const mono = 1_000 + index * (BETWEEN_ANSWERS_MS + (number % 97));
    return { ...deed, at: { wall: BEGAN_AT + number * 60_000 + mono, mono, session: `run-${number}` } };
  });
  const start = genesis(journal, hashText);
  const head = place(journal, 0, start, events, hashText).at(-1)?.hash ?? start;
  const tail = { journal, visit, after: 0, events: encodeEvents(events), head };
  return { protocol: PROTOCOL, device: 'bench-phone', sentAt: BEGAN_AT, tails: [tail], asks: [] };
}
