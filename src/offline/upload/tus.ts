import { AnswerError } from '../answer-error.ts';
import type { Server } from '../server.ts';

/** tus 1.0.0 (https://tus.io/protocols/resumable-upload), as much of it as a phone needs: creation, HEAD, PATCH. */
const VERSION = { 'tus-resumable': '1.0.0' } as const;
const CREATE_PATH = '/api/uploads';

/** Makes an upload and gives back its path on our origin. */
export async function createUpload(
  server: Server,
  bytes: number,
  metadata: Readonly<Record<string, string>>,
): Promise<string> {
  const pairs = Object.entries(metadata).map(([key, value]) => `${key} ${base64(value)}`);
  const headers = { ...VERSION, 'upload-length': String(bytes), 'upload-metadata': pairs.join(',') };
  const answer = await server.headers([201], CREATE_PATH, { method: 'POST', headers });
  const location = answer.get('location');
  if (!location) throw new AnswerError('not-the-server', { status: 201 });
  return server.pathOf(location);
}

/** How many bytes the server has of an upload, or `null` where it knows it no more. */
export async function uploadedBytes(server: Server, path: string): Promise<number | null> {
  try {
    return offsetOf(await server.headers([200, 204], path, { method: 'HEAD', headers: VERSION }));
  } catch (failure) {
    if (isLost(failure)) return null;
    throw failure;
  }
}

/** Sends a piece and gives back the new offset; `null` where the upload is not known, or not at this place: ask again. */
export async function sendPiece(
  server: Server,
  path: string,
  offset: number,
  piece: ArrayBuffer,
): Promise<number | null> {
  const type = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) };
  try {
    const answer = await server.headers([204], path, {
      method: 'PATCH',
      headers: { ...VERSION, ...type },
      body: piece,
    });
    return offsetOf(answer);
  } catch (failure) {
    if (isLost(failure) || (failure instanceof AnswerError && failure.status === 409)) return null;
    throw failure;
  }
}

/** The last segment of an upload's path is its name. */
export function uploadName(path: string): string {
  return path.split('/').at(-1)?.split('?')[0] ?? '';
}

function isLost(failure: unknown): boolean {
  return failure instanceof AnswerError && (failure.status === 404 || failure.status === 410);
}

function offsetOf(headers: Headers): number {
  const offset = Number(headers.get('upload-offset') ?? Number.NaN);
  if (!Number.isSafeInteger(offset) || offset < 0) throw new AnswerError('not-the-server', { status: 200 });
  return offset;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
