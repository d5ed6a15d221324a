import { join } from 'node:path';
import { parseConfig } from './config.ts';
import { reasonOf, start } from './start.ts';

const parsed = parseConfig(process.env);
if ('faults' in parsed) {
  process.stderr.write(`Plainclothes can’t start:\n${parsed.faults.map((fault) => `  ${fault}\n`).join('')}`);
  process.exit(1);
}

const clientFolder = join(import.meta.dirname, '../../dist/client');
const running = await start(parsed.config, clientFolder).catch((cause: unknown) => {
  process.stderr.write(`Plainclothes can’t start: ${reasonOf(cause)}\n`);
  process.exit(1);
});
process.stdout.write(running.greeting);

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop());
