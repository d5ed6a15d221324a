import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { APP_VERSION } from '#client/app/version.ts';

const [version] = Object.values(
  import.meta.glob<string>('../../package.json', { import: 'version', eager: true }),
);
const sentences = import.meta.glob<string>('../../src/client/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = import.meta.glob<string>('../../src/client/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function namesIn(locale: string, part: string): string[] {
  const text = sentences[`../../src/client/locales/${locale}/${part}.ftl`] ?? '';
  return new FluentResource(text).body.filter(({ value }) => value !== null).map(({ id }) => id);
}

const parts = Object.keys(sentences).flatMap((path) => /\/en\/(\w+)\.ftl$/.exec(path)?.[1] ?? []);
const known = new Set(parts.flatMap((part) => namesIn('en', part)));

describe('the sentences', () => {
  test.each(['before', 'common', 'phone', 'shopper', 'visit'])(
    'of %s are the same in every language of the screens',
    (part) => {
      expect(namesIn('fa', part).toSorted()).toEqual(namesIn('en', part).toSorted());
      expect(namesIn('en', part).length).toBeGreaterThan(30);
    },
  );

  test('that the screens ask for by name are there', () => {
    const asked = Object.entries(sources).flatMap(([path, code]) =>
      [...code.matchAll(/\bt\(\s*'([a-z][a-z0-9-]*)'/g)].map(([, name = '']) => ({ path, name })),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

test('a journal says which version of the app recorded it', () => {
  expect(APP_VERSION).toBe(version);
});
