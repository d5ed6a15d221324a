import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Id, Sha256 } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type { JournalEvent, PlacedEvent } from '#domain/journal/event.ts';
import { ShopperMove } from '#protocol/api/contract.ts';
import { PackHeld, type PackTags } from '#protocol/api/pack-changes.ts';
import type { ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import { type ErrorCode, errors } from '#protocol/errors.ts';
import { decodeEvents, encodeEvents } from '#protocol/sync/codec.ts';
import { FinaliseRequest, SyncRequest, Tail, type TailOutcome } from '#protocol/sync/envelope.ts';
import { hashText } from './visit.ts';

/** One request as the peer got it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  /** The body, unpacked where it came packed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How much of it went over the wire. */
  readonly wireBytes: number;
  /** The body as JSON, where it is. */
  readonly json: unknown;
}

/** What befalls a request: it never arrives; it is done and its answer lost; nothing comes back; or another answer does. */
export type Mishap = 'cut' | 'lose-answer' | 'hang' | Response;

interface Upload {
  readonly length: number;
  data: Uint8Array<ArrayBuffer>;
}

/**
 * The other end of the wire, in the page: it speaks the real protocol, keeps journals by the real chain and photos by their real hash,
 * and can be made to fail in every way that a network can.
 */
export class Peer {
  readonly journals = new Map<Id, PlacedEvent[]>();
  readonly forks: { journal: Id; events: JournalEvent[] }[] = [];
  readonly evidence = new Map<Sha256, Uint8Array>();
  readonly uploads = new Map<string, Upload>();
  readonly asked: Asked[] = [];
  /** Who the cookie says is there. */
  person: Id | null = 'shopper-1';
  pack: ShopperPack | null = null;
  /** Whether it can say what of a pack has changed; servers of before could not. */
  tellsChanges = true;
  standing: 'counted' | 'aside' = 'counted';
  /** The journals that a returned report is told by, oldest first, by its visit. */
  readonly reports = new Map<Id, readonly Id[]>();
  serverMs: () => number;
  /** Decides what befalls each request; nothing, unless a test says so. */
  mishap: (asked: Asked) => Mishap | undefined = () => undefined;
  /** Journals that it will not take, and why. */
  readonly refuses = new Map<Id, ErrorCode>();
  private uploadsMade = 0;

  constructor(serverMs: () => number) {
    this.serverMs = serverMs;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const asked = await read(new Request(input, init));
    this.asked.push(asked);
    const mishap = this.mishap(asked);
    if (mishap === 'cut') throw new TypeError('Failed to fetch');
    if (mishap === 'hang') return untilAborted(init?.signal ?? null);
    if (mishap instanceof Response) return mishap;
    const answer = this.answer(asked);
    if (mishap === 'lose-answer') throw new TypeError('Failed to fetch');
    return answer;
  };

  /** The requests to a path, by its beginning. */
  askedAt(path: string, method?: string): Asked[] {
    return this.asked.filter(
      (asked) => asked.path.startsWith(path) && (method === undefined || asked.method === method),
    );
  }

  /** What it holds of a journal, in order. */
  events(journal: Id): JournalEvent[] {
    return (this.journals.get(journal) ?? []).map(({ event }) => event);
  }

  private answer(asked: Asked): Response {
    if (this.person === null) return failure('signed-out');
    const { method, path } = asked;
    const route = `${method} ${path}`;
    if (route === 'GET /api/shopper/pack') return this.wholePack();
    if (route === 'POST /api/shopper/changes') return this.changes(PackHeld.parse(asked.json));
    const ofVisit = /^\/api\/shopper\/visits\/([^/]+)\/record$/.exec(path)?.[1];
    if (ofVisit) return this.record(ofVisit);
    if (path.startsWith('/api/shopper/visits/')) return this.moveOffer(ShopperMove.parse(asked.json));
    if (route === 'POST /api/sync') {
      const request = SyncRequest.parse(asked.json);
      const isTheirs = request.person === undefined || request.person === this.person;
      return isTheirs ? this.sync(request) : failure('signed-out');
    }
    if (route === 'POST /api/uploads') return this.createUpload(asked);
    if (path.startsWith('/api/uploads/')) return this.onUpload(asked, path.slice('/api/uploads/'.length));
    const sha256 = /^\/api\/evidence\/([0-9a-f]{64})\/finalise$/.exec(path)?.[1];
    return sha256 ? this.finalise(sha256, FinaliseRequest.parse(asked.json)) : failure('not-found');
  }

  private record(visit: Id): Response {
    const journals = this.reports.get(visit);
    if (!journals) return failure('not-found');
    const stretches = journals.map((journal) => {
      const held = this.journals.get(journal) ?? [];
      return { journal, head: held.at(-1)?.hash, events: encodeEvents(this.events(journal)) };
    });
    return Response.json({ stretches });
  }

  private wholePack(): Response {
    if (!this.pack) return failure('not-found');
    return Response.json(this.tellsChanges ? { ...this.pack, tags: tagsOf(this.pack) } : this.pack);
  }

  private changes({ whole, parts }: PackHeld): Response {
    const { pack } = this;
    if (!pack || !this.tellsChanges) return failure('not-found');
    const tags = tagsOf(pack);
    const answer = { serverTime: pack.serverTime, person: pack.person, whole: tags.whole, lost: pack.lost };
    if (whole === tags.whole || !parts) return Response.json(answer);
    const beside = (kind: 'visits' | 'offers' | 'checklists') =>
      pack[kind].map((thing, index) => {
        const place = parts[kind].indexOf(tags.parts[kind][index] ?? '');
        return place < 0 ? thing : place;
      });
    const [visits, offers, checklists] = [beside('visits'), beside('offers'), beside('checklists')];
    const changes = { visits, offers, checklists, record: pack.record, parts: tags.parts };
    return Response.json({ ...answer, changes });
  }

