import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { APP_VERSION } from '#client/app/version.ts';
import { spoken } from '#client/locales/t.ts';

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

function has(locale: string, part: string): boolean {
  return sentences[`../../src/client/locales/${locale}/${part}.ftl`] !== undefined;
}

/** What is filled in, by the name of the sentence: `$count`, `$store` … */
function gapsIn(locale: string, part: string): Map<string, string[]> {
  const text = sentences[`../../src/client/locales/${locale}/${part}.ftl`] ?? '';
  const said = text
    .split(/\n(?=[a-z])/)
    .map((sentence): [string, string[]] => [
      /^([a-z][\w-]*) =/.exec(sentence)?.[1] ?? '',
      [...new Set([...sentence.matchAll(/\$\w+/g)].map(([gap]) => gap))].toSorted(),
    ]);
  return new Map(said.filter(([name]) => name !== '').toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

type Pattern = NonNullable<FluentResource['body'][number]['value']>;

/** Where a sentence chooses its words by a number, and the plurals that it names there: `visits by count`, `one` and `other`. */
function choicesIn(locale: string, part: string): { of: string; plurals: string[] }[] {
  const text = sentences[`../../src/client/locales/${locale}/${part}.ftl`] ?? '';
  return new FluentResource(text).body.flatMap(({ id, value }) =>
    value === null ? [] : choicesOf(id, value),
  );
}

function choicesOf(id: string, pattern: Pattern): { of: string; plurals: string[] }[] {
  if (typeof pattern === 'string') return [];
  return pattern.flatMap((piece) => {
    if (typeof piece === 'string' || piece.type !== 'select' || piece.selector.type !== 'var') return [];
    const keys = piece.variants.map(({ key }) => `${key.value}`);
    const plurals = keys.filter((key) => PLURALS.has(key)).toSorted();
    const within = piece.variants.flatMap(({ value }) => choicesOf(id, value));
    return [{ of: `${id} by ${piece.selector.name}`, plurals }, ...within];
  });
}

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const parts = Object.keys(sentences).flatMap((path) => /\/en\/([\w-]+)\.ftl$/.exec(path)?.[1] ?? []);
const known = new Set(parts.flatMap((part) => namesIn('en', part)));

describe('the sentences', () => {
  const ofPhones = ['before', 'common', 'phone', 'shopper', 'visit'];
  const others = spoken.filter((locale) => locale !== 'en');

  test.each(ofPhones.flatMap((part) => others.map((locale) => [part, locale] as const)))(
    'of %s are all there in “%s”, and fill in the same gaps',
    (part, locale) => {
      expect(gapsIn(locale, part)).toEqual(gapsIn('en', part));
      expect(gapsIn('en', part).size).toBeGreaterThan(30);
    },
  );

  const ofOwners = ['access', 'acting', 'complaints', 'desk', 'mails', 'owner', 'reading'];

  test.each(ofOwners.flatMap((part) => others.map((locale) => [part, locale] as const)))(
    'of %s, which owners read, are all there in “%s”, and fill in the same gaps',
    (part, locale) => {
      expect(gapsIn(locale, part)).toEqual(gapsIn('en', part));
    },
  );

  const ofDesks = parts.filter((part) => !ofPhones.includes(part) && !ofOwners.includes(part));

  test.each(
    ofDesks.flatMap((part) =>
      others.filter((locale) => has(locale, part)).map((locale) => [part, locale] as const),
    ),
  )(
    'of %s, which coordinators read, are whole where they are in “%s”, and fill in the same gaps',
    (part, locale) => {
      expect(gapsIn(locale, part)).toEqual(gapsIn('en', part));
    },
  );

  const counting = ['lv', 'cs', 'nl'].flatMap((locale) =>
    [...ofOwners, ...ofDesks].filter((part) => has(locale, part)).map((part) => [part, locale] as const),
  );

  test.each(counting)('of %s name every plural that “%s” has, wherever English names one', (part, locale) => {
    const all = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const english = choicesIn('en', part).filter(({ plurals }) => plurals.length > 1);
    const choices = choicesIn(locale, part);
    const found = english.map(({ of }) => ({ of, plurals: choices.find((one) => one.of === of)?.plurals }));
    expect(found).toEqual(english.map(({ of }) => ({ of, plurals: all })));
    expect(choices.filter(({ plurals }) => plurals.length > 1 && `${plurals}` !== `${all}`)).toEqual([]);
  });

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
