import { FinaliseResponse } from '#protocol/sync/envelope.ts';
import { AnswerError } from '../answer-error.ts';
import { changePhoto, soundBytes } from '../journal/photos.ts';
import type { Server } from '../server.ts';
import type { Database } from '../store/database.ts';
import type { PhotoRow } from '../store/schema.ts';
import { createUpload, sendPiece, uploadedBytes, uploadName } from './tus.ts';

/** What one photo needs to get to the server. */
export interface Delivery {
  readonly database: Database;
  readonly server: Server;
  readonly photo: PhotoRow;
  /** Told after each piece. */
  readonly progressed: () => Promise<void>;
}

const PIECE_BYTES = 256 * 1024;
const LEAST_PIECE_BYTES = 16 * 1024;
const BEGINNINGS_AT_MOST = 3;

/** Brings one photo to the server until it says, with the right hash, that it holds it. `unreadable`: nothing to send here. */
export async function deliver(delivery: Delivery): Promise<'safe' | 'unreadable'> {
  const data = await soundBytes(delivery.database, delivery.photo);
  if (!data) return 'unreadable';
  let path = delivery.photo.upload;
  for (let beginning = 1; beginning <= BEGINNINGS_AT_MOST; beginning += 1) {
    const offset = path === null ? 0 : await offsetThere(delivery, path);
    path ??= await begin(delivery);
    const outcome = (await sendAll(delivery, path, offset, data))
      ? await finalise(delivery, path)
      : 'useless';
    if (outcome === 'safe') return 'safe';
    if (outcome === 'useless') path = await abandon(delivery);
  }
  throw new AnswerError('evidence-incomplete', { status: 409 });
}

/** A piece that was cut got there in part: how far, only the server knows. */
async function offsetThere(delivery: Delivery, path: string): Promise<number | null> {
  const there = await uploadedBytes(delivery.server, path);
  if (there !== null && there > delivery.photo.uploadedBytes) await note(delivery, { uploadedBytes: there });
  return there;
}

async function abandon(delivery: Delivery): Promise<null> {
  await note(delivery, { upload: null, uploadedBytes: 0 });
  return null;
}

async function begin(delivery: Delivery): Promise<string> {
  const { server, photo } = delivery;
  const upload = await createUpload(server, photo.bytes, {
    sha256: photo.sha256,
    type: photo.type,
    visit: photo.visit,
  });
  await note(delivery, { upload, uploadedBytes: 0 });
  return upload;
}

/** Sends from where the server is (`null`: nowhere), piece by piece; `false` where it knows the upload no more. */
async function sendAll(
  delivery: Delivery,
  path: string,
  start: number | null,
  data: ArrayBuffer,
): Promise<boolean> {
  let offset = start;
  let pieceBytes = PIECE_BYTES;
  while (offset !== null && offset < data.byteLength) {
    const piece = data.slice(offset, offset + pieceBytes);
    try {
      offset = await sendOne(delivery, path, offset, piece);
    } catch (failure) {
      const mayBeLess = failure instanceof AnswerError && failure.tooMuch && pieceBytes > LEAST_PIECE_BYTES;
      if (!mayBeLess) throw failure;
      pieceBytes /= 2;
      offset = await uploadedBytes(delivery.server, path);
    }
  }
  return offset === data.byteLength;
}

async function sendOne(
  delivery: Delivery,
  path: string,
  offset: number,
  piece: ArrayBuffer,
): Promise<number | null> {
  const next = await sendPiece(delivery.server, path, offset, piece);
  if (next === null) return elsewhere(delivery, path, offset);
  if (next <= offset || next > offset + piece.byteLength)
    throw new AnswerError('not-the-server', { status: 204 });
  await note(delivery, { uploadedBytes: next });
  return next;
}

/** Where the server says it is, after it would not take a piece at the place that we thought it was. */
async function elsewhere({ server }: Delivery, path: string, offset: number): Promise<number | null> {
  const there = await uploadedBytes(server, path);
  if (there === offset) throw new AnswerError('unavailable', { status: 503 });
  return there;
}

/** `incomplete`: bytes are missing there; `useless`: the upload is lost, or not the bytes that were meant. */
async function finalise(delivery: Delivery, path: string): Promise<'safe' | 'incomplete' | 'useless'> {
  const { server, photo } = delivery;
  const body = JSON.stringify({
    upload: uploadName(path),
    visit: photo.visit,
    bytes: photo.bytes,
    type: photo.type,
  });
  const headers = { 'content-type': 'application/json' };
  try {
    const echo = await server.json(FinaliseResponse, `/api/evidence/${photo.sha256}/finalise`, {
      method: 'POST',
      headers,
      body,
    });
    if (echo.sha256 !== photo.sha256 || echo.bytes !== photo.bytes)
      throw new AnswerError('not-the-server', { status: 200 });
  } catch (failure) {
    if (!(failure instanceof AnswerError)) throw failure;
    if (failure.status === 409) return 'incomplete';
    if ([404, 410, 422].includes(failure.status)) return 'useless';
    throw failure;
  }
  await note(delivery, { state: 'safe', uploadedBytes: photo.bytes, refusal: null });
  return 'safe';
}

async function note({ database, photo, progressed }: Delivery, change: Partial<PhotoRow>): Promise<void> {
  await changePhoto(database, photo, change);
  await progressed();
}
