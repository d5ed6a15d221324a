import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import * as z from 'zod/mini';
import { chromiumFlags, chromiumPath } from './tests/support/chromium.ts';

/** Where Vite says that it builds to: `--outDir` may name another place. */
let builtTo = '';
const whereTo: Plugin = {
  name: 'where-to',
  configResolved: ({ root, build }) => {
    builtTo = resolve(root, build.outDir);
  },
};

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Looked for by the tests alone: a machine that only builds and serves needs no browser. */
const launchOptions = process.env['VITEST'] ? { executablePath: chromiumPath(), args: chromiumFlags } : {};

/**
 * How often a test in a browser is tried again: two cores that are busy elsewhere are no fault of ours, and what passed only then is
 * named at the end (`closing-line.ts`). Not in `npm run faults`, where each failure counts.
 */
const tries = process.env['FAULT_RUNS'] ? 0 : 1;

/** Whether a module is zod's, or stands on it. */
function parses(id: string): boolean {
  if (id.includes('node_modules')) return /node_modules.zod/.test(id);
  return /src.(domain|protocol).*\.ts$/.test(id) && readFileSync(id, 'utf8').includes("from 'zod/mini'");
}

/**
 * Tells V8 to compile all of what the first screens are drawn with while it is still coming in, beside the page, and to keep that:
 * function by function it would do so while the screen is being drawn. Other engines read a comment.
 */
const compiledAhead: Plugin = {
  name: 'compiled-ahead',
  // On the disk: it must be the first line, and whatever writes a chunk writes its own before.
  async writeBundle({ dir = '' }, bundle) {
    for (const [name, chunk] of Object.entries(bundle)) {
      if (!/assets.(phone|screens|shared|visiting)-[^.]+\.js$/.test(name) || chunk.type !== 'chunk') continue;
      const file = join(dir, name);
      await writeFile(file, `//# allFunctionsCalledOnLoad\n${await readFile(file, 'utf8')}`);
    }
  },
};

/** Sentences go to the browser as what Fluent makes of them: parsing costs a phone more of its first screen than drawing the words. */
const sentencesAhead: Plugin = {
  name: 'sentences-ahead',
  async load(id) {
    const [file = '', query] = id.split('?');
    if (query !== 'sentences') return undefined;
    this.addWatchFile(file);
    const { body } = new FluentResource(await readFile(file, 'utf8'));
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(body))});`;
  },
};

/** Screens and sentences of desks, and what is behind a link: they need a connection anyhow, and a phone keeps none of them. */
const OF_DESKS =
  /^(coordinator|owner|desk|apply)\/|^app\/outside|^locales\/\w+\/(?!(common|shopper|before|visit|phone|profile|mails)\.)/;
const Chunks = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z._default(z.array(z.string()), []),
    imports: z._default(z.array(z.string()), []),
    dynamicImports: z._default(z.array(z.string()), []),
  }),
);

/** The scripts and styles of a build that only desks come to, by what its manifest says imports what. */
function onlyForDesks(folder: string): ReadonlySet<string> {
  const chunks = Chunks.parse(JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')));
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const onPhones = new Set<string>();
  const reach = (source: string) => {
    const chunk = chunks[source];
    if (!chunk || onPhones.has(chunk.file) || OF_DESKS.test(source)) return;
    for (const file of [chunk.file, ...chunk.css]) onPhones.add(file);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) reach(next);
  };
  for (const [source, { file }] of Object.entries(chunks)) if (page.includes(`/${file}"`)) reach(source);
  const all = Object.values(chunks).flatMap(({ file, css }) => [file, ...css]);
  return new Set(all.filter((file) => /\.(js|css)$/.test(file) && !onPhones.has(file)));
}

