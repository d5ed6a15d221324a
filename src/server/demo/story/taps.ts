import type { Random } from '#server/random.ts';
import type { Act, Phone } from './journal.ts';
import type { Course, Story } from './story.ts';

type MomentName = 'entered' | keyof Course;

/** The taps of the visit's moments, with the slips of the thumb that this story has and how they were put right. */
export function momentTaps(random: Random, story: Story, phone: Phone): Act[] {
  const { course } = story;
  const wallAt = (seconds: number) => Math.round(story.enteredAt + seconds * 1000) - phone.serverOffset;
  const usual = [
    tap('entered', 0),
    ...(course.greeted === null ? [] : [tap('greeted', course.greeted)]),
    tap('joined', course.joined),
    tap('left', course.left),
  ];
  switch (story.slip) {
    case 'none':
      return [...usual, tap('ordered', course.ordered), tap('served', course.served)];
    case 'late-served':
      return [
        ...usual,
        tap('ordered', course.ordered),
        ...lateTap(course.served, random.between(9, 30), wallAt),
      ];
    case 'mis-tapped-order':
      return [
        ...usual,
        ...takenBack(course.joined + 2.5),
        tap('ordered', course.ordered),
        tap('served', course.served),
      ];
    case 'wrong-moment':
      return [...usual, ...wrongMoment(course, wallAt), tap('served', course.served)];
    case 'estimated-order':
      return [...usual, estimate(course, random.between(-6, 6), wallAt), tap('served', course.served)];
  }
}

type WallAt = (seconds: number) => number;

function tap(moment: MomentName, atSeconds: number): Act {
  return { atSeconds, event: { kind: 'moment.marked', moment, source: 'tap' } };
}

/** Tray in both hands: tapped late, then moved back to when it was. */
function lateTap(servedSeconds: number, delay: number, wallAt: WallAt): Act[] {
  const to = wallAt(servedSeconds);
  const corrected = {
    kind: 'moment.corrected',
    moment: 'served',
    to,
    reason: 'late',
    note: 'Had the tray in both hands',
  } as const;
  return [tap('served', servedSeconds + delay), { atSeconds: servedSeconds + delay + 6, event: corrected }];
}

/** "Order taken" touched in the pocket, and taken back. */
function takenBack(atSeconds: number): Act[] {
  const undone = { kind: 'moment.corrected', moment: 'ordered', to: null, reason: 'undo' } as const;
  return [tap('ordered', atSeconds), { atSeconds: atSeconds + 1.5, event: undone }];
}

/** "Served" tapped as the order was taken: taken back, and the order marked at that instant. */
function wrongMoment({ ordered }: Course, wallAt: WallAt): Act[] {
  const undone = { kind: 'moment.corrected', moment: 'served', to: null, reason: 'wrong-moment' } as const;
  const meant = {
    kind: 'moment.marked',
    moment: 'ordered',
    source: 'estimate',
    wall: wallAt(ordered),
  } as const;
  return [
    tap('served', ordered),
    { atSeconds: ordered + 4, event: undone },
    { atSeconds: ordered + 6, event: meant },
  ];
}

/** Forgotten at the till, and estimated with the drink in hand. */
function estimate({ ordered, served }: Course, error: number, wallAt: WallAt): Act {
  const wall = wallAt(Math.min(served - 5, ordered + error));
  return {
    atSeconds: served + 15,
    event: { kind: 'moment.marked', moment: 'ordered', source: 'estimate', wall },
  };
}
