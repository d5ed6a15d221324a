/** Far more than anyone asks in one visit; beyond it a small file could come to a draft that fills the memory. */
const MOST = { questions: 1_000, options: 20_000, conditions: 20_000 } as const;

/** Thrown where a form comes to more than {@link MOST}. */
export class TooMuch extends Error {}

/** Counts what a draft comes to. */
export interface Budget {
  spend(what: keyof typeof MOST, count: number): void;
}

export function budget(): Budget {
  const spent = { questions: 0, options: 0, conditions: 0 };
  return {
    spend(what, count) {
      spent[what] += count;
      if (spent[what] > MOST[what]) throw new TooMuch(what);
    },
  };
}
