import type { Shape } from './shapes.ts';

type Part = Shape | boolean;

/**
 * Why something of the `narrow` shape might not be readable as the `wide` one; nothing where all of it is. As far as our shapes
 * go: members that must be there, types, values of enums, bounds. Members that only `narrow` has are passed over by whoever reads.
 */
export function notWithin(narrow: Shape, wide: Shape): string[] {
  return new Comparison(narrow, wide).faults(narrow, wide, '');
}

class Comparison {
  readonly #roots: readonly [Shape, Shape];
  readonly #seen: Set<string>;

  constructor(narrow: Shape, wide: Shape, seen: ReadonlySet<string> = new Set()) {
    this.#roots = [narrow, wide];
    this.#seen = new Set(seen);
  }

  faults(narrowPart: Part | undefined, widePart: Part | undefined, at: string): string[] {
    const narrow = resolved(this.#roots[0], narrowPart);
    const wide = resolved(this.#roots[1], widePart);
    if (Object.keys(wide).every((key) => ignored.has(key))) return [];
    if (this.#isSeen(narrow, wide)) return [];
    const options = narrow.anyOf ?? narrow.oneOf;
    if (options) return options.flatMap((option) => this.faults(option, wide, at));
    const choices = wide.anyOf ?? wide.oneOf;
    if (choices) return this.#amongChoices(narrow, choices, at);
    return this.#plainFaults(narrow, wide, at);
  }

  /** Shapes that hold themselves are gone through once. */
  #isSeen(narrow: Shape, wide: Shape): boolean {
    if (narrow.type !== 'object') return false;
    const key = `${JSON.stringify(narrow)} ${JSON.stringify(wide)}`;
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }

  #amongChoices(narrow: Shape, choices: readonly Part[], at: string): string[] {
    const tried = choices.map((choice) =>
      new Comparison(...this.#roots, this.#seen).faults(narrow, choice, at),
    );
    if (tried.some((faults) => faults.length === 0)) return [];
    const nearest = tried.toSorted((a, b) => a.length - b.length)[0];
    return [`${at}: none of the shapes that were known (${nearest?.join('; ')})`];
  }

  #plainFaults(narrow: Shape, wide: Shape, at: string): string[] {
    const values = valuesOf(wide);
    if (values) {
      const strange = (valuesOf(narrow) ?? ['anything']).filter((value) => !values.includes(value));
      return strange.map((value) => `${at}: ${JSON.stringify(value)} was not known`);
    }
    if (valuesOf(narrow)) return [];
    if (wide.type !== narrow.type && !(wide.type === 'number' && narrow.type === 'integer'))
      return [`${at}: was ${wide.type}, is ${narrow.type ?? 'anything'}`];
    return [...boundFaults(narrow, wide, at), ...this.#memberFaults(narrow, wide, at)];
  }

  #memberFaults(narrow: Shape, wide: Shape, at: string): string[] {
    const required = new Set(narrow.required);
    const missing = (wide.required ?? []).filter((name) => !required.has(name));
    const members = Object.entries(wide.properties ?? {}).flatMap(([name, part]) =>
      narrow.properties?.[name] === undefined
        ? []
        : this.faults(narrow.properties[name], part, `${at}.${name}`),
    );
    const items =
      wide.items && narrow.items ? this.faults(single(narrow.items), single(wide.items), `${at}[]`) : [];
    const others =
      wide.additionalProperties && narrow.additionalProperties
        ? this.faults(narrow.additionalProperties, wide.additionalProperties, `${at}{}`)
        : [];
    return [...missing.map((name) => `${at}.${name}: must be there`), ...members, ...items, ...others];
  }
}

/** Members that were said and are read no more: what a phone tells must not be lost without a word. */
export function noLongerRead(before: Shape, now: Shape): string[] {
  return Object.keys(before.properties ?? {}).filter((name) => now.properties?.[name] === undefined);
}

const ignored = new Set(['$schema', '$defs', 'description', 'default', 'title', 'id']);
const bounds = [
  ['maxLength', 1],
  ['maximum', 1],
  ['maxItems', 1],
  ['minLength', -1],
  ['minimum', -1],
  ['minItems', -1],
] as const;

function boundFaults(narrow: Shape, wide: Shape, at: string): string[] {
  const tighter = bounds.flatMap(([bound, sign]) => {
    const [was, is] = [wide[bound], narrow[bound]];
    const isFine = was === undefined || (is !== undefined && is * sign <= was * sign);
    return isFine ? [] : [`${at}: ${bound} was ${was}, is ${is ?? 'none'}`];
  });
  const isOtherText = wide.pattern !== undefined && wide.pattern !== narrow.pattern;
  return isOtherText ? [...tighter, `${at}: was a text like ${wide.pattern}`] : tighter;
}

function valuesOf({ const: only, enum: several }: Shape): readonly unknown[] | undefined {
  return only === undefined ? several : [only];
}

function single(items: Shape['items']): Part | undefined {
  return Array.isArray(items) ? items[0] : items;
}

function resolved(root: Shape, part: Part | undefined): Shape {
  if (part === undefined || typeof part === 'boolean') return {};
  if (part.$ref === undefined) return part;
  if (part.$ref === '#') return root;
  return resolved(root, root.$defs?.[part.$ref.replace('#/$defs/', '')]);
}
