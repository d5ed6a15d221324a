import { askedOf } from '#domain/checklist/asked.ts';
import { followUpId } from '#domain/checklist/checklist.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { Random } from '#server/random.ts';
import { tellAccount, wishOf } from './account.ts';
import { lineUnder } from './lines.ts';
import { paidIn } from './paid.ts';
import { phrases } from './phrases.ts';
import type { Story } from './story.ts';
import type { Treatment } from './treatment.ts';

/** What the shopper of this story answers, by question of the coffee checklist, in its order. A question left open is absent. */
export function answersOf(random: Random, story: Story): ReadonlyMap<string, AnswerValue> {
  const given = givenIn(random, story);
  const account = String(given['account']);
  const answers = new Map(Object.entries(given).map(([question, value]) => [question, { value }]));
  const asked = askedOf(coffeeChecklist, { answers, moments: new Set() });
  return new Map(
    asked.flatMap(({ question: { id }, followUp }) => {
      const answer = answers.get(id);
      if (!answer) return [];
      const own = [id, answer.value] as const;
      return followUp ? [own, [followUpId(id), lineUnder(random, id, story, account)] as const] : [own];
    }),
  );
}

/** What the shopper would answer to each question, whether or not it is asked. */
function givenIn(random: Random, story: Story): Record<string, AnswerValue> {
  const { treatment, course, drink, food } = story;
  const impression = impressionOf(story);
  const wish = random.chance(0.5) ? wishOf(random, story) : null;
  return {
    'people-ahead': story.peopleAhead,
    'staff-serving': story.staffServing,
    'greeting-kind': story.reception,
    'tills-open': treatment.tillsOpen,
    'dirty-tables': treatment.dirtyTables,
    'entrance-clear': treatment.entranceClear,
    'queue-order': treatment.inOrder,
    'wait-acknowledged': treatment.waitSpokenOf,
    'wait-felt': waitFelt(course.served - course.joined, treatment),
    'order-manner': [...treatment.manner],
    'rude-treatment': treatment.rude,
    'staff-distracted': treatment.distracted,
    'menu-answer': treatment.menuAnswered,
    'fitting-offer': treatment.offered,
    farewell: treatment.farewell,
    'felt-welcome': treatment.welcome,
    'who-it-was': describe(random, story),
    'ordered-items': `${drink.name}, ${food.name.toLowerCase()}`,
    'order-right': treatment.orderRight,
    'drink-temperature': treatment.drinkWarmth,
    'drink-taste': treatment.taste,
    'bare-hands': treatment.bareHands,
    'price-right': treatment.priceRight,
    'receipt-given': treatment.receiptOffered,
    receipt: { ...paidIn(story) },
    'problems-met': problemsMet(story),
    'promise-kept': treatment.promiseKept,
    'problem-response': treatment.repair?.response ?? null,
    'problem-process': treatment.repair?.knewHow ?? null,
    'problem-resolved': treatment.repair?.solved ?? null,
    'come-back': Math.round(1 + 4 * impression),
    'tell-others': impression > 0.66 ? 'recommend' : impression > 0.38 ? 'nothing' : 'warn',
    account: tellAccount(random, story),
    ...(wish === null ? {} : { 'one-change': wish }),
  };
}

/** Who it was, as far as a badge told it. */
function describe(random: Random, { store }: Story): Record<string, string> {
  const names = Object.entries(phrases.badges).find(([city]) => city === store.city)?.[1] ?? [];
  const role = random.pick(phrases.roles);
  return names.length > 0 && random.chance(0.6) ? { name: random.pick(names), role } : { role };
}

/** Warmth makes a wait feel shorter than it was, silence longer. */
function waitFelt(counterSeconds: number, { welcome, waitSpokenOf }: Treatment): number {
  const eased = counterSeconds - (welcome - 3) * 12 - (waitSpokenOf === true ? 25 : 0);
  const limits = [75, 120, 180, 255];
  return 5 - limits.filter((limit) => eased > limit).length;
}

function problemsMet({ course, treatment }: Story): string[] {
  const met = [
    ...(course.served - course.joined > 210 ? ['long-wait'] : []),
    ...(treatment.rude ? ['rude'] : []),
    ...(treatment.promiseKept === false ? ['false-promise'] : []),
    ...(treatment.repair ? ['wrong-order'] : []),
    ...(treatment.repair?.solved === false ? ['unsolved'] : []),
  ];
  return met.length > 0 ? met : ['none'];
}

/** How the visit felt as a whole, 0–1: people first, then the cup, then the clock. */
function impressionOf({ course, treatment }: Story): number {
  const people = (treatment.welcome - 1) / 4;
  const cup = (treatment.taste - 1) / 3;
  const clock = (waitFelt(course.served - course.joined, treatment) - 1) / 4;
  const unsolved = treatment.repair?.solved === false ? 0.3 : 0;
  const unclean = treatment.bareHands ? 0.3 : 0;
  return Math.min(1, Math.max(0, 0.45 * people + 0.35 * cup + 0.2 * clock - unsolved - unclean));
}
