import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../support/chromium.ts';
import type { Bench, Row } from './row.ts';

/*
 * `npm run bench -- [--only NAME] [--json FILE]`: prints each figure as a ratio against its baseline.
 * Nothing is asserted: machines are noisy, ratios of one run are what counts.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
const print = (line: string) => process.stdout.write(`${line}\n`);

ensureChromium();
const benches = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.bench.ts'))
    .map(async (name): Promise<Bench> => (await import(join(import.meta.dirname, name))).bench),
);
const chosen = benches.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  print(`There is no bench ${values.only}. There are: ${benches.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const rows: Row[] = [];
for (const bench of chosen) {
  for (const row of await bench.measure()) {
    rows.push(row);
    print(describe(row));
  }
}
if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);

function describe({ name, ours, baseline, unit, ratio, goal }: Row): string {
  const aim = 'atMost' in goal ? `≤ ${rounded(goal.atMost)}` : `≥ ${rounded(goal.atLeast)}`;
  const met = 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
  const figures = `${ours.toFixed(2)} against ${baseline.toFixed(2)} ${unit}`;
  return `${name.padEnd(44)} ${ratio.toFixed(2).padStart(6)}  (goal ${aim}, ${met ? 'met' : 'not met'}; ${figures})`;
}

function rounded(figure: number): string {
  return String(Number(figure.toFixed(2)));
}
