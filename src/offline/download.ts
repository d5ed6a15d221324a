import type { Id } from '#domain/ids.ts';
import { PackChanges, type PackHeld, TaggedPack } from '#protocol/api/pack-changes.ts';
import { AnswerError } from './answer-error.ts';
import { applyChanges, type HeldPack } from './apply-changes.ts';
import type { Server } from './server.ts';

export { heldPack, keepPack } from './keep-pack.ts';

const WHOLE = '/api/shopper/pack';
const CHANGES = '/api/shopper/changes';

/** Whose pack is asked for, and by which phone. */
export interface Asker {
  readonly person: Id;
  readonly device: Id;
}

/**
 * Downloads the pack of the person who is signed in here, with what another device of theirs lost: of what the phone has, only what has
 * changed. Throws `not-yours` where the server knows someone else.
 */
export async function downloadPack(server: Server, asker: Asker, held: HeldPack | null): Promise<TaggedPack> {
  return (held && (await changed(server, asker, held))) ?? whole(server, asker);
}

async function whole(server: Server, { person, device }: Asker): Promise<TaggedPack> {
  const pack = await server.json(TaggedPack, `${WHOLE}?device=${device}`, { method: 'GET' });
  return pack.person === person ? pack : someoneElse();
}

/** `null`: the server can't say what has changed, or what it says makes no sense here. */
async function changed(
  server: Server,
  { person, device }: Asker,
  held: HeldPack,
): Promise<TaggedPack | null> {
  const { whole, parts } = held.tags;
  try {
    // Mostly nothing has: what the phone has is said only where that is not so.
    let answer = await ask(server, { device, whole });
    if (answer.person !== person) return someoneElse();
    if (answer.whole !== whole) answer = await ask(server, { device, whole, parts });
    return applyChanges(held, answer);
  } catch (failure) {
    if (isNotKnown(failure)) return null;
    throw failure;
  }
}

function ask(server: Server, held: PackHeld): Promise<PackChanges> {
  const headers = { 'content-type': 'application/json' };
  return server.json(PackChanges, CHANGES, { method: 'POST', headers, body: JSON.stringify(held) });
}

/** A server of before there were changes, or one that takes no list as long as this. */
function isNotKnown(failure: unknown): boolean {
  const codes = ['not-found', 'bad-input', 'too-large'];
  return failure instanceof AnswerError && codes.includes(failure.code);
}

function someoneElse(): never {
  throw new AnswerError('not-yours', { retryable: false });
}
