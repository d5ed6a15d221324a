/*
 * What the owner's screens should say, reckoned from the published reports by arithmetic of the tests' own: nothing of the product's
 * statistics is used here.
 */

/** The mean with the bounds that hold it 95 times in 100, by Student's t. */
export function meanOf(values: readonly number[]) {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = studentQuantile(0.975, n - 1) * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half };
}

/** The share of these with the bounds by Wilson (1927). */
export function shareOf(met: number, n: number) {
  const z = 1.959963984540054;
  const middle = (met + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt((met * (n - met)) / n + (z * z) / 4);
  return { share: met / n, low: middle - half, high: middle + half };
}

/** The quantile of type 7 (Hyndman and Fan 1996). */
export function quantileOf(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? 0;
  return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? 0) - below);
}

/** By how much the second of each pair grows with the first: least squares, each residual over one less its leverage (HC3). */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]) {
  const n = points.length;
  const [middle, height] = [0, 1].map((at) => points.reduce((sum, point) => sum + (point[at] ?? 0), 0) / n);
  const off = points.map(([x, y]) => [x - (middle ?? 0), y - (height ?? 0)] as const);
  const reach = off.reduce((sum, [x]) => sum + x * x, 0);
  const slope = off.reduce((sum, [x, y]) => sum + x * y, 0) / reach;
  const error = off.reduce(
    (sum, [x, y]) => sum + ((x * (y - slope * x)) / (1 - 1 / n - (x * x) / reach)) ** 2,
    0,
  );
  const half = (studentQuantile(0.975, n - 2) * Math.sqrt(error)) / reach;
  return { slope, low: slope - half, high: slope + half };
}

/** Where so much of Student's t lies below, found by halving. */
function studentQuantile(p: number, degrees: number): number {
  let [low, high] = [0, 50];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (0.5 + areaTo(middle, degrees) < p) low = middle;
    else high = middle;
  }
  return low;
}

/** What lies between 0 and `to`, by Simpson's rule on the density, whose constant is reckoned the same way over the whole. */
function areaTo(to: number, degrees: number): number {
  return simpson(to, degrees) / (2 * simpson(400, degrees, 200_000));
}

function simpson(to: number, degrees: number, steps = 2_000): number {
  const width = to / steps;
  const density = (x: number) => (1 + (x * x) / degrees) ** (-(degrees + 1) / 2);
  let sum = density(0) + density(to);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 1 ? 4 : 2) * density(step * width);
  return (sum * width) / 3;
}
