import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesSomeone } from '#domain/comment/names-someone.ts';
import { forAll } from '#tests/support/for-all.ts';

test.each([
  ['Samantha was there at ten.', 'Samantha Reyes'],
  ['I asked REYES about it', 'Samantha Reyes'],
  ['that is Sam’s own view', 'Sam Reyes'],
  ['Pateicamies Kārlim par vizīti', 'Kārlis Ozols'],
  ['karlis', 'Kārlis Ozols'],
  ['Mluvili jsme s Novákem.', 'Jan Novák'],
  ['از سارا پرسیدیم', 'سارا احمدی'],
])('%s names %s', (text, name) => {
  expect(namesSomeone(text, name)).toBe(true);
});

test.each([
  ['It was the same at the till.', 'Sam Reyes'],
  ['The market was full.', 'Mark Stone'],
  ['', 'Sam Reyes'],
  ['Thank you, we look into it.', 'Sara Lind'],
])('%s does not name %s', (text, name) => {
  expect(namesSomeone(text, name)).toBe(false);
});

test('a name is found wherever it stands and however it is written', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdeéšņāжشс'), minLength: 2, maxLength: 10 });
  forAll(
    fc.tuple(letters, fc.constantFrom('', 'Well, ', '(', '… '), fc.constantFrom('', '.', '’s', ' said')),
    ([name, before, after]) => {
      expect(namesSomeone(`${before}${name}${after}`, `${name} Q`)).toBe(true);
      expect(namesSomeone(`${before}${name.toUpperCase()}${after}`.normalize('NFD'), name)).toBe(true);
    },
  );
});
