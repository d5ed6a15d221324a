import { describe, expect, test } from 'vitest';
import { textsOf } from '#domain/checklist/texts.ts';
import { keyOf, missingIn, placesOf, translationsOf, withWords } from '#domain/checklist/translations.ts';
import { locales } from '#domain/text.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';

const { recording: _, ...plain } = coffeeChecklist;
const all = { ...plain, recording: { lawful: true, basis: { en: 'Agreed', lv: 'Norunāts' } } } as const;

describe('the texts of a checklist beside each other', () => {
  test('are all that a person reads, each at a place of its own', () => {
    const places = placesOf(all);
    const words = (texts: readonly { text: object }[]) =>
      texts.map(({ text }) => JSON.stringify(text)).toSorted();
    expect(words(places)).toEqual(words(textsOf(all)));
    expect(new Set(places.map(({ at }) => keyOf(at))).size).toBe(places.length);
  });

  test('are missing where nothing is written, and no more once it is', () => {
    const before = translationsOf(all, 'en', 'fa').filter(({ isMissing }) => isMissing);
    expect(before.map(({ at }) => at)).toEqual([['title', 'basis']]);
    const after = withWords(all, ['title', 'basis'], 'fa', 'با توافق');
    expect(missingIn(after, 'fa')).toBe(0);
    expect(after.recording?.basis).toEqual({ en: 'Agreed', lv: 'Norunāts', fa: 'با توافق' });
  });

  test('are written one at a time: nothing else changes, and empty words leave none', () => {
    const before = placesOf(all);
    for (const { at, text } of before.filter((_, index) => index % 5 === 0)) {
      const written = withWords(all, at, 'cs', 'Jinak');
      const changed = placesOf(written).filter((place, index) => place.text.cs !== before[index]?.text.cs);
      expect(changed.map((place) => [place.at, place.text.cs])).toEqual([[at, 'Jinak']]);
      expect(withWords(written, at, 'cs', text.cs ?? '')).toEqual(all);
    }
  });

  test('read the same in every language that they are complete in', () => {
    expect(locales.map((locale) => missingIn(coffeeChecklist, locale))).toEqual(locales.map(() => 0));
  });
});
