import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Problem } from '../problem.ts';

const unpack = promisify(gunzip);

/**
 * The JSON of a request's body, of at most `mostBytes` on the wire and after decompression (gzip). Throws `too-large`,
 * and `bad-input` for what can't be read: of the field `content-encoding`, where it is not packed as it says.
 */
export async function readJson(request: Request, mostBytes: number): Promise<unknown> {
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity' && encoding !== 'gzip') throw new Problem('bad-input', 'content-encoding');
  const wire = await readBody(request, mostBytes);
  const plain = encoding === 'gzip' ? await unpacked(wire, mostBytes) : wire;
  try {
    return JSON.parse(plain.toString());
  } catch {
    throw new Problem('bad-input');
  }
}

/**
 * The bytes of a request's body, of at most `mostBytes`. Throws `too-large`, and `bad-input` for what breaks off. Node lets no
 * more through than a request has announced; what was not announced is counted as it comes.
 */
export async function readBody(request: Request, mostBytes: number): Promise<Buffer> {
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  if (announced > mostBytes) throw new Problem('too-large');
  try {
    if (announced >= 0) return Buffer.from(await request.arrayBuffer());
    return await buffer(bounded(request.body ?? new Blob([]).stream(), mostBytes));
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('bad-input');
  }
}

/** Stops as soon as there is too much, so that a small file that unpacks to a huge one costs no more than that. */
async function unpacked(wire: Buffer, mostBytes: number): Promise<Buffer> {
  try {
    return await unpack(wire, { maxOutputLength: mostBytes });
  } catch (cause) {
    const isTooMuch = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooMuch ? new Problem('too-large') : new Problem('bad-input', 'content-encoding');
  }
}

/** The same bytes, failing as soon as there are too many. */
function bounded(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  mostBytes: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return stream.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > mostBytes) controller.error(new Problem('too-large'));
        else controller.enqueue(chunk);
      },
    }),
  );
}
