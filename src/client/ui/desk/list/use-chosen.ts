import { useEffect, useState } from 'preact/hooks';

/** Rows that something is done with at once: some by their keys, or all that match, shown or not. */
export interface Chosen {
  readonly keys: ReadonlySet<string>;
  readonly isAllMatching: boolean;
  readonly has: (key: string) => boolean;
  /** Chooses a row or lets it go; with `to`, every row from the last one that was turned. */
  readonly turn: (key: string, alsoUpTo?: boolean) => void;
  readonly turnAllShown: () => void;
  readonly chooseAllMatching: () => void;
  readonly clear: () => void;
}

/** Nothing chosen to begin with, and nothing any more once `list` is another one. `shown` are the keys of the rows in their order. */
export function useChosen(list: string, shown: readonly string[]): Chosen {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [isAllMatching, setAllMatching] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  const keep = (next: ReadonlySet<string>) => {
    setAllMatching(false);
    setKeys(next);
  };
  useEffect(() => keep(new Set()), [list]);
  const has = (key: string) => isAllMatching || keys.has(key);
  return {
    keys,
    isAllMatching,
    has,
    turn(key, alsoUpTo = false) {
      const known = isAllMatching ? new Set(shown) : keys;
      const span = alsoUpTo && last !== null ? between(shown, last, key) : [key];
      keep(turned(known, span, !has(key)));
      setLast(key);
    },
    turnAllShown: () =>
      keep(isAllMatching || shown.every((key) => keys.has(key)) ? new Set() : new Set(shown)),
    chooseAllMatching: () => setAllMatching(true),
    clear: () => keep(new Set()),
  };
}

function between(shown: readonly string[], one: string, other: string): readonly string[] {
  const ends = [shown.indexOf(one), shown.indexOf(other)].toSorted((a, b) => a - b);
  const [from = 0, to = 0] = ends;
  return from < 0 ? [other] : shown.slice(from, to + 1);
}

function turned(known: ReadonlySet<string>, span: readonly string[], isOn: boolean): ReadonlySet<string> {
  const next = new Set(known);
  for (const key of span) {
    if (isOn) next.add(key);
    else next.delete(key);
  }
  return next;
}
