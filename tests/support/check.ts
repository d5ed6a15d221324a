import { spawnSync } from 'node:child_process';

/** Compiler over all projects, lint and format, architecture. Stops at the first that fails. */
const steps = [
  ['tsc', '-b', '--pretty'],
  ['biome', 'check', '--error-on-warnings'],
  ['vitest', 'run', '--project', 'node', 'tests/architecture'],
] as const;

for (const [command, ...args] of steps) {
  process.stdout.write(`\n${command} ${args.join(' ')}\n`);
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
