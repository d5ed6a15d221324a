import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksAlike } from '#domain/report/photo-findings.ts';
import { bandsOf } from '#domain/review/known-photos.ts';
import { forAll } from '#tests/support/for-all.ts';

const look = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const hex = (bits: bigint) => bits.toString(16).padStart(16, '0');

test('two looks that count as the same share a band', () => {
  const differing = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 5 });
  forAll(fc.tuple(look, differing), ([bits, places]) => {
    const other = places.reduce((turned, place) => turned ^ (1n << BigInt(place)), bits);
    const [one, two] = [bandsOf(hex(bits)), bandsOf(hex(other))];
    expect(looksAlike(hex(bits), hex(other))).toBe(true);
    expect(one.some((band) => two.includes(band))).toBe(true);
  });
});

test('bands of different places never meet', () => {
  expect(new Set(bandsOf('0'.repeat(16))).size).toBe(6);
  expect(bandsOf('ffffffffffffffff').filter((band) => bandsOf('0'.repeat(16)).includes(band))).toEqual([]);
});
