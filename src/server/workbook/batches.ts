import { setImmediate as pause } from 'node:timers/promises';

/** As many rows as are written between two looks at what else there is to do: some milliseconds. */
export const BATCH_ROWS = 250;

/** The rows in batches of {@link BATCH_ROWS}, with a pause after each in which requests are answered. */
export async function* batchesOf<T>(rows: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
    await pause();
  }
  if (batch.length > 0) yield batch;
}

/** All the chunks as one. For what is known to be small; a long list goes out as a stream. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const held: Uint8Array[] = [];
  for await (const chunk of chunks) held.push(chunk);
  return new Uint8Array(Buffer.concat(held));
}
