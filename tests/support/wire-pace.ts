import { type Readable, Transform } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** What a slow line does. */
interface Slowness {
  /** What a round trip takes at least. */
  readonly roundTripMs: number;
  readonly upBytesPerSecond: number;
  readonly downBytesPerSecond: number;
}

/** About what a packet holds: those of requests that are on their way at once take turns. */
const PACKET_BYTES = 1_400;

const kilobit = (count: number) => (count * 1000) / 8;

/** A line of its own at the pace that browsers' tools call a slow 4G. */
export function slow4G(): Line {
  return new Line({ roundTripMs: 150, upBytesPerSecond: kilobit(750), downBytesPerSecond: kilobit(1_600) });
}

/** A slow line: what is on it at once shares it, each way. The headers cost nothing. */
export class Line {
  readonly #slowness: Slowness;
  /** When each way has brought over all that was put on it so far. */
  readonly #freeAt = { up: 0, down: 0 };

  constructor(slowness: Slowness) {
    this.#slowness = slowness;
  }

  /** A request's body on its way; what the way takes, there and back, is waited for here. */
  up(body: Readable): Readable {
    const { upBytesPerSecond, roundTripMs } = this.#slowness;
    return this.#along(body, 'up', upBytesPerSecond, roundTripMs);
  }

  /** An answer's body on its way. */
  down(body: Readable): Readable {
    return this.#along(body, 'down', this.#slowness.downBytesPerSecond, 0);
  }

  #along(body: Readable, way: 'up' | 'down', bytesPerSecond: number, laterMs: number): Readable {
    const freeAt = this.#freeAt;
    let arrivedAt = performance.now() + laterMs;
    const line = new Transform({
      async transform(chunk: Buffer, _, done) {
        for (let from = 0; from < chunk.byteLength; from += PACKET_BYTES) {
          const packet = chunk.subarray(from, from + PACKET_BYTES);
          freeAt[way] =
            Math.max(freeAt[way], performance.now()) + (packet.byteLength / bytesPerSecond) * 1_000;
          arrivedAt = freeAt[way] + laterMs;
          await until(freeAt[way]);
          this.push(packet);
        }
        done();
      },
      async flush(done) {
        await until(arrivedAt);
        done();
      },
    });
    body.on('error', () => line.destroy());
    return body.pipe(line);
  }
}

async function until(at: number): Promise<void> {
  const ms = at - performance.now();
  if (ms > 0) await pause(ms);
}
