import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Sha256 } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { ShopperPack, StoreView, VisitRow } from '#protocol/api/views.ts';
import { encodeEvents } from '#protocol/sync/codec.ts';
import { PROTOCOL, SyncResponse, type Tail } from '#protocol/sync/envelope.ts';
import { type RunningServer, type SignedInFetch, signIn } from '#tests/support/server.ts';
import { hashText } from '#tests/support/visit.ts';

const PASSWORD = 'fresh-coffee';
const SHOPPER = 'ilze@wrenfold.example';
const COORDINATOR = 'marta@wrenfold.example';

/** A shopper of the demo organization whose phone is this test: it sends tails and hears what became of them. */
export interface Field {
  /** A new visit that this shopper may start now. */
  newVisit(): Promise<string>;
  send(...tails: Tail[]): Promise<SyncResponse>;
  /** Any other request of this shopper's. */
  readonly ask: SignedInFetch;
}

/** Signs in at the server; `url` may be a wire's. */
export async function openField(url: string, email = SHOPPER): Promise<Field> {
  const coordinator = await signIn(url, COORDINATOR, PASSWORD);
  const shopper = await signIn(url, email, PASSWORD);
  const [store] = z.array(StoreView).parse(await (await coordinator(`${url}/api/stores`)).json());
  const { person } = ShopperPack.parse(await (await shopper(`${url}/api/shopper/pack`)).json());
  return {
    ask: shopper,
    async newVisit() {
      const body = JSON.stringify({
        store: store?.id,
        checklist: { id: coffeeChecklist.id, version: coffeeChecklist.version },
        shopper: person,
        window: { from: '2026-11-22T08:00', to: '2036-11-22T08:00' },
        fee: null,
        reimbursementCap: null,
      });
      const headers = { 'content-type': 'application/json' };
      const answer = await coordinator(`${url}/api/visits`, { method: 'POST', headers, body });
      return VisitRow.parse(await answer.json()).id;
    },
    async send(...tails) {
      const body = JSON.stringify({ protocol: PROTOCOL, device: 'phone', sentAt: 0, tails, asks: [] });
      const headers = { 'content-type': 'application/json' };
      const answer = await shopper(`${url}/api/sync`, { method: 'POST', headers, body });
      return SyncResponse.parse(await answer.json());
    },
  };
}

/** A journal that a test writes on. */
export class FieldJournal {
  readonly id = randomUUID();
  readonly events: JournalEvent[] = [];
  readonly visit: string;

  constructor(visit: string) {
    this.visit = visit;
    const { id, version } = coffeeChecklist;
    const device = { device: 'phone', timeZone: 'Europe/Riga', app: 'test' };
    this.events.push({ kind: 'visit.started', at: this.now(), visit, checklist: { id, version }, ...device });
  }

  /** Answers how many people were ahead; any number is a new event. */
  answer(value: number): this {
    this.events.push({ kind: 'answer.set', at: this.now(), question: 'people-ahead', value });
    return this;
  }

  /** Hands in, with photos under these hashes. */
  submit(manifest: Sha256[] = []): this {
    this.events.push({ kind: 'report.submitted', at: this.now(), manifest });
    return this;
  }

  /** Says that a photo was taken. */
  photo(sha256: Sha256, bytes: number): this {
    const about = { evidence: randomUUID(), question: 'receipt', type: 'image/png' };
    this.events.push({ kind: 'evidence.added', at: this.now(), ...about, sha256, bytes });
    return this;
  }

  /** What lies behind the first `after` events. */
  tail(after = 0): Tail {
    const events = encodeEvents(this.events.slice(after));
    return { journal: this.id, visit: this.visit, after, events, head: this.head() };
  }

  head(): string {
    const start = genesis(this.id, hashText);
    return place(this.id, 0, start, this.events, hashText).at(-1)?.hash ?? start;
  }

  private now(): JournalEvent['at'] {
    const mono = this.events.length * 1000;
    return { wall: 1_790_000_000_000 + mono, mono, session: 'run' };
  }
}

/** Options of a server with the demo organization, behind an origin of its own where a wire is between. */
export function demoServer(publicUrl?: string): { environment: Record<string, string> } {
  return { environment: { DEMO: 'yes', ...(publicUrl ? { PUBLIC_URL: publicUrl } : {}) } };
}

/** The folder of a server as an option, to come back on the same data. */
export function sameFolder({ dataFolder }: RunningServer): { dataFolder: string } {
  return { dataFolder };
}
