import { describe, expect, test } from 'vitest';
import { type Pixels, traitsOf } from '#client/shopper/photo/traits.ts';
import { isBlurred, isDark, looksAlike } from '#domain/report/photo-findings.ts';
import { dice } from '#tests/support/dice.ts';

const WIDTH = 512;
const HEIGHT = 384;

/** A picture whose shade at each point is worked out. */
function picture(shadeAt: (x: number, y: number) => number, width = WIDTH, height = HEIGHT): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const shade = shadeAt(pixel % width, Math.floor(pixel / width));
    data.set([shade, shade, shade, 255], pixel * 4);
  }
  return { data, width, height };
}

/** Blocks of chance shades, as different from one seed to another as two scenes are. */
function scene(seed: number, blockPixels = 32): (x: number, y: number) => number {
  const random = dice(seed);
  const shades = Array.from({ length: 400 }, () => random.between(20, 235));
  return (x, y) => shades[(Math.floor(y / blockPixels) * 20 + Math.floor(x / blockPixels)) % 400] ?? 0;
}

describe('what a photo looks like', () => {
  test('is its mean luminance, colours weighed as the eye does', () => {
    expect(traitsOf(picture(() => 0)).light).toBe(0);
    expect(traitsOf(picture(() => 255)).light).toBe(255);
    const green = { data: [0, 255, 0, 255], width: 1, height: 1 };
    expect(traitsOf(green).light).toBe(150);
  });

  test('is the variance of its Laplacian, by hand on five pixels', () => {
    const spot = picture((x, y) => (x === 2 && y === 2 ? 10 : 0), 5, 5);
    // Nine inner pixels: −40 at the spot, 10 at its four neighbours, 0 at the rest.
    expect(traitsOf(spot).sharpness).toBe(Math.round((1600 + 4 * 100) / 9));
  });

  test('is nothing sharp in one shade, and nothing at all breaks on a single pixel', () => {
    expect(traitsOf(picture(() => 120)).sharpness).toBe(0);
    expect(traitsOf(picture(() => 120, 1, 1))).toEqual({
      light: 120,
      sharpness: 0,
      look: '0000000000000000',
    });
  });

  test('is a difference hash of eight rows: a slope to the right is all ones', () => {
    expect(traitsOf(picture((x) => x / 2.1)).look).toBe('ffffffffffffffff');
    expect(traitsOf(picture((x) => 255 - x / 2.1)).look).toBe('0000000000000000');
  });

  test('tells dark from light, and blurred from sharp', () => {
    const shade = scene(1);
    const sharp = traitsOf(picture(shade));
    expect([isDark(sharp), isBlurred(sharp)]).toEqual([false, false]);
    expect(isDark(traitsOf(picture((x, y) => shade(x, y) / 10)))).toBe(true);
    const soft = (x: number, y: number) => 120 + 60 * Math.sin(x / 60) * Math.cos(y / 60);
    expect(isBlurred(traitsOf(picture(soft)))).toBe(true);
  });

  test('is alike for the same picture a little lighter, smaller and noisy, and unlike for others', () => {
    const random = dice(7);
    const { look } = traitsOf(picture(scene(1)));
    const half = picture((x, y) => scene(1)(x * 2, y * 2) + random.between(-3, 3) + 6, 256, 192);
    expect(looksAlike(look, traitsOf(half).look)).toBe(true);
    for (let seed = 2; seed < 30; seed += 1) {
      expect(looksAlike(look, traitsOf(picture(scene(seed))).look), `seed ${seed}`).toBe(false);
    }
  });
});
