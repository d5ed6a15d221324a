/**
 * Rounds figures to `digits` decimals so that, added up as shown, they give their rounded sum: each is rounded down and what
 * is missing goes to those that lost most (the largest-remainder method of Hamilton). No figure moves by a whole last digit.
 */
export function apportion(values: readonly number[], digits: number): number[] {
  const scale = 10 ** digits;
  const exact = values.map((value) => tidy(value * scale));
  const floors = exact.map(Math.floor);
  const missing = Math.round(exact.reduce(add, 0)) - floors.reduce(add, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => (floor + (raised.has(index) ? 1 : 0)) / scale);
}

/** Takes the binary dust off, so that 3 does not become 2.9999999999999996 and then 2. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function add(sum: number, value: number): number {
  return sum + value;
}
