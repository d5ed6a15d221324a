import { type ClientRequest, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Carried } from './wire.ts';
import type { Line } from './wire-pace.ts';

/** One request on its way. */
export interface Carriage {
  readonly target: string;
  readonly keepsAlive: boolean;
  readonly line: Line | null;
  /** What is put behind the answer's body. */
  readonly extra: string | undefined;
  readonly entry: Carried;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** To the server and back, the body streaming, or as it was read before. */
export function flow(carriage: Carriage, body?: Buffer): void {
  const { entry, incoming } = carriage;
  const onward = ask(carriage, (answer) => giveBack(carriage, answer));
  onward.on('error', () => incoming.socket.destroy());
  incoming.on('error', () => onward.destroy());
  if (body) {
    entry.bytes += body.byteLength;
    return void onward.end(body);
  }
  incoming.on('data', (chunk: Buffer) => (entry.bytes += chunk.byteLength));
  (carriage.line?.up(incoming) ?? incoming).pipe(onward);
}

function ask(carriage: Carriage, hear: (answer: IncomingMessage) => void): ClientRequest {
  const { target, keepsAlive, extra, incoming } = carriage;
  const headers = {
    ...incoming.headers,
    ...(extra === undefined ? {} : { 'accept-encoding': 'identity' }),
    // The server answers with the same word, and the browser goes by it.
    ...(keepsAlive ? {} : { connection: 'close' }),
  };
  const method = incoming.method ?? 'GET';
  return request(new URL(incoming.url ?? '/', target), { method, headers, agent: false }, hear);
}

function giveBack({ entry, extra, line, incoming, outgoing }: Carriage, answer: IncomingMessage): void {
  const { treatment } = entry;
  entry.status = answer.statusCode ?? 0;
  answer.on('error', () => outgoing.destroy());
  if (treatment === 'lose-answer') {
    answer.resume();
    return void answer.on('end', () => incoming.socket.destroy());
  }
  if (typeof treatment === 'object' && (treatment.kind === 'cut-answer' || treatment.kind === 'truncate'))
    return void giveSome(answer, outgoing, treatment);
  if (extra === undefined) {
    outgoing.writeHead(entry.status, answer.headers);
    return void (line?.down(answer) ?? answer).pipe(outgoing);
  }
  const { 'content-length': _, ...others } = answer.headers;
  outgoing.writeHead(entry.status, others);
  answer.on('end', () => outgoing.end(extra));
  answer.pipe(outgoing, { end: false });
}

/** The answer's beginning: as much as is let through, with the line cut behind it or as if it were whole. */
function giveSome(
  answer: IncomingMessage,
  outgoing: ServerResponse,
  { kind, afterBytes }: { kind: 'cut-answer' | 'truncate'; afterBytes: number },
): void {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => {
    const part = Buffer.concat(chunks).subarray(0, afterBytes);
    const { 'content-length': length, 'transfer-encoding': _, ...others } = answer.headers;
    const told = kind === 'truncate' ? part.byteLength : Math.max(part.byteLength + 1, Number(length ?? 0));
    const hasBody = answer.statusCode !== 204;
    outgoing.writeHead(answer.statusCode ?? 502, hasBody ? { ...others, 'content-length': told } : others);
    if (kind === 'truncate') outgoing.end(hasBody ? part : undefined);
    else outgoing.write(part, () => outgoing.destroy());
  });
}

/** Passes on so much of the body, and cuts the line on both sides. */
export function flowUntil(carriage: Carriage, afterBytes: number): void {
  const { entry, incoming } = carriage;
  const onward = ask(carriage, (answer) => giveBack(carriage, answer));
  onward.on('error', () => incoming.socket.destroy());
  onward.flushHeaders();
  incoming.on('data', (chunk: Buffer) => {
    const part = chunk.subarray(0, afterBytes - entry.bytes);
    entry.bytes += part.byteLength;
    if (entry.bytes < afterBytes) return void onward.write(part);
    incoming.pause();
    onward.write(part, () => {
      onward.destroy();
      incoming.socket.destroy();
    });
  });
  incoming.on('end', () => onward.end());
}

/** The same request once more, its answer heard by nobody. */
export function copy(carriage: Carriage, body: Buffer): Promise<void> {
  carriage.entry.bytes += body.byteLength;
  return new Promise((resolve) => {
    const again = ask(carriage, (answer) => answer.resume().on('close', () => resolve()));
    again.on('error', () => resolve());
    again.end(body);
  });
}
