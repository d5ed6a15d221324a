import { Problem } from '../problem.ts';

/**
 * The JSON of a request's body, of at most `mostBytes` on the wire and after decompression (gzip). Throws `too-large`,
 * and `bad-input` for what can't be read.
 */
export async function readJson(request: Request, mostBytes: number): Promise<unknown> {
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity' && encoding !== 'gzip') throw new Problem('bad-input', 'content-encoding');
  const wire = bounded(request.body ?? new Blob([]).stream(), mostBytes);
  const plain =
    encoding === 'gzip' ? bounded(wire.pipeThrough(new DecompressionStream('gzip')), mostBytes) : wire;
  try {
    return JSON.parse(await new Response(plain).text());
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('bad-input');
  }
}

/** The same bytes, failing as soon as there are too many, so that a small file that unpacks to a huge one stops early. */
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
