import type { Random } from '#server/random.ts';
import { phrases } from './phrases.ts';
import type { Story } from './story.ts';

/** An account stays within what a person types standing at a tram stop. */
const MOST_CHARACTERS = 230;

/** The shopper's own account: the arrival, then what mattered most, then how it felt; it says only what happened. */
export function tellAccount(random: Random, story: Story): string {
  const [opening, ...incidents] = [arrival(random, story), ...incidentsOf(random, story), cup(random, story)];
  const closing = feeling(random, story);
  const middle = incidents.reduce((text, sentence) => {
    const longer = `${text} ${sentence}`;
    return longer.length + closing.length < MOST_CHARACTERS ? longer : text;
  }, opening);
  return `${middle} ${closing}`;
}

/** What the shopper would have changed, or `null` where nothing comes to mind. */
export function wishOf(random: Random, story: Story): string | null {
  const { treatment, course } = story;
  if (treatment.repair?.solved === false) return random.pick(phrases.wishSolve);
  if (course.served - course.joined > 200) return random.pick(phrases.wishFaster);
  if (treatment.welcome <= 2) return random.pick(phrases.wishWarmer);
  return treatment.dirtyTables > 1 ? random.pick(phrases.wishCleaner) : null;
}

function arrival(random: Random, { reception, peopleAhead, course }: Story): string {
  const queue = peopleAhead === 0 ? random.pick(phrases.noQueue) : queueOf(random, peopleAhead);
  if (reception === 'ignored') return `${queue} ${random.pick(phrases.ignored)}`;
  if (reception === 'low-priority') return `${queue} ${random.pick(phrases.lowPriority)}`;
  if (reception === 'nod-only') return `${queue} ${random.pick(phrases.nod)}`;
  return `${queue} ${random.pick((course.greeted ?? 0) <= 30 ? phrases.greetedSoon : phrases.greetedLate)}`;
}

function queueOf(random: Random, peopleAhead: number): string {
  const count = [
    'Nobody',
    'One person',
    'Two people',
    'Three people',
    'Four people',
    'Five people',
    'Six people',
  ][peopleAhead];
  return `${count ?? `About ${peopleAhead} people`} ${random.pick(phrases.ahead)}`;
}

/** What a reader must be told first: hygiene, rudeness, a problem, a long wait, and what else was amiss. */
function incidentsOf(random: Random, { treatment, course }: Story): string[] {
  const counterSeconds = course.served - course.joined;
  const { repair } = treatment;
  return [
    ...(treatment.bareHands ? [random.pick(phrases.bareHands)] : []),
    ...(treatment.rude ? [random.pick(phrases.rude)] : []),
    ...(repair ? [random.pick(mishap(treatment)), random.pick(phrases[repair.response])] : []),
    ...(repair?.solved === false
      ? [random.pick(repair.response === 'acted-only' ? phrases.stillWrong : phrases.unsolved)]
      : []),
    ...(treatment.promiseKept === false ? [random.pick(phrases.falsePromise)] : []),
    ...(counterSeconds > 200
      ? [random.pick(treatment.waitSpokenOf ? phrases.slowSpokenOf : phrases.slow)]
      : []),
    ...(counterSeconds < 75 ? [random.pick(phrases.quick)] : []),
    ...(treatment.distracted ? [random.pick(phrases.distracted)] : []),
    ...(treatment.menuAnswered === false ? [random.pick(phrases.noAnswer)] : []),
    ...(treatment.dirtyTables > 2 ? [random.pick(phrases.dirty)] : []),
  ];
}

function mishap({ orderRight, drinkWarmth }: Story['treatment']): readonly string[] {
  if (!orderRight) return phrases.wrongOrder;
  return drinkWarmth === 'cold' ? phrases.coldDrink : phrases.poorDrink;
}

function cup(random: Random, { treatment }: Story): string {
  if (treatment.repair) return random.pick(phrases.afterRepair);
  if (treatment.drinkWarmth === 'lukewarm') return random.pick(phrases.lukewarm);
  if (treatment.drinkWarmth === 'too-hot') return random.pick(phrases.tooHot);
  return random.pick(treatment.taste >= 3 ? phrases.goodCup : phrases.flatCup);
}

function feeling(random: Random, { treatment }: Story): string {
  if (treatment.bareHands) return random.pick(phrases.putOff);
  if (treatment.welcome >= 5) return random.pick(phrases.veryWelcome);
  if (treatment.welcome >= 3) return random.pick(phrases.fairlyWelcome);
  return random.pick(phrases.unwelcome);
}
