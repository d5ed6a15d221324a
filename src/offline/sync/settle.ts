import type { Id } from '#domain/ids.ts';
import { genesis } from '#domain/journal/chain.ts';
import type { TailOutcome } from '#protocol/sync/envelope.ts';
import type { PhoneErrorCode } from '../errors.ts';
import { sha256OfText } from '../hash.ts';
import { rowsNow } from '../journal/rows-now.ts';
import type { Database } from '../store/database.ts';
import type { JournalRow } from '../store/schema.ts';
import { ownHash, type Sending } from './tails.ts';

/**
 * What an outcome means for the journal it is about: more of it is safe; send again from elsewhere; leave it for now;
 * or it makes no sense, and proves nothing.
 */
export type Settled = 'safe' | 'resend' | 'leave' | 'strange';

/** What is known of the server's side; where the journal ends on this phone is never touched here. */
type Known = Partial<Omit<JournalRow, 'id' | 'through' | 'head'>>;

/** What an outcome means, and what is to be kept of it. */
interface Verdict {
  readonly settled: Settled;
  readonly known?: Known;
}

/** Takes the server's word on each tail of a batch, as far as this phone's own hashes bear it out, and keeps it in one step. */
export async function settle(
  database: Database,
  batch: readonly Sending[],
  outcomes: readonly TailOutcome[],
): Promise<Settled[]> {
  const verdicts = await Promise.all(
    batch.map((sending, index) => verdictOn(database, sending, outcomes[index])),
  );
  const changes = batch.flatMap(({ row }, index) => {
    const known = verdicts[index]?.known;
    return known ? [{ journal: row.id, known }] : [];
  });
  await change(database, changes);
  return verdicts.map(({ settled }) => settled);
}

async function verdictOn(
  database: Database,
  sending: Sending,
  outcome: TailOutcome | undefined,
): Promise<Verdict> {
  if (!outcome || (outcome.journal !== null && outcome.journal !== sending.row.id))
    return { settled: 'strange' };
  switch (outcome.outcome) {
    case 'held':
      return onHeld(sending, outcome);
    case 'behind':
      return onBehind(database, sending, outcome);
    case 'forked':
      return { settled: 'leave', known: { forkThrough: sending.through, refusal: null } };
    case 'refused':
      return { settled: 'leave', known: refusalOf(sending, outcome.error, outcome.retryable) };
  }
}

type Outcome<K extends TailOutcome['outcome']> = Extract<TailOutcome, { outcome: K }>;

/** Safe is what was sent, through exactly there and with exactly that hash; any other echo proves nothing. */
function onHeld(sending: Sending, { through, head, standing }: Outcome<'held'>): Verdict {
  if (through !== sending.through || head !== sending.tail.head) return { settled: 'strange' };
  return { settled: 'safe', known: { safeThrough: through, safeHead: head, standing, refusal: null } };
}

/**
 * The server lacks events that it once had, or never got: it is sent what comes after the last place we share.
 * Where its hash there is not ours, we share nothing that can be named, and it is sent everything.
 */
async function onBehind(
  database: Database,
  { row, tail }: Sending,
  { through, head }: Outcome<'behind'>,
): Promise<Verdict> {
  if (through >= tail.after) return { settled: 'strange' };
  const start = genesis(row.id, sha256OfText);
  const ours = through === 0 ? start : await ownHash(database, row.id, through);
  const isShared = ours === head;
  const known = { safeThrough: isShared ? through : 0, safeHead: isShared ? head : start };
  return { settled: 'resend', known };
}

/** Marks one journal as refused. It stays on the phone, is shown, can be exported, and is tried again later. */
export function refuse(
  database: Database,
  refused: Pick<Sending, 'row' | 'through'>,
  code: PhoneErrorCode,
  retryable: boolean,
): Promise<void> {
  return change(database, [{ journal: refused.row.id, known: refusalOf(refused, code, retryable) }]);
}

function refusalOf({ through }: Pick<Sending, 'through'>, code: PhoneErrorCode, retryable: boolean): Known {
  return { refusal: { code, retryable, through } };
}

/** Notes durably that these are on their way. */
export async function markSent(database: Database, batch: readonly Sending[]): Promise<void> {
  await database.write(['journals'], async (transaction) => {
    const rows = await rowsNow(
      transaction,
      batch.map(({ row }) => row.id),
    );
    const behind = batch.flatMap(({ row: { id }, through }) => {
      const now = rows.get(id);
      return now && now.sentThrough < through ? [{ ...now, sentThrough: through }] : [];
    });
    await Promise.all(behind.map((row) => transaction.objectStore('journals').put(row)));
  });
}

async function change(
  database: Database,
  changes: readonly { readonly journal: Id; readonly known: Known }[],
): Promise<void> {
  if (changes.length === 0) return;
  await database.write(['journals'], async (transaction) => {
    const rows = await rowsNow(
      transaction,
      changes.map(({ journal }) => journal),
    );
    const changed = changes.flatMap(({ journal, known }) => {
      const row = rows.get(journal);
      return row ? [{ ...row, ...known }] : [];
    });
    await Promise.all(changed.map((row) => transaction.objectStore('journals').put(row)));
  });
}
