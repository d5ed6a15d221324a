import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientFiles } from '#server/http/client-files.ts';
import { keepAssets } from '#server/http/earlier-assets.ts';
import { precompress } from '#server/http/precompress.ts';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 2, 2);

let root: string;
let data: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plainclothes-builds-'));
  data = join(root, 'data');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A build whose only part of its own has this name; one part is the same in all. */
async function build(name: string): Promise<string> {
  const folder = join(root, `build-${name}`);
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>${name}</title>`);
  writeFileSync(join(folder, 'sw.js'), `// ${name}`);
  writeFileSync(join(folder, 'assets/same-0000.js'), '// the same in every build');
  writeFileSync(join(folder, `assets/part-${name}.js`), `// part of ${name} `.repeat(200));
  await precompress(folder);
  return folder;
}

/** Deploys a build so many days after the first, and gives what a page asks it. */
async function deploy(name: string, days = 0) {
  const folder = await build(name);
  const app = clientFiles(folder, await keepAssets(folder, data, START + days * DAY_MS));
  return (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }, {});
}

const kept = () => readdirSync(join(data, 'files/assets')).filter((name) => name.endsWith('.js'));

describe('after a deployment', () => {
  test('a part of the build before is there, for ever, and compressed', async () => {
    await deploy('a');
    const ask = await deploy('b', 1);
    const part = await ask('/assets/part-a.js');
    expect(await part.text()).toContain('part of a');
    expect(part.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(part.headers.get('content-type')).toContain('text/javascript');
    const packed = await ask('/assets/part-a.js', { 'accept-encoding': 'br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
  });

  test('what decides which build runs is of the new one alone, and asked about each time', async () => {
    await deploy('a');
    const ask = await deploy('b', 1);
    for (const path of ['/', '/index.html', '/sw.js']) {
      const answer = await ask(path, { accept: 'text/html' });
      expect(await answer.text()).toMatch(/b/);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
    expect((await ask('/assets/part-never.js')).status).toBe(404);
    expect((await ask('/assets/../builds/')).status).toBe(404);
  });

  test('a month later it is gone, but never of the last three', async () => {
    for (const [index, name] of ['a', 'b', 'c', 'd', 'e'].entries()) await deploy(name, index);
    await deploy('e', 100);
    expect(kept()).toEqual(['part-b.js', 'part-c.js', 'part-d.js', 'part-e.js', 'same-0000.js']);
  });

  test('within the month many are there, though not without end', async () => {
    for (let index = 0; index < 30; index += 1) await deploy(`n${index}`, index / 24);
    expect(kept()).toHaveLength(1 + 1 + 20);
    expect(kept()).toContain('part-n10.js');
    expect(kept()).not.toContain('part-n8.js');
  });

  test('a build that served for long counts from when it was replaced', async () => {
    await deploy('a');
    for (const [index, name] of ['b', 'c', 'd', 'e'].entries()) await deploy(name, 200 + index);
    expect(kept()).toContain('part-a.js');
  });

  test('going back to an earlier build keeps the later one', async () => {
    await deploy('a');
    await deploy('b', 1);
    const ask = await deploy('a', 2);
    expect((await ask('/assets/part-b.js')).status).toBe(200);
    expect((await ask('/assets/part-a.js')).status).toBe(200);
  });
});

test('a server that was killed while it kept a build makes up for it', async () => {
  await deploy('a');
  truncateSync(join(data, 'files/assets/part-a.js'), 5);
  writeFileSync(join(data, 'files/assets/part-b.js.part'), 'half');
  writeFileSync(join(data, 'builds/0123.json'), '{"files":["part-');
  await deploy('a');
  const ask = await deploy('b', 1);
  expect(await (await ask('/assets/part-a.js')).text()).toBe('// part of a '.repeat(200));
  expect(readdirSync(join(data, 'files/assets')).filter((name) => name.endsWith('.part'))).toEqual([]);
});
