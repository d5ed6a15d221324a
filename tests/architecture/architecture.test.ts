import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reachOf } from './reach.ts';
import { violations } from './rules.ts';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));

describe('the architecture', () => {
  test('holds in every file of src', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((path) => violations(path, readFileSync(join(src, path), 'utf8')))).toEqual([]);
  });

  test.each([
    ['domain/a.ts', `import { openDB } from 'idb';`, 'package'],
    ['domain/a.ts', `import { x } from '#protocol/errors.ts';`, 'imports'],
    ['domain/a.ts', 'const now = Date.now();', 'clock'],
    ['domain/a.ts', 'const now = new Date();', 'clock'],
    ['domain/a.ts', 'const dice = Math.random();', 'dice'],
    ['protocol/a.ts', `import { Hono } from 'hono';`, 'package'],
    ['protocol/a.ts', `import type { X } from '#server/app.ts';`, 'imports'],
    ['offline/a.ts', `import { h } from 'preact';`, 'package'],
    ['offline/a.ts', `import { t } from '#client/locales/t.ts';`, 'imports'],
    ['sw/a.ts', `import { x } from '#client/main.tsx';`, 'imports'],
    ['client/a.tsx', `import type { Tables } from '#server/store/schema.ts';`, 'imports'],
    ['client/a.tsx', `const later = () => import('#library/coffee/checklist.ts');`, 'imports'],
    ['client/shopper/a.tsx', `import { x } from '../../offline/index.ts';`, 'climbs'],
    ['server/a.ts', `import { openPhone } from '#offline/index.ts';`, 'imports'],
    ['server/a.ts', `import { h } from 'preact';`, 'package'],
    ['library/a.ts', `import { z } from 'zod';`, 'package'],
  ])('is broken by %s with %s', (path, source, fault) => {
    expect(violations(path, source).join()).toContain(fault);
  });

  test('leaves alone what is allowed, and comments', () => {
    expect(
      violations('domain/a.ts', `// Date.now() is not read here\nimport * as z from 'zod/mini';`),
    ).toEqual([]);
    expect(violations('client/a.tsx', `import { fold } from '#domain/journal/fold.ts';`)).toEqual([]);
    expect(violations('server/a.ts', `import { readFile } from 'node:fs/promises';`)).toEqual([]);
  });
});

describe('a phone', () => {
  // A third of what it would load, and a tenth of a second at each start of a slow one.
  test.each(['client/main.tsx', 'client/shopper/underway/screens.ts'])(
    'draws its first screens without a parser: %s',
    (entry) => {
      const reached = reachOf([entry]);
      expect(reached.size).toBeGreaterThan(90);
      expect(reached.get('preact')).toBeDefined();
      expect(reached.get('zod/mini')).toBeUndefined();
    },
  );

  test('parses where it hears from the server', () => {
    expect(reachOf(['client/app/door.ts']).get('zod/mini')).toBeDefined();
  });
});
