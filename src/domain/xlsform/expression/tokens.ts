export type Token =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  /** `${name}`, or a path whose last step is the name. */
  | { readonly kind: 'answer'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

/** What can stand next, the longest first. Quotes may be the curved ones that spreadsheet programs make of straight ones. */
const PATTERNS: readonly [RegExp, (found: RegExpExecArray) => Token][] = [
  [/\$\{\s*([^{}]{1,200}?)\s*\}/y, ([, name = '']) => ({ kind: 'answer', name })],
  [
    /"([^"]*)"|'([^']*)'|[“”]([^“”]*)[“”]|[‘’]([^‘’]*)[‘’]/y,
    (found) => ({ kind: 'text', text: found.slice(1).find((text) => text !== undefined) ?? '' }),
  ],
  [/(?:\d+(?:\.\d*)?|\.\d+)/y, ([digits]) => ({ kind: 'number', number: Number(digits) })],
  [
    /(?:\.\.|\/|\.(?=\/))(?:\/?(?:\.\.|[\p{L}_][\p{L}\p{N}_.-]*))*/uy,
    ([path]) => ({ kind: 'answer', name: path.split('/').at(-1) ?? '' }),
  ],
  [/!=|<=|>=|[=<>()+*,.-]/y, ([sign]) => ({ kind: 'sign', sign })],
  [/[\p{L}_][\p{L}\p{N}_.-]*/uy, ([name]) => ({ kind: 'name', name })],
];

/** The tokens of an XPath expression as forms have it; null where something in it is none. */
export function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  let at = skipped(text, 0);
  while (at < text.length) {
    const found = tokenAt(text, at);
    if (!found) return null;
    tokens.push(found.token);
    at = skipped(text, found.end);
  }
  return tokens;
}

function tokenAt(text: string, at: number): { token: Token; end: number } | null {
  for (const [pattern, tokenOf] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { token: tokenOf(found), end: pattern.lastIndex };
  }
  return null;
}

function skipped(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}
