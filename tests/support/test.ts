import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

/** `npm test`: a browser where there is none, the build, the checks, then every test. Arguments go to vitest. */
ensureChromium();
const args = process.argv.slice(2);
const steps =
  args.length > 0
    ? [['vitest', 'run', ...args]]
    : [
        ['vite', 'build', '--logLevel', 'warn'],
        ['tsc', '-b'],
        ['biome', 'check'],
        ['vitest', 'run'],
      ];

for (const [command, ...rest] of steps) {
  const { status } = spawnSync(`node_modules/.bin/${command}`, rest, { stdio: 'inherit' });
  if (status !== 0) {
    if (command !== 'vitest') process.stdout.write(`\n${command} failed\n0 passed, 1 failed\n`);
    process.exit(status ?? 1);
  }
}
