import { describe, expect, test } from 'vitest';
import { clockTime, instantAt } from '#client/shopper/moments/clock-time.ts';

const RIGA = 'Europe/Riga';

describe('a time of day that a shopper types', () => {
  test('is the nearest instant at which the store’s clocks show it', () => {
    const near = Date.UTC(2026, 2, 2, 8, 0, 30);
    expect(instantAt('10:00:10', near, RIGA)).toBe(near - 20_000);
    expect(instantAt('23:59', Date.UTC(2026, 2, 1, 22, 1), RIGA)).toBe(Date.UTC(2026, 2, 1, 21, 59));
    expect(instantAt('quarter past', near, RIGA)).toBeNull();
  });

  test('is right across the night that summer time begins: twelve minutes before are not an hour and twelve', () => {
    const near = Date.UTC(2026, 2, 29, 1, 10);
    expect(clockTime(near, RIGA)).toBe('04:10:00');
    expect(instantAt('02:58:00', near, RIGA)).toBe(Date.UTC(2026, 2, 29, 0, 58));
    expect(instantAt('04:05:00', Date.UTC(2026, 2, 29, 0, 58), RIGA)).toBe(Date.UTC(2026, 2, 29, 1, 5));
  });

  test('is right across the night that it ends, and within the hour that comes twice the nearer of the two', () => {
    const second = Date.UTC(2026, 9, 25, 1, 30);
    expect(clockTime(second, RIGA)).toBe('03:30:00');
    expect(instantAt('03:20:00', second, RIGA)).toBe(second - 600_000);
    expect(instantAt('02:50:00', second, RIGA)).toBe(Date.UTC(2026, 9, 24, 23, 50));
  });

  test('that no clock shows that night stays a time, as near as it can be', () => {
    expect(instantAt('03:30:00', Date.UTC(2026, 2, 29, 1, 10), RIGA)).toBe(Date.UTC(2026, 2, 29, 0, 30));
  });
});
