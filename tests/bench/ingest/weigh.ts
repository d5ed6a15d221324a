import { createServer } from 'node:http';

/*
 * Loaded into the server before its own code (`--import`, with `--expose-gc`): at WEIGH_PORT it says what the process weighs, in bytes,
 * once everything that nothing holds any more has been let go.
 */
createServer((_, answer) => {
  for (let turn = 0; turn < 2; turn += 1) globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  answer.setHeader('connection', 'close').end(JSON.stringify({ heapUsed, rss }));
})
  .listen(Number(process.env['WEIGH_PORT']), '127.0.0.1')
  .unref();
