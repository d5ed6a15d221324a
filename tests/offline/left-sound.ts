import { bare } from './pocket.ts';

/** Five seconds each. */
const PIECE_MS = 5_000;

/** Pieces of a sound as a killed app leaves them: on the disk, and no tab that is at them. */
export async function leaveSound(
  databaseName: string,
  journal: string,
  pieces: readonly Blob[],
  question = 'greeted',
): Promise<void> {
  const rows = await Promise.all(
    pieces.map(async (piece, index) => ({
      ...{ journal, recording: 'cut', question, type: 'audio/webm;codecs=opus' },
      ...{ index, lengthMs: (index + 1) * PIECE_MS, data: await piece.arrayBuffer() },
    })),
  );
  const transaction = (await bare(databaseName)).transaction('sounds', 'readwrite');
  for (const row of rows) transaction.objectStore('sounds').put(row);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
}
