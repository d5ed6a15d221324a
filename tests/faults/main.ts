import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../support/chromium.ts';

/*
 * `npm run faults -- [--only N] [--runs N] [--seed S]`: the fault suite, one file per scenario, named by its number.
 * `--only` takes a number, or words of a file's name.
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
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'faults', ...chosen.map((name) => `tests/faults/${name}`)],
  {
    stdio: 'inherit',
    env: { ...process.env, FAULT_RUNS: values.runs, FAULT_SEED: values.seed },
  },
);
process.exit(status ?? 1);
