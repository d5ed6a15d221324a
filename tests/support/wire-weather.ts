import type { Dice } from './dice.ts';
import type { Treatment, Wire } from './wire.ts';
import { type StrangeAnswer, strangeAnswers } from './wire-answers.ts';

const [first, ...others] = Object.values<StrangeAnswer>(strangeAnswers);

/**
 * A network as it is at the back of a shop, from a seed: of a hundred requests so many fare badly, each in one of the ways
 * that the wire knows. What is decided follows from the seed and the order of requests of one name.
 */
export function badWeather(random: Dice, badOfHundred: number): Wire['treat'] {
  return () => (random.between(1, 100) <= badOfHundred ? mishap(random) : 'carry');
}

function mishap(random: Dice): Treatment {
  const afterBytes = random.between(0, 400);
  const few = random.between(10, 400);
  return random.oneOf<() => Treatment>([
    () => 'cut',
    () => 'lose-answer',
    () => 'lose-answer',
    () => 'hang',
    () => ({ kind: 'delay', ms: few }),
    () => ({ kind: 'cut-request', afterBytes: random.oneOf([1, 300, 2_000, 20_000, 65_536]) }),
    () => ({ kind: 'cut-answer', afterBytes }),
    () => ({ kind: 'truncate', afterBytes }),
    () => ({ kind: 'repeat', times: random.between(2, 3) }),
    () => ({ kind: 'again-later', ms: few * 2 }),
    () => ({ kind: 'overtaken', atMostMs: few }),
    () => ({
      kind: 'answer',
      answer: first === undefined ? strangeAnswers.nothing : random.oneOf([first, ...others]),
    }),
  ])();
}
