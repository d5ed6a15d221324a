import type { Page } from 'playwright';
import { expect } from 'vitest';
import { genesis, place } from '#domain/journal/chain.ts';
import { fold } from '#domain/journal/fold.ts';
import { hashText } from '#tests/support/visit.ts';
import type { Found } from './page.ts';

/** What is found of a visit once bytes whose event never came are cleared away, which waits for the first screen. */
export async function foundIn(page: Page, visit: string): Promise<Found | null> {
  const find = () => page.evaluate((id) => window.pocket.find(id), visit);
  await expect.poll(async () => (await find())?.orphans ?? 0, { timeout: 10_000 }).toBe(0);
  return find();
}

/** The chain holds, the row and the report are at its end, and each photo that is spoken of is there whole, and no other. */
export function expectSound({ journal, row, events, through, photos, unreadable, orphans }: Found): void {
  const start = genesis(journal, hashText);
  const chain = place(
    journal,
    0,
    start,
    events.map(({ event }) => event),
    hashText,
  );
  expect(events).toEqual(chain);
  expect(row).toMatchObject({ through: events.length, head: chain.at(-1)?.hash });
  expect(through).toBe(events.length);
  const named = [...fold(events).evidence.values()].map(({ sha256 }) => [sha256, true]);
  expect(photos).toEqual(named);
  expect([unreadable, orphans]).toEqual([0, 0]);
}