/** The app's own files; tests of it run in a real Chromium, the rest in Node. */
export default defineConfig({
  root: 'src/client',
  publicDir: '../../public',
  oxc: jsx,
  build: {
    outDir: '../../dist/client',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What a phone's first screen needs, in one file, and what later ones share, in another: dozens of small ones would cost
    // a sixth more bytes and a round each.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Its last few both draw and parse: they would take the parser along.
            {
              name: 'phone',
              test: /src.(client.main\.tsx|domain.(visit.state|checklist.parts|journal.hindrance)\.ts)$/,
              priority: 3,
            },
            // What parses is fetched with the first answer of the server, or the first tap: no screen is drawn with it.
            { name: 'shapes', test: parses, priority: 2 },
            {
              name: 'shared',
              test: /src.(client.(ui|app.(?!request|phone.push)|shopper.(?!moments|questions|photo|sound|underway))|domain.(checklist.(?!checklist)|report|visit))/,
              minShareCount: 2,
              priority: 1,
            },
            // What a visit's screens share with the coordinator's preview of them: no desk begins with it.
            {
              name: 'visiting',
              test: /src.client.shopper.(moments|questions|photo|sound|underway|finish)/,
              minShareCount: 2,
              priority: 0.5,
            },
            { name: 'visiting-before', test: /src.client.shopper.visit/, minShareCount: 2, priority: 0.5 },
            // What draws an owner's charts. No phone of a shopper fetches it.
            {
              name: 'charts',
              test: /node_modules.(@observablehq.plot|d3|isoformat|interval-tree|internmap|delaunator|robust-predicates)|src.client.owner.reading.plot\.ts/,
            },
            // What desks share, and what an owner's first screens are: each a round less, of some twenty.
            { name: 'desk', test: /src.client.desk/, minShareCount: 2 },
            { name: 'reading-room', test: /src.client.owner.(reading|index|stores|visits|dot-strip)/ },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  plugins: [
    whereTo,
    compiledAhead,
    sentencesAhead,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: '../sw',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      injectManifest: {
        // A classic script, whole: what the app imports when it needs it, the worker has from the start.
        rollupFormat: 'iife',
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
        manifestTransforms: [
          (entries) => {
            const desks = onlyForDesks(builtTo);
            return { manifest: entries.filter(({ url }) => !desks.has(url)) };
          },
        ],
      },
      manifest: {
        // What is seen on a home screen, in a task switcher and in a share sheet: nothing of it tells what the app is for.
        id: '/',
        name: 'Lists',
        short_name: 'Lists',
        // Else it would be package.json's, which says all.
        description: 'Lists',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f6f4ef',
        theme_color: '#f6f4ef',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        shortcuts: [
          { name: 'Today', url: '/', icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }] },
        ],
        share_target: {
          action: '/share',
          method: 'POST',
          enctype: 'multipart/form-data',
          params: { files: [{ name: 'photos', accept: ['image/*'] }] },
        },
      },
    }),
  ],
  test: {
    root: '.',
    reporters: ['default', './tests/support/closing-line.ts'],
    // Else it would be one less than there are cores, of which the usual machine has two.
    maxWorkers: 2,
    projects: [
      {
        root: '.',
        test: {
          name: 'node',
          include: ['tests/{domain,protocol,library,server,architecture}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/strict-console.ts'],
          globalSetup: ['tests/support/postgres.ts', 'tests/support/demo-folder.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        root: '.',
        publicDir: 'public',
        oxc: jsx,
        // Named, so that finding one late does not reload a test in its middle.
        optimizeDeps: {
          include: [
            '@fluent/bundle',
            '@preact/signals',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact-iso',
            'axe-core',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/{offline,client}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/strict-console.ts'],
          testTimeout: 30_000,
          retry: tries,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root: '.',
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/demo-folder.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 120_000,
          retry: tries,
          // Each file has its own server and browser, and mostly waits. Vitest wants a group for each number of workers.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root: '.',
        test: {
          name: 'faults',
          include: ['tests/faults/*.test.ts'],
          globalSetup: ['tests/support/demo-folder.ts'],
          environment: 'node',
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
          retry: tries,
          // Each file has its own server and browser, and mostly waits. Vitest wants a group for each number of workers.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
