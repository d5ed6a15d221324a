import { describe, expect, test } from 'vitest';
import { distanceMetres } from '#domain/visit/distance.ts';

describe('a distance', () => {
  test('is the great circle’s', () => {
    const nashville = { latitude: 36.12, longitude: -86.67 };
    const losAngeles = { latitude: 33.94, longitude: -118.4 };
    // The worked example of the formula at Rosetta Code: 2,887.26 km with a radius of 6,372.8 km.
    expect(distanceMetres(nashville, losAngeles) / 6_371_009).toBeCloseTo(2_887.2599506071106 / 6_372.8, 9);
  });

  test('is nothing to oneself, and half round the earth to the other side', () => {
    const riga = { latitude: 56.95, longitude: 24.11 };
    expect(distanceMetres(riga, riga)).toBe(0);
    expect(distanceMetres(riga, { latitude: -56.95, longitude: -155.89 })).toBeCloseTo(
      Math.PI * 6_371_009,
      0,
    );
  });

  test('is short across the date line', () => {
    const metres = distanceMetres({ latitude: 0, longitude: 179.999 }, { latitude: 0, longitude: -179.999 });
    expect(metres).toBeCloseTo(222.39, 1);
  });
});
