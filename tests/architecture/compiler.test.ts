import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const probes = join(root, 'dist/architecture');
const tsc = join(root, 'node_modules/.bin/tsc');

/** What the compiler says of one file that is compiled as if it stood in a folder of src. */
async function compiledIn(folder: string, code: string): Promise<string> {
  const name = `${folder}-${Buffer.from(code).toString('base64url').slice(0, 80)}`;
  const place = join(probes, name);
  await mkdir(place, { recursive: true });
  const project = {
    extends: `../../../src/${folder}/tsconfig.json`,
    compilerOptions: { rootDir: '../../..', outDir: './out', tsBuildInfoFile: './out/info' },
    include: ['./probe.ts'],
    references: await referencesOf(folder),
  };
  await writeFile(join(place, 'tsconfig.json'), JSON.stringify(project));
  await writeFile(join(place, 'probe.ts'), code);
  const { stdout } = await run(tsc, ['-p', place], { cwd: root }).catch(
    (failure: { stdout: string }) => failure,
  );
  return stdout;
}

async function referencesOf(folder: string): Promise<{ path: string }[]> {
  const { default: project }: { default: { references: { path: string }[] } } = await import(
    join(root, 'src', folder, 'tsconfig.json'),
    { with: { type: 'json' } }
  );
  return project.references.map(({ path }) => ({ path: `../../../src/${path.replace('../', '')}` }));
}

/** Not in the project's files, outside its root, or a name that its libraries lack; a file that does not exist is no proof. */
const REFUSAL = /error TS(6307|6059|2304|2584|2591|2580|2552|2503)\b/;

describe('the compiler', () => {
  beforeAll(async () => {
    await rm(probes, { recursive: true, force: true });
    await run(tsc, ['-b', 'src/domain', 'src/protocol', 'src/offline', 'src/library'], { cwd: root });
  });
  afterAll(() => rm(probes, { recursive: true, force: true }));

  test.each([
    ['domain', `import { errors } from '#protocol/errors.ts';\nexport const x = errors;`],
    ['domain', 'export const x = document.title;'],
    ['domain', 'export const x = process.env;'],
    ['domain', `export const x = fetch('/');`],
    ['protocol', `import type { Tables } from '#server/store/schema.ts';\nexport type X = Tables;`],
    ['protocol', 'export const x = localStorage.length;'],
    ['offline', 'export const x = document.title;'],
    ['offline', `import type { Tables } from '#server/store/schema.ts';\nexport type X = Tables;`],
    ['sw', `import type { Tables } from '#server/store/schema.ts';\nexport type X = Tables;`],
    ['client', `import type { Tables } from '#server/store/schema.ts';\nexport type X = Tables;`],
    ['client', 'export const x = process.env;'],
    ['server', `import type { Phone } from '#offline/index.ts';\nexport type X = Phone;`],
    ['server', 'export const x = document.title;'],
    ['library', `import type { Tables } from '#server/store/schema.ts';\nexport type X = Tables;`],
  ])('refuses in %s: %s', async (folder, code) => {
    expect(await compiledIn(folder, code)).toMatch(REFUSAL);
  });

  test.each([
    ['domain', 'export const x: number = Math.max(1, 2);'],
    ['protocol', `import { Id } from '#domain/ids.ts';\nexport const x = Id.parse('a');`],
    ['offline', 'export const x = indexedDB;'],
    ['client', 'export const x = document.title;'],
    ['server', 'export const x = process.pid;'],
  ])('takes in %s: %s', async (folder, code) => {
    expect(await compiledIn(folder, code)).toBe('');
  });
});
