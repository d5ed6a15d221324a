import { onTestFinished } from 'vitest';
import type { Peer } from '#tests/support/peer.ts';

/** Sends what the screens themselves ask the server to a stage's peer, for this test: the phone's memory has its own wire there. */
export function wireScreensTo(peer: Peer): void {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    String(input).startsWith('/api/')
      ? peer.fetch(new URL(String(input), location.origin), init)
      : real(input, init);
  onTestFinished(() => {
    globalThis.fetch = real;
  });
}
