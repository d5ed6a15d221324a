import { afterEach, beforeEach, expect, vi } from 'vitest';

const complaints = ['error', 'warn'] as const;
let spies: { mock: { calls: unknown[][] } }[] = [];

/** A complaint on the console fails the test that caused it. */
beforeEach(() => {
  spies = complaints.map((method) => vi.spyOn(console, method));
});

afterEach(() => {
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});
