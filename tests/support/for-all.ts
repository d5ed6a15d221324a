import fc from 'fast-check';

/** The seed of all properties; a failure prints it with the path to the smallest counterexample. */
export const SEED = 20_260_302;

/** Holds `check` for every value, 200 of them unless told otherwise, always the same ones. */
export function forAll<T>(values: fc.Arbitrary<T>, check: (value: T) => void, numRuns = 200): void {
  fc.assert(
    fc.property(values, (value) => {
      check(value);
    }),
    { seed: SEED, numRuns },
  );
}
