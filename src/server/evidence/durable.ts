import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Sha256 } from '#domain/ids.ts';

/** What was found in a file while it was copied. */
export interface Copied {
  readonly sha256: Sha256;
  readonly bytes: number;
}

/** Copies a file while reading off its hash, and waits until the copy's bytes are on the disk. */
export async function copyDurably(from: string, to: string): Promise<Copied> {
  const hash = createHash('sha256');
  const counter = counting(hash);
  await mkdir(dirname(to), { recursive: true });
  await pipeline(createReadStream(from), counter.stream, createWriteStream(to, { flush: true }));
  return { sha256: hash.digest('hex'), bytes: counter.bytes() };
}

function counting(hash: Hash): { stream: Transform; bytes: () => number } {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.byteLength;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, bytes: () => bytes };
}

/** Gives a durable file its place, and waits until every folder from there up to `root` knows of it. */
export async function placeDurably(from: string, to: string, root: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  for (let folder = dirname(to); folder.startsWith(root); folder = dirname(folder)) await flushFolder(folder);
}

/** Waits until a folder's own entries are on the disk. */
export async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The first bytes of a file, fewer where it is shorter. */
export async function headOf(path: string, bytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const head = new Uint8Array(bytes);
    const { bytesRead } = await file.read(head, 0, bytes, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Removes a file, if it is there. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}
