import { genesis } from '#domain/journal/chain.ts';
import type { TailOutcome } from '#protocol/sync/envelope.ts';
import type { PhoneErrorCode } from '../errors.ts';
import { sha256OfText } from '../hash.ts';
import type { Database } from '../store/database.ts';
import type { JournalRow } from '../store/schema.ts';
import { ownHash, type Sending } from './tails.ts';

/**
 * What an outcome means for the journal it is about: more of it is safe; send again from elsewhere; leave it for now;
 * or it makes no sense, and proves nothing.
 */
export type Settled = 'safe' | 'resend' | 'leave' | 'strange';

/** Takes the server's word on one tail, as far as this phone's own hashes bear it out. */
export async function settle(database: Database, sending: Sending, outcome: TailOutcome): Promise<Settled> {
  if (outcome.journal !== null && outcome.journal !== sending.row.id) return 'strange';
  switch (outcome.outcome) {
    case 'held':
      return settleHeld(database, sending, outcome);
    case 'behind':
      return settleBehind(database, sending, outcome);
    case 'forked':
      await change(database, sending.row, { forkThrough: sending.through, refusal: null });
      return 'leave';
    case 'refused':
      await refuse(database, sending, outcome.error, outcome.retryable);
      return 'leave';
  }
}

type Outcome<K extends TailOutcome['outcome']> = Extract<TailOutcome, { outcome: K }>;

/** Safe is what was sent, through exactly there and with exactly that hash; any other echo proves nothing. */
async function settleHeld(
  database: Database,
  sending: Sending,
  { through, head, standing }: Outcome<'held'>,
): Promise<Settled> {
  if (through !== sending.through || head !== sending.tail.head) return 'strange';
  await change(database, sending.row, { safeThrough: through, safeHead: head, standing, refusal: null });
  return 'safe';
}

/**
 * The server lacks events that it once had, or never got: it is sent what comes after the last place we share.
 * Where its hash there is not ours, we share nothing that can be named, and it is sent everything.
 */
async function settleBehind(
  database: Database,
  { row, tail }: Sending,
  { through, head }: Outcome<'behind'>,
): Promise<Settled> {
  if (through >= tail.after) return 'strange';
  const start = genesis(row.id, sha256OfText);
  const ours = through === 0 ? start : await ownHash(database, row.id, through);
  const isShared = ours === head;
  await change(database, row, { safeThrough: isShared ? through : 0, safeHead: isShared ? head : start });
  return 'resend';
}

/** Marks one journal as refused. It stays on the phone, is shown, can be exported, and is tried again later. */
export function refuse(
  database: Database,
  { row, through }: Pick<Sending, 'row' | 'through'>,
  code: PhoneErrorCode,
  retryable: boolean,
): Promise<void> {
  return change(database, row, { refusal: { code, retryable, through } });
}

/** Notes durably that these are on their way. */
export async function markSent(database: Database, batch: readonly Sending[]): Promise<void> {
  await database.write(['journals'], async (transaction) => {
    const journals = transaction.objectStore('journals');
    for (const { row, through } of batch) {
      const now = await journals.get(row.id);
      if (now && now.sentThrough < through) await journals.put({ ...now, sentThrough: through });
    }
  });
}

/** Changes what is known of the server's side; where the journal ends on this phone is never touched here. */
async function change(
  database: Database,
  { id }: JournalRow,
  known: Partial<Omit<JournalRow, 'id' | 'through' | 'head'>>,
): Promise<void> {
  await database.write(['journals'], async (transaction) => {
    const journals = transaction.objectStore('journals');
    const row = await journals.get(id);
    if (row) await journals.put({ ...row, ...known });
  });
}
