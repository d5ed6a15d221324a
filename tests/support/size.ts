import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as z from 'zod/mini';

/** What a shopper's phone must load before the first screen, in brotli bytes of JS and CSS. Fails above the budget. */
const BUDGET_BYTES = 55 * 1024;
const GOAL_BYTES = 45 * 1024;

/** What a phone fetches and keeps behind that, so that no screen of a shopper's is out of reach offline, in brotli bytes. */
const KEPT_BUDGET_BYTES = 320 * 1024;

const Chunk = z.object({
  file: z.string(),
  css: z.optional(z.array(z.string())),
  imports: z.optional(z.array(z.string())),
});
const Manifest = z.record(z.string(), Chunk);

const out = join(import.meta.dirname, '../../dist/client');
const words = (...parts: string[]) => parts.map((part) => `locales/en/${part}.ftl?sentences`);
/** What each role's first screen loads beside what the page itself does, in which the shopper's list is. */
const paths = {
  shopper: words('common', 'shopper'),
  visit: ['shopper/underway/screens.ts', ...words('common', 'shopper', 'visit')],
  coordinator: ['coordinator/index.tsx', ...words('common', 'desk', 'coordinator')],
  owner: ['owner/index.tsx', ...words('common', 'desk', 'owner')],
};

if (!process.argv.includes('--built'))
  execFileSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], { stdio: 'inherit' });
const manifest = Manifest.parse(JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')));
const print = (line: string) => process.stdout.write(`${line}\n`);

const shopper = filesOf(paths.shopper);
for (const [name, sources] of Object.entries(paths)) {
  const files = filesOf(sources);
  const extra = name === 'shopper' ? files : new Set([...files].filter((file) => !shopper.has(file)));
  print(
    `\n${name}: ${kilobytes(sum(files))}${name === 'shopper' ? '' : `, of which ${kilobytes(sum(extra))} its own`}`,
  );
  for (const file of extra) print(`  ${kilobytes(brotliBytes(file)).padStart(9)}  ${file}`);
}

const total = sum(shopper);
print(
  `\nShopper's path: ${kilobytes(total)} brotli (budget ${kilobytes(BUDGET_BYTES)}, goal ${kilobytes(GOAL_BYTES)})`,
);
if (total > BUDGET_BYTES) {
  print('Over budget: see what grew above, and load it later or leave it out.');
  process.exit(1);
}

const kept = keptFiles();
const keptBytes = sum(kept);
print(
  `Kept for offline: ${kept.size} files, ${kilobytes(keptBytes)} (budget ${kilobytes(KEPT_BUDGET_BYTES)})`,
);
const missing = [...shopper, ...filesOf(paths.visit)].filter((file) => !kept.has(file));
if (missing.length > 0 || keptBytes > KEPT_BUDGET_BYTES) {
  print(
    missing.length > 0
      ? `Not kept: ${missing.join(', ')}`
      : 'Over budget: see what is kept that no phone needs.',
  );
  process.exit(1);
}

/** The scripts and styles that the service worker names. */
function keptFiles(): Set<string> {
  const worker = readFileSync(join(out, 'sw.js'), 'utf8');
  return new Set(
    [...worker.matchAll(/[`'"]((?:assets\/)?[\w.-]+\.(?:js|css))[`'"]/g)].flatMap(([, file]) => file ?? []),
  );
}

/** All files that the page and then these sources load, styles included. */
function filesOf(sources: readonly string[]): Set<string> {
  const files = new Set(pageFiles());
  const visit = (source: string) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The build has no chunk for ${source}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const next of chunk.imports ?? []) visit(next);
  };
  sources.forEach(visit);
  return files;
}

/** The scripts and styles that the page names. */
function pageFiles(): string[] {
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  return [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
}

function brotliBytes(file: string): number {
  return brotliCompressSync(readFileSync(join(out, file))).length;
}

function sum(files: ReadonlySet<string>): number {
  return [...files].reduce((bytes, file) => bytes + brotliBytes(file), 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