  /** An offer is the first one's to take; turned down, it leaves this person's board. */
  private moveOffer({ visit, move }: ShopperMove): Response {
    const { pack } = this;
    const offer = pack?.offers.find(({ id }) => id === visit);
    if (!pack || !offer) return failure('move-not-allowed');
    const offers = pack.offers.filter((other) => other !== offer);
    const taken: ShopperVisit[] = move === 'claim' ? [{ ...offer, state: 'accepted' }] : [];
    this.pack = { ...pack, offers, visits: [...pack.visits, ...taken] };
    return Response.json(move === 'claim' ? 'accepted' : 'offered');
  }

  private sync({ tails, asks }: SyncRequest): Response {
    const items = tails.map((tail) => this.take(tail));
    const verified = asks.filter((hash) => this.evidence.has(hash));
    return Response.json({ protocol: 1, serverTime: this.serverMs(), items, verified });
  }

  private take(input: unknown): TailOutcome {
    const { journal, after, events: wire, head } = Tail.parse(input);
    const refusal = this.refuses.get(journal);
    if (refusal) return { outcome: 'refused', journal, error: refusal, retryable: errors[refusal].retryable };
    const held = this.journals.get(journal) ?? [];
    const last = { through: held.length, head: held.at(-1)?.hash ?? genesis(journal, hashText) };
    if (after > held.length) return { outcome: 'behind', journal, ...last };
    const from = held[after - 1]?.hash ?? genesis(journal, hashText);
    const placed = place(journal, after, from, decodeEvents(wire), hashText);
    if (placed.at(-1)?.hash !== head)
      return { outcome: 'refused', journal, error: 'head-mismatch', retryable: true };
    if (placed.some(({ seq, hash }) => held[seq - 1] && held[seq - 1]?.hash !== hash)) {
      this.forks.push({ journal, events: placed.map(({ event }) => event) });
      return { outcome: 'forked', journal, ...last };
    }
    this.journals.set(journal, [...held.slice(0, after), ...placed, ...held.slice(after + placed.length)]);
    return {
      outcome: 'held',
      journal,
      through: after + placed.length,
      head,
      visitState: 'underway',
      standing: this.standing,
    };
  }

  private createUpload({ headers }: Asked): Response {
    this.uploadsMade += 1;
    const name = `upload-${this.uploadsMade}`;
    this.uploads.set(name, { length: Number(headers.get('upload-length')), data: new Uint8Array() });
    return new Response(null, {
      status: 201,
      headers: { location: `http://inside.example/api/uploads/${name}` },
    });
  }

  private onUpload({ method, headers, bytes }: Asked, name: string): Response {
    const upload = this.uploads.get(name);
    if (!upload) return failure('not-found');
    const offset = upload.data.byteLength;
    if (method === 'PATCH') {
      if (Number(headers.get('upload-offset')) !== offset) return failure('stale');
      upload.data = new Uint8Array([...upload.data, ...bytes]);
    }
    const status = method === 'PATCH' ? 204 : 200;
    return new Response(null, { status, headers: { 'upload-offset': String(upload.data.byteLength) } });
  }

  private finalise(hash: Sha256, { upload, bytes }: FinaliseRequest): Response {
    const done = this.uploads.get(upload);
    if (!done) return failure('not-found');
    if (done.data.byteLength !== bytes || done.length !== bytes) return failure('evidence-incomplete');
    if (bytesToHex(sha256(done.data)) !== hash) return failure('hash-mismatch');
    this.evidence.set(hash, done.data);
    this.uploads.delete(upload);
    return Response.json({ sha256: hash, bytes });
  }
}

function tagsOf({ visits, offers, record, checklists }: ShopperPack): PackTags {
  const tag = (content: unknown) => hashText(JSON.stringify(content)).slice(0, 16);
  const parts = {
    visits: visits.map(tag),
    offers: offers.map(tag),
    record: tag(record),
    checklists: checklists.map(tag),
  };
  return { whole: tag(parts), parts };
}

/** An error answer as the server gives it. */
export function failure(code: ErrorCode, headers: Record<string, string> = {}): Response {
  const { status, retryable } = errors[code];
  return Response.json({ code, retryable }, { status, headers });
}

/** A page that is not ours: a hotel's sign-in, a proxy's complaint. */
export function strangersPage(status = 200): Response {
  return new Response('<!doctype html><title>Welcome</title>', {
    status,
    headers: { 'content-type': 'text/html' },
  });
}

async function read(request: Request): Promise<Asked> {
  const wire = await request.arrayBuffer();
  const isPacked = request.headers.get('content-encoding') === 'gzip';
  const bytes = new Uint8Array(isPacked ? await unpacked(wire) : wire);
  const isJson = request.headers.get('content-type') === 'application/json';
  const json: unknown = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null;
  return {
    method: request.method,
    path: new URL(request.url).pathname,
    headers: request.headers,
    bytes,
    wireBytes: wire.byteLength,
    json,
  };
}

function unpacked(wire: ArrayBuffer): Promise<ArrayBuffer> {
  return new Response(new Blob([wire]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

function untilAborted(signal: AbortSignal | null): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
}
