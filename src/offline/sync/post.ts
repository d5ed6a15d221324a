import { type SyncRequest, SyncResponse } from '#protocol/sync/envelope.ts';
import { AnswerError } from '../answer-error.ts';
import type { Server } from '../server.ts';

/** Below this a request fits into one packet as it is. */
const WORTH_PACKING_BYTES = 1_000;
/**
 * What a server that can't unpack answers, or something on the way that lets nothing packed through: `content-encoding` is among
 * the headers that the OWASP core rules forbid to requests.
 */
const MAY_BE_ABOUT_THE_PACKING = [400, 403, 406, 415, 501];
const utf8 = new TextEncoder();

/** How the requests of one drain go: packed, where the browser can; plain for the rest of it, once one was not taken so. */
export class Post {
  readonly #server: Server;
  #packs = 'CompressionStream' in globalThis;

  constructor(server: Server) {
    this.#server = server;
  }

  /** Sends a request, a second time where its packing may be why it was not taken. Throws {@link AnswerError}. */
  async send(request: SyncRequest): Promise<SyncResponse> {
    const plain = utf8.encode(JSON.stringify(request));
    if (!this.#packs || plain.byteLength < WORTH_PACKING_BYTES) return this.#ask(plain.buffer);
    const packed = await pack(plain);
    try {
      return await this.#ask(packed, { 'content-encoding': 'gzip' });
    } catch (failure) {
      if (!(failure instanceof AnswerError && mayBeAboutThePacking(failure))) throw failure;
      this.#packs = false;
      return this.#ask(plain.buffer);
    }
  }

  #ask(body: ArrayBuffer, packing: Record<string, string> = {}): Promise<SyncResponse> {
    const headers = { 'content-type': 'application/json', ...packing };
    return this.#server.json(SyncResponse, '/api/sync', { method: 'POST', headers, body });
  }
}

/** Not where the server itself said what else is wrong. */
function mayBeAboutThePacking({ code, status }: AnswerError): boolean {
  return (code === 'bad-input' || code === 'not-the-server') && MAY_BE_ABOUT_THE_PACKING.includes(status);
}

function pack(plain: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return new Response(new Blob([plain]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
