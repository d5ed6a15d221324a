import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { locales } from '#domain/text.ts';
import { digestText } from '#server/mail/digest-text.ts';

const folder = join(import.meta.dirname, '../../../src/server/mail/locales');
/** A store's calendar is the desk's, which reads English. */
const isDesks = (name: string) => /^calendar-(store|state)-/.test(name);
const namesIn = (file: string) =>
  new FluentResource(readFileSync(join(folder, file), 'utf8')).body
    .map(({ id }) => id)
    .filter((name) => !isDesks(name))
    .toSorted();

test('mails say the same in every language of the product', () => {
  const files = readdirSync(folder);
  expect(files.toSorted()).toEqual(locales.map((locale) => `${locale}.ftl`).toSorted());
  for (const file of files) expect([file, ...namesIn(file)]).toEqual([file, ...namesIn('en.ftl')]);
});

const months = { from: '2026-01', to: '2026-03' };
const figures = {
  score: { kind: 'known', n: 40, value: 81.25, low: 78.4, high: 84.1 },
  speed: { kind: 'unbounded', n: 1, value: 70, why: 'one' },
  quality: { kind: 'nothing', n: 0 },
} as const;
const nothing = { kind: 'nothing', n: 0 } as const;

test.each(locales)(
  'a summary in %s has every figure with what it is known to, and no gap',
  async (locale) => {
    const { subject, body } = await digestText({
      ...{ name: 'Olga', email: 'olga@example.com', organization: 'Acme', published: 3, locale },
      overview: {
        ...{ period: months, before: months, published: months, visits: 40, visitsBefore: 0, figures },
        change: { score: nothing, speed: nothing, quality: nothing },
        costly: [],
        stores: { look: [], judged: 0, tooFew: 0 },
      },
      ...{ link: 'https://a.example/overview', stop: 'https://a.example/stop-mails#x', stopAddress: '' },
    });
    expect(`${subject}${body}`).not.toMatch(/[{}]/);
    expect(subject).toContain('Acme');
    for (const said of ['Olga', 'https://a.example/overview', 'https://a.example/stop-mails#x'])
      expect(body).toContain(said);
    const percent = (value: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
    for (const value of [81.25, 78.4, 84.1, 70]) expect(body).toContain(percent(value));
  },
);
