import { conjunctsOf, type Expression, parseExpression, textOf } from './parse.ts';

/** What a constraint says about an answer by itself: numbers, or how many characters. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly atLeastCharacters?: number;
  readonly atMostCharacters?: number;
}

/** The bounds that a constraint states; `left` is what it says beside, `close` whether a bound itself is to be left out and can't be. */
export interface ReadBounds {
  readonly bounds: Bounds;
  readonly left: readonly Expression[];
  readonly close: boolean;
}

/** Reads a constraint; null where it is no expression. `whole`: answers are whole numbers, so that more than 2 is at least 3. */
export function boundsOf(constraint: string, whole: boolean): ReadBounds | null {
  const expression = parseExpression(constraint);
  if (!expression) return null;
  const read = { bounds: {}, left: [] as Expression[], close: false };
  for (const part of conjunctsOf(expression)) {
    const bound = boundOf(part, whole);
    if (!bound) read.left.push(part);
    else {
      read.bounds = { ...read.bounds, ...bound.bounds };
      read.close ||= bound.close;
    }
  }
  return read;
}

const TURNED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' };

function boundOf(part: Expression, whole: boolean): { bounds: Bounds; close: boolean } | null {
  if (part.kind !== 'join') return null;
  const { left, right } = part;
  if (right.kind === 'number') return boundBy(textOf(left), part.sign, right.number, whole);
  if (left.kind === 'number') return boundBy(textOf(right), TURNED[part.sign], left.number, whole);
  return null;
}

function boundBy(subject: string, sign: string | undefined, bound: number, whole: boolean) {
  const isStrict = sign === '<' || sign === '>';
  const rises = sign === '>' || sign === '>=';
  if (!isStrict && sign !== '<=' && sign !== '>=') return null;
  if (subject === 'string-length(.)') {
    const characters = bound + (isStrict ? (rises ? 1 : -1) : 0);
    return {
      bounds: rises ? { atLeastCharacters: characters } : { atMostCharacters: characters },
      close: false,
    };
  }
  if (subject !== '.') return null;
  const inside = isStrict && whole ? bound + (rises ? 1 : -1) : bound;
  return { bounds: rises ? { least: inside } : { most: inside }, close: isStrict && !whole };
}
