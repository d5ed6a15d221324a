import { locales } from '#domain/text.ts';

/*
 * What has no place in a form stands in cells of our own, one a leaf, under the path that leads to it: `score/points`,
 * `followUp/text/en`. Texts stand as they are; numbers, truths, lists and what lies deeper as JSON.
 */

/** A thing of ours, as JSON has it. */
export type Plain = Readonly<Record<string, unknown>>;

/** How deep things are taken apart; texts in several languages always are. */
const DEPTH = 2;

/** The cells of a thing by their paths; what is undefined is not there. */
export function cellsOf(thing: Plain, path = '', depth = DEPTH): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(thing)) {
    if (value === undefined) continue;
    const at = path === '' ? key : `${path}/${key}`;
    const isApart = isPlain(value) && (depth > 1 || isSpoken(value)) && Object.keys(value).length > 0;
    const inner = isApart ? cellsOf(value, at, depth - 1) : new Map([[at, written(value)]]);
    for (const [place, cell] of inner) cells.set(place, cell);
  }
  return cells;
}

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSpoken(value: Plain): boolean {
  const keys: readonly string[] = locales;
  return Object.entries(value).every(([key, words]) => keys.includes(key) && typeof words === 'string');
}

function written(value: unknown): string {
  if (typeof value === 'string' && !isJson(value)) return value;
  return JSON.stringify(value).replaceAll('\u00a0', '\\u00a0');
}

/** A text that would be read as something else, or that a reader's tidying would change, is written as JSON too. */
function isJson(text: string): boolean {
  return (
    text !== text.trim() ||
    text === '' ||
    /^[[{"]/.test(text) ||
    text.includes('\u00a0') ||
    parsed(text) !== text
  );
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

/** The thing of these cells. A path that leads through a leaf is left out. */
export function thingOf(cells: Iterable<readonly [path: string, cell: string]>): Plain {
  const thing: Record<string, unknown> = {};
  for (const [path, cell] of cells) if (cell !== '') put(thing, path.split('/'), parsed(cell));
  return thing;
}

function put(thing: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (key === '__proto__') return;
  if (rest.length === 0) {
    thing[key] = value;
    return;
  }
  const inner = Object.hasOwn(thing, key) ? thing[key] : {};
  if (!isOpen(inner)) return;
  thing[key] = inner;
  put(inner, rest, value);
}

function isOpen(value: unknown): value is Record<string, unknown> {
  return isPlain(value);
}

/** `base` with what `own` says of it; null takes a part away. */
export function overlaid(base: Plain, own: Plain): Plain {
  const merged = { ...base, ...own };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Whether two things are the same, in whatever order their parts stand. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => same(one, b[index]));
  if (!isPlain(a) || !isPlain(b)) return Object.is(a, b);
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.every((key) => same(a[key], b[key]));
}

/** What has to be laid over `base` to make `wanted` of it. */
export function difference(base: Plain, wanted: Plain): Plain {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(wanted)])];
  return Object.fromEntries(
    keys.filter((key) => !same(base[key], wanted[key])).map((key) => [key, wanted[key] ?? null]),
  );
}
