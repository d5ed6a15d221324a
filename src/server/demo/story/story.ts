import type { Random } from '#server/random.ts';
import type { DemoStore, Item } from '../stores.ts';
import { type Character, isLunch, rushAt } from './character.ts';
import { type Reception, type Treatment, treat } from './treatment.ts';

/** Seconds after entering at which each moment really was; `greeted` is `null` where nobody took notice. */
export interface Course {
  readonly greeted: number | null;
  readonly joined: number;
  readonly ordered: number;
  readonly served: number;
  readonly left: number;
}

/** What the app went through: closed and opened again after leaving, or in the queue, with the server's time seen or not. */
export type Interruption = 'none' | 'after-leaving' | 'in-queue' | 'in-queue-offline';

/** A slip of the thumb, as it happens with one in ten taps. */
export type Slip = 'none' | 'late-served' | 'mis-tapped-order' | 'wrong-moment' | 'estimated-order';

/** All that truly happened in one visit, before anyone wrote it down. */
export interface Story {
  readonly store: DemoStore;
  /** When the shopper entered, in true time. */
  readonly enteredAt: number;
  readonly peopleAhead: number;
  readonly staffServing: number;
  readonly course: Course;
  readonly reception: Reception;
  readonly treatment: Treatment;
  readonly drink: Item;
  readonly food: Item;
  readonly interruption: Interruption;
  readonly slip: Slip;
}

/** What befalls the shopper of one visit in this store at this local hour. */
export function tellStory(random: Random, store: DemoStore, enteredAt: number, hour: number): Story {
  const mood = random.normal(0, store.character.moodSwing);
  const shift = onShift(store.character, mood);
  const peopleAhead = Math.min(14, random.count(shift.crowd * rushAt(hour)));
  const reception = receive(random, shift, peopleAhead);
  const course = pace(random, shift, { hour, peopleAhead, reception });
  return {
    store,
    enteredAt,
    peopleAhead,
    staffServing: Math.max(1, (isLunch(hour) ? shift.lunchStaff : shift.staff) - random.whole(0, 1)),
    course,
    reception,
    treatment: treat(random, shift, { peopleAhead, counterSeconds: course.served - course.joined }),
    drink: random.pick(store.till.drinks),
    food: random.pick(store.till.foods),
    ...drawTrouble(random),
  };
}

/** The store's character as it is with today's people: a bad shift is colder, clumsier and slower. */
function onShift(character: Character, mood: number): Character {
  const share = (value: number) => Math.min(0.99, Math.max(0.05, value + mood));
  return {
    ...character,
    warmth: share(character.warmth),
    craft: share(character.craft),
    accuracy: share(character.accuracy + mood / 2),
    perGuestSeconds: character.perGuestSeconds * Math.exp(-mood),
    makingSeconds: character.makingSeconds * Math.exp(-mood),
  };
}

function receive(random: Random, shift: Character, peopleAhead: number): Reception {
  const warmth = shift.warmth - 0.015 * peopleAhead;
  const draw = random.next();
  if (draw < warmth * 0.9) return 'words-and-look';
  if (draw < warmth * 0.9 + 0.14) return 'nod-only';
  return random.chance(0.55) ? 'low-priority' : 'ignored';
}

interface Circumstances {
  readonly hour: number;
  readonly peopleAhead: number;
  readonly reception: Reception;
}

function pace(random: Random, shift: Character, { hour, peopleAhead, reception }: Circumstances): Course {
  const slowness = isLunch(hour) ? shift.lunchPace : 1;
  const joined = random.between(9, 38);
  const ordering = random.between(14, 30);
  const queue = peopleAhead * random.skewed(shift.perGuestSeconds * slowness, shift.spread);
  const ordered = joined + queue + ordering;
  const served = ordered + random.skewed(shift.makingSeconds * slowness, shift.spread);
  const patience = reception === 'low-priority' ? 2.2 : 1;
  const greeting = Math.min(random.skewed(shift.greetingSeconds * patience, 0.4), ordered - ordering + 2);
  return {
    greeted: reception === 'ignored' ? null : Math.max(2, greeting),
    joined,
    ordered,
    served,
    left: served + random.between(420, 1_150),
  };
}

/** An app that was closed in the queue has trouble enough: no slip on top. */
function drawTrouble(random: Random): Pick<Story, 'interruption' | 'slip'> {
  const interruption = drawInterruption(random);
  const slip = drawSlip(random);
  return { interruption, slip: interruption === 'none' ? slip : 'none' };
}

function drawInterruption(random: Random): Interruption {
  const draw = random.next();
  if (draw < 0.08) return 'after-leaving';
  if (draw < 0.13) return 'in-queue';
  return draw < 0.145 ? 'in-queue-offline' : 'none';
}

function drawSlip(random: Random): Slip {
  const draw = random.next();
  if (draw < 0.08) return 'late-served';
  if (draw < 0.14) return 'mis-tapped-order';
  if (draw < 0.19) return 'wrong-moment';
  return draw < 0.26 ? 'estimated-order' : 'none';
}
