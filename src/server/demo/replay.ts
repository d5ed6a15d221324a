import { genesis, place } from '#domain/journal/chain.ts';
import type { JournalEvent, PlacedEvent } from '#domain/journal/event.ts';
import type { ShopperScope } from '#domain/scope.ts';
import { encodeEvents } from '#protocol/sync/codec.ts';
import { PROTOCOL, type Tail } from '#protocol/sync/envelope.ts';
import { finalise } from '../evidence/finalise.ts';
import type { Folders } from '../evidence/folders.ts';
import { UPLOADS_PATH, type UploadHandler } from '../evidence/uploads.ts';
import { hashText } from '../ingest/hash.ts';
import { ingestTails } from '../ingest/ingest.ts';
import type { Database } from '../store/database.ts';
import { phones } from './cast.ts';
import { rethrow } from './desk.ts';
import type { Performance } from './performance.ts';
import type { PerformedPlan } from './plan.ts';
import { RECEIPT_TYPE } from './receipt/receipt.ts';

export interface ReplayDeps {
  readonly database: Database;
  readonly folders: Folders;
  readonly uploads: UploadHandler;
}

/** Seconds from the last event of a run until the server has it. */
const SENDING_MS = 2_500;

/**
 * Sends a performed visit as its phone did: what there was when the shopper left, then the rest, then the photo,
 * each through the door that phones use. Gives when it was all in. It must come to stand as is said.
 */
export async function replay(
  deps: ReplayDeps,
  scope: ShopperScope,
  plan: PerformedPlan,
  performance: Performance,
  standing: 'counted' | 'aside' = 'counted',
): Promise<number> {
  const { journal, events } = performance;
  const placed = place(journal, 0, genesis(journal, hashText), events, hashText);
  const leftSeq = events.findIndex(({ kind }) => kind === 'visit.left') + 1;
  const offset = phones[plan.shopper.id].serverOffset;
  const arrivals = [placed.slice(0, leftSeq), placed.slice(leftSeq)].map((run) => ({
    run,
    at: arrivalOf(run, offset),
  }));
  for (const { run, at } of arrivals) await send(deps, scope, plan, run, { at, standing });
  const at = (arrivals.at(-1)?.at ?? plan.enteredAt) + SENDING_MS;
  await sendPhoto(deps, scope, plan, performance, at);
  return at;
}

function arrivalOf(run: readonly PlacedEvent[], serverOffset: number): number {
  return (run.at(-1)?.event.at.wall ?? 0) + serverOffset + SENDING_MS;
}

async function send(
  { database }: ReplayDeps,
  scope: ShopperScope,
  plan: PerformedPlan,
  run: readonly PlacedEvent[],
  { at, standing }: { at: number; standing: 'counted' | 'aside' },
): Promise<void> {
  const deps = { database, hash: hashText, now: () => at, unexpected: rethrow };
  const { device, serverOffset } = phones[plan.shopper.id];
  const tails = run.length > 0 ? [tailOf(plan, run)] : [];
  const { items } = await ingestTails(deps, scope, {
    protocol: PROTOCOL,
    device,
    sentAt: at - serverOffset,
    tails,
    asks: [],
  });
  const refused = items.find((item) => item.outcome !== 'held' || item.standing !== standing);
  if (refused) throw new Error(`Demo visit ${plan.id} was not taken: ${JSON.stringify(refused)}`);
}

function tailOf(plan: PerformedPlan, run: readonly PlacedEvent[]): Tail {
  const [first, last] = [run.at(0), run.at(-1)];
  if (!first || !last) throw new Error('A tail has events');
  const events: JournalEvent[] = run.map(({ event }) => event);
  return {
    journal: first.journal,
    visit: plan.id,
    after: first.seq - 1,
    events: encodeEvents(events),
    head: last.hash,
  };
}

async function sendPhoto(
  { database, folders, uploads }: ReplayDeps,
  scope: ShopperScope,
  plan: PerformedPlan,
  { photo }: Performance,
  at: number,
): Promise<void> {
  const { sha256, bytes } = photo;
  const created = await uploads(uploadOf(bytes), scope);
  const upload = created.headers.get('location');
  if (created.status !== 201 || upload === null)
    throw new Error(`Demo photo of ${plan.id} was not taken: ${created.status}`);
  const deps = { database, folders, now: () => at, unexpected: rethrow };
  await finalise(deps, scope, sha256, {
    upload,
    visit: plan.id,
    bytes: bytes.byteLength,
    type: RECEIPT_TYPE,
  });
}

/** A whole upload in one request (tus 1.0, creation-with-upload). The origin is of no account. */
function uploadOf(bytes: Uint8Array<ArrayBuffer>): Request {
  return new Request(`http://127.0.0.1${UPLOADS_PATH}`, {
    method: 'POST',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-length': String(bytes.byteLength),
      'content-length': String(bytes.byteLength),
      'content-type': 'application/offset+octet-stream',
    },
    body: bytes,
  });
}
