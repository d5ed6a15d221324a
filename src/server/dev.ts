import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';

/*
 * `npm run dev`: vite serves the client from its sources and hands the API on to the server, which starts anew
 * whenever one of its files changes. Settings are the server's own (PORT, DEMO, …).
 */
const root = join(import.meta.dirname, '../..');
const port = process.env['PORT'] || '8080';
const api = `http://127.0.0.1:${port}`;

const vite = await createServer({
  configFile: join(root, 'vite.config.ts'),
  server: { proxy: { '/api': api, '/health': api } },
});
await vite.listen();
const publicUrl = vite.resolvedUrls?.local[0] ?? api;

const server = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', join(import.meta.dirname, 'main.ts')],
  {
    stdio: 'inherit',
    env: { ...process.env, PORT: port, PUBLIC_URL: publicUrl },
  },
);

async function stop(): Promise<void> {
  server.kill('SIGTERM');
  await vite.close();
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
server.once('exit', () => void vite.close());
