import { isDigestDue } from '#domain/digest/due.ts';
import type { Mailer } from '../mail/mailer.ts';
import { readOverview } from '../reading/overview.ts';
import type { Database } from '../store/database.ts';
import { type DigestReader, digestReaders, markTold, publishedBetween } from '../store/digests.ts';
import type { StopLinks } from './stop-links.ts';

/** What digests are sent with. `now` is the server's clock. */
export interface DigestDeps {
  readonly database: Database;
  /** `null`: nobody is written to, and nothing is taken for told. */
  readonly mailer: Mailer | null;
  readonly stopLinks: StopLinks;
  readonly publicUrl: string;
  readonly now: () => number;
  /** Hears why someone could not be written to. */
  readonly unexpected: (cause: unknown) => void;
}

/** What was published less than this ago may still be on its way into the database. */
const SETTLED_AFTER_MS = 60_000;

/** Writes to every owner to whom a mail is due. What fails is told and tried again at the next round. */
export async function sendDigests(deps: DigestDeps): Promise<void> {
  if (!deps.mailer) return;
  for (const reader of await digestReaders(deps.database))
    await tell(deps, deps.mailer, reader).catch(deps.unexpected);
}

async function tell({ database, ...deps }: DigestDeps, mailer: Mailer, reader: DigestReader): Promise<void> {
  const { scope, how, toldThrough } = reader;
  const through = deps.now() - SETTLED_AFTER_MS;
  if (!isDigestDue(how, toldThrough, through)) return;
  const published = await publishedBetween(database, scope, { after: toldThrough, through });
  if (published === 0 && how === 'publication') return;
  // Marked before it is sent: of two servers one writes, and a mail that was sent is not sent again.
  if (!(await markTold(database, reader, through)) || published === 0) return;
  try {
    const overview = await readOverview(database, scope, {});
    if (overview) await mailer.digest({ ...letterTo(deps, reader), published, overview });
  } catch (cause) {
    await markTold(database, { ...reader, toldThrough: through }, toldThrough);
    throw cause;
  }
}

function letterTo({ publicUrl, stopLinks }: Omit<DigestDeps, 'database'>, reader: DigestReader) {
  const { name, email, organization, locale, scope } = reader;
  const token = stopLinks.tokenOf(scope);
  return {
    ...{ name, email, organization, locale },
    link: `${publicUrl}/overview`,
    // Behind the hash sign, so that the token reaches no log; mail programs post to the other address.
    stop: `${publicUrl}/stop-mails#${token}`,
    stopAddress: `${publicUrl}/api/mails/stop/${token}`,
  };
}
