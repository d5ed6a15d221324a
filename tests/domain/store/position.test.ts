import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionText, readPosition } from '#domain/store/position.ts';
import { forAll } from '#tests/support/for-all.ts';

test.each([
  ['56.9482, 24.1081', 56.9482, 24.1081],
  ['  56.9482 24.1081 ', 56.9482, 24.1081],
  ['56,9482; 24,1081', 56.9482, 24.1081],
  ['-33.86,151.21', -33.86, 151.21],
  ['33.86° S, 151.21° E', -33.86, 151.21],
  ['E 24.1, N 56.9', 56.9, 24.1],
  ['−33.86, 151.21', -33.86, 151.21],
])('%s is a position', (text, latitude, longitude) => {
  expect(readPosition(text)).toEqual({ latitude, longitude });
});

test.each(['', '56.9', 'Riga', '91, 24', '56, 181', '56.9 N, 24.1 S', '1, 2, 3', 'https://example.com'])(
  '“%s” is none',
  (text) => {
    expect(readPosition(text)).toBeNull();
  },
);

test('a position is read as it was written', () => {
  const degrees = (most: number) =>
    fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((value) => value / 1e5);
  forAll(fc.record({ latitude: degrees(90), longitude: degrees(180) }), (position) => {
    expect(readPosition(positionText(position))).toEqual({
      latitude: position.latitude + 0,
      longitude: position.longitude + 0,
    });
  });
});
