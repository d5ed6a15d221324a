import { type Token, tokensOf } from './tokens.ts';

/** An XPath expression of a form, as a tree. `self` is `.`, the answer that a constraint is about. */
export type Expression =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'answer'; readonly name: string }
  | { readonly kind: 'self' }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Expression[] }
  | { readonly kind: 'join'; readonly sign: Sign; readonly left: Expression; readonly right: Expression };

const LEVELS = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
] as const;
export type Sign = (typeof LEVELS)[number][number];

/** Longer and deeper than anyone writes; more would only serve to make a reader stumble. */
const MOST_CHARACTERS = 10_000;
const MOST_DEPTH = 60;

/** Reads an expression (XPath 1.0 as XLSForms use it); null where it is none. */
export function parseExpression(text: string): Expression | null {
  const tokens = text.length > MOST_CHARACTERS ? null : tokensOf(text);
  if (!tokens || tokens.length === 0) return null;
  const reader = readerOf(tokens);
  const expression = joined(reader, 0, 0);
  return reader.next() === undefined ? expression : null;
}

interface Reader {
  next(): Token | undefined;
  take(): Token | undefined;
  /** Takes this sign or word, where it is next. */
  takes(sign: string): boolean;
}

function readerOf(tokens: readonly Token[]): Reader {
  let at = 0;
  return {
    next: () => tokens[at],
    take() {
      at += 1;
      return tokens[at - 1];
    },
    takes(sign) {
      const isNext = isSign(tokens[at], sign);
      if (isNext) at += 1;
      return isNext;
    },
  };
}

function isSign(token: Token | undefined, sign: string): boolean {
  if (token?.kind === 'sign') return token.sign === sign;
  return token?.kind === 'name' && token.name === sign;
}

/** What is joined on this level, from the left; `depth` counts brackets. */
function joined(reader: Reader, level: number, depth: number): Expression | null {
  const signs: readonly Sign[] | undefined = LEVELS[level];
  if (!signs) return single(reader, depth);
  let left = joined(reader, level + 1, depth);
  for (;;) {
    const sign = signs.find((one) => reader.takes(one));
    if (!left || !sign) return left;
    const right = joined(reader, level + 1, depth);
    left = right && { kind: 'join', sign, left, right };
  }
}

function single(reader: Reader, depth: number): Expression | null {
  if (depth > MOST_DEPTH) return null;
  if (reader.takes('(')) return bracketed(reader, depth);
  if (reader.takes('.')) return { kind: 'self' };
  if (reader.takes('-')) return negative(single(reader, depth + 1));
  const token = reader.take();
  if (token?.kind === 'name') return reader.takes('(') ? called(token.name, reader, depth) : null;
  return token && token.kind !== 'sign' ? token : null;
}

function bracketed(reader: Reader, depth: number): Expression | null {
  const inner = joined(reader, 0, depth + 1);
  return reader.takes(')') ? inner : null;
}

function negative(expression: Expression | null): Expression | null {
  return expression?.kind === 'number' ? { kind: 'number', number: -expression.number } : null;
}

function called(name: string, reader: Reader, depth: number): Expression | null {
  const inputs: Expression[] = [];
  if (reader.takes(')')) return { kind: 'call', name, inputs };
  do {
    const input = joined(reader, 0, depth + 1);
    if (!input) return null;
    inputs.push(input);
  } while (reader.takes(','));
  return reader.takes(')') ? { kind: 'call', name, inputs } : null;
}

/** An expression as text again, to name a part of it. */
export function textOf(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.number);
    case 'text':
      return `'${expression.text}'`;
    case 'answer':
      return `\${${expression.name}}`;
    case 'self':
      return '.';
    case 'call':
      return `${expression.name}(${expression.inputs.map(textOf).join(', ')})`;
    case 'join':
      return `${textOf(expression.left)} ${expression.sign} ${textOf(expression.right)}`;
  }
}

/** The parts that must all hold. */
export function conjunctsOf(expression: Expression): Expression[] {
  if (expression.kind !== 'join' || expression.sign !== 'and') return [expression];
  return [...conjunctsOf(expression.left), ...conjunctsOf(expression.right)];
}

/** The parts of which one must hold. */
export function disjunctsOf(expression: Expression): Expression[] {
  if (expression.kind !== 'join' || expression.sign !== 'or') return [expression];
  return [...disjunctsOf(expression.left), ...disjunctsOf(expression.right)];
}
