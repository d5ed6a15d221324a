import type { StoreFields } from './fields.ts';

export type Position = NonNullable<StoreFields['position']>;

/** Two numbers, each with the letter of its half of the earth before or behind it, or none. */
const half = String.raw`\s*([NSEW])?\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEW])?\s*`;
const pair = new RegExp(`^${half}[;,\\s/]${half}$`, 'i');

/**
 * A position as it is typed, or copied from a map: `56.9482, 24.1081`, `56,9482; 24,1081`, `56.9482° N 24.1081° E`. `null` where
 * it is none.
 */
export function readPosition(text: string): Position | null {
  const [, before1, first = '', behind1, before2, second = '', behind2] =
    pair.exec(text.trim().replace(/−/g, '-')) ?? [];
  const [one, two] = [degrees(first, before1 ?? behind1), degrees(second, before2 ?? behind2)];
  if (!one || !two) return null;
  const isTurned = one.axis === 'longitude' || two.axis === 'latitude';
  if (isTurned && (one.axis === 'latitude' || two.axis === 'longitude')) return null;
  return positionOf(isTurned ? two.value : one.value, isTurned ? one.value : two.value);
}

/** A position of the earth; `null` for numbers that are none. */
export function positionOf(latitude: number, longitude: number): Position | null {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/** As it is read again. */
export function positionText(position: Position | null): string {
  return position ? `${position.latitude}, ${position.longitude}` : '';
}

function degrees(number: string, letter: string | undefined) {
  if (number === '') return null;
  const side = letter?.toUpperCase() ?? '';
  const value = Number(number.replace(',', '.')) * (side === 'S' || side === 'W' ? -1 : 1);
  const axis = side === '' ? null : side === 'N' || side === 'S' ? 'latitude' : 'longitude';
  return { value, axis };
}
