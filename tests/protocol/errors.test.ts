import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { ErrorCode, errors } from '#protocol/errors.ts';

const localesFolder = join(import.meta.dirname, '../../src/client/locales');
const locales = readdirSync(localesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the error table', () => {
  test('has a line for every code, with a status that says whose fault it is', () => {
    expect(Object.keys(errors).toSorted()).toEqual([...ErrorCode.options].toSorted());
    for (const [code, { status, retryable }] of Object.entries(errors)) {
      expect([code, status >= 400 && status < 600]).toEqual([code, true]);
      if (status >= 500) expect([code, retryable]).toEqual([code, true]);
    }
  });

  test.each(locales.map(({ name }) => name))('has its sentences in %s', (locale) => {
    const { body } = new FluentResource(readFileSync(join(localesFolder, locale, 'common.ftl'), 'utf8'));
    const sentences = new Set(body.filter((entry) => entry.value !== null).map((entry) => entry.id));
    expect(ErrorCode.options.filter((code) => !sentences.has(`error-${code}`))).toEqual([]);
  });

  test('is looked for in every language of the screens', () => {
    expect(locales.length).toBeGreaterThan(1);
  });
});
