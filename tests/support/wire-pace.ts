import { type Readable, Transform } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** A slow line: what a round trip takes at least, and how much goes each way. Its headers cost nothing. */
export interface Pace {
  readonly roundTripMs: number;
  readonly upBytesPerSecond: number;
  readonly downBytesPerSecond: number;
}

const kilobit = (count: number) => (count * 1000) / 8;
/** What browsers' tools call a slow 4G. */
export const slow4G: Pace = {
  roundTripMs: 150,
  upBytesPerSecond: kilobit(750),
  downBytesPerSecond: kilobit(1_600),
};

/** A body at the pace of its line: each piece leaves when the line would have brought it over; the first waits for the way besides. */
export function paced(body: Readable, bytesPerSecond?: number, firstMs = 0): Readable {
  if (bytesPerSecond === undefined) return body;
  let freeAt = performance.now() + firstMs;
  const line = new Transform({
    async transform(chunk: Buffer, _, done) {
      freeAt = Math.max(freeAt, performance.now()) + (chunk.byteLength / bytesPerSecond) * 1_000;
      await pause(Math.max(0, freeAt - performance.now()));
      done(null, chunk);
    },
    async flush(done) {
      await pause(Math.max(0, freeAt - performance.now()));
      done();
    },
  });
  body.on('error', () => line.destroy());
  return body.pipe(line);
}
