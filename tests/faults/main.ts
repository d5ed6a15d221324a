import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { ensureChromium } from '../support/chromium.ts';

/*
 * `npm run faults -- [--only N] [--runs N] [--seed S]`: the fault suite, one file per scenario, named by its number.
 * `--only` takes a number, or words of a file's name. At the end it says how long each scenario took.
 * `npm test` runs each once with the default seed.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});

const files = readdirSync(import.meta.dirname).filter((name) => /^\d+-.*\.test\.ts$/.test(name));
const chosen =
  values.only === undefined
    ? files
    : files.filter(
        (name) => Number.parseInt(name, 10) === Number(values.only) || name.includes(`-${values.only}`),
      );
if (chosen.length === 0) {
  const numbers = files.map((name) => Number.parseInt(name, 10)).join(', ');
  process.stdout.write(`There is no scenario ${values.only}. There are: ${numbers}.\n`);
  process.exit(2);
}

ensureChromium();
spawnSync('vite', ['build', '--logLevel', 'warn'], { stdio: 'inherit' });
process.stdout.write(`seed ${values.seed}, ${values.runs} runs\n`);
const folder = mkdtempSync(join(tmpdir(), 'plainclothes-faults-'));
const told = join(folder, 'told.json');
const { status } = spawnSync(
  'vitest',
  [
    'run',
    '--project',
    'faults',
    '--reporter=default',
    '--reporter=./tests/support/closing-line.ts',
    '--reporter=json',
    `--outputFile.json=${told}`,
    ...chosen.map((name) => `tests/faults/${name}`),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, FAULT_RUNS: values.runs, FAULT_SEED: values.seed },
  },
);
sayTimes();
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);

/** How long each scenario took, the longest first. */
function sayTimes(): void {
  const Told = z.object({
    testResults: z.array(
      z.object({
        name: z.string(),
        startTime: z.number(),
        endTime: z.number(),
        assertionResults: z.array(z.object({ status: z.string() })),
      }),
    ),
  });
  const { testResults } = Told.parse(JSON.parse(readFileSync(told, 'utf8')));
  const lines = testResults
    .map(({ name, startTime, endTime, assertionResults: tests }) => {
      const passed = tests.filter((one) => one.status === 'passed').length;
      return {
        name: basename(name, '.test.ts'),
        seconds: (endTime - startTime) / 1_000,
        passed,
        of: tests.length,
      };
    })
    .toSorted((a, b) => b.seconds - a.seconds);
  const all = lines.reduce((sum, { seconds }) => sum + seconds, 0);
  process.stdout.write('\nscenario                        passed      time\n');
  for (const { name, seconds, passed, of } of lines)
    process.stdout.write(
      `${name.padEnd(30)}  ${`${passed}/${of}`.padStart(8)}  ${inWords(seconds).padStart(8)}\n`,
    );
  process.stdout.write(`${'all, one after the other'.padEnd(40)}  ${inWords(all).padStart(8)}\n`);
}

function inWords(seconds: number): string {
  return seconds < 100 ? `${seconds.toFixed(1)} s` : `${(seconds / 60).toFixed(1)} min`;
}
