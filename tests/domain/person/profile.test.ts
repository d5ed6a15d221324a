import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictWith } from '#domain/person/conflict.ts';
import { availableOf, OwnProfile, townsIn, unknownOwn } from '#domain/person/profile.ts';
import { StoreHours } from '#domain/store/hours.ts';

const word = fc.constantFrom('Riga', 'Brand', 'brand ', 'store-1', 'ＢＲＡＮＤ', 'Tartu');
const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
const day = fc.constantFrom('2026-01-01', '2026-05-01', '2026-12-31');

describe('when someone can go', () => {
  test('is always told as hours that a store could have', () => {
    const free = fc.record({ morning: days, afternoon: days, evening: days });
    const away = fc.array(fc.record({ from: day, to: day }).filter(({ from, to }) => from <= to));
    fc.assert(
      fc.property(free, away, (parts, absent) => {
        const told = availableOf({ free: parts, away: absent });
        expect(StoreHours.parse(told)).toEqual(told);
        expect(told.exceptions).toHaveLength(absent.length);
      }),
    );
  });

  test('nothing known is any time', () => {
    expect(availableOf(unknownOwn)).toEqual({ weekly: [], exceptions: [] });
  });
});

test('days away end no sooner than they begin', () => {
  const away = [{ from: '2026-05-02', to: '2026-05-01' }];
  expect(OwnProfile.safeParse({ ...unknownOwn, away }).success).toBe(false);
});

test('a region stands for its towns, and for itself', () => {
  const towns = new Map([['baltics', ['Riga', 'Tallinn']]]);
  expect(townsIn([' Baltics', 'Tartu', 'Riga'], towns)).toEqual([' Baltics', 'Riga', 'Tallinn', 'Tartu']);
});

describe('a conflict of interest', () => {
  test('stands with a store or its client alone, and the order of conflicts is nothing to it', () => {
    fc.assert(
      fc.property(fc.array(word), (conflicts) => {
        const found = conflictWith({ id: 'store-1', client: 'Brand' }, conflicts);
        const isClients = conflicts.some((one) => one.normalize('NFKC').trim().toLowerCase() === 'brand');
        expect(found !== null).toBe(isClients || conflicts.includes('store-1'));
        expect(found).toEqual(conflictWith({ id: 'store-1', client: 'Brand' }, conflicts.toReversed()));
      }),
    );
  });
});
