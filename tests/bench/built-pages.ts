import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

/** Pages of this folder, built as the app is and served from a browser's own cache after the first time. */
export interface BuiltPages {
  urlOf(page: string): string;
  /** Serves a further file beside them. */
  add(name: string, text: string): void;
  close(): Promise<void>;
}

/** Builds pages, each named by its file without `.html`, and serves them. */
export async function buildPages(...pages: string[]): Promise<BuiltPages> {
  const outDir = mkdtempSync(join(tmpdir(), 'plainclothes-bench-'));
  const root = import.meta.dirname;
  const common = { root, configFile: false, logLevel: 'error' } as const;
  await build({
    ...common,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      target: 'es2022',
      rollupOptions: { input: pages.map((page) => join(root, `${page}.html`)) },
    },
  });
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'cache-control': 'max-age=3600' } },
  });
  return {
    urlOf: (page) => `${server.resolvedUrls?.local[0]}${page}.html`,
    add: (name, text) => writeFileSync(join(outDir, name), text),
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
