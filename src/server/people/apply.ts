import { randomBytes, randomUUID } from 'node:crypto';
import { wronglyAnswered } from '#domain/person/application.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { Locale } from '#domain/text-schema.ts';
import type {
  Decision,
  NewApplication,
  PageChange,
  PageView,
  PublicPage,
} from '#protocol/api/applications.ts';
import { type InviteDeps, invite } from '../auth/invite.ts';
import type { Limits, Rule } from '../auth/limits.ts';
import type { MadeLink } from '../auth/links.ts';
import { Problem } from '../problem.ts';
import {
  addApplication,
  decideApplication,
  heldApplication,
  type KeptPage,
  keepPage,
  keptPage,
  openApplications,
} from '../store/applications.ts';
import type { Database } from '../store/database.ts';
import { isMember, organizationName } from '../store/people.ts';

export interface ApplyDeps {
  readonly database: Database;
  readonly limits: Limits;
  readonly now: () => number;
}

/** Applications from one address of the network: a household, or a café. */
const PER_ADDRESS: Rule = { tries: 10, windowSeconds: 60 * 60 };
/** How often the page can be opened from there. */
const READS_PER_ADDRESS: Rule = { tries: 60, windowSeconds: 60 };
/** From one e-mail address, as long as nobody has answered: more say nothing new. */
const MOST_FROM_ONE = 3;
/** As many as wait at most: a page that someone floods stops taking more, until they are answered. */
const MOST_OPEN = 5_000;

/** The page with this address. Throws `not-found` where there is none that is switched on, `too-many-requests`. */
export async function readPage(
  { database, limits }: ApplyDeps,
  token: string,
  address: string,
): Promise<PublicPage> {
  if (!limits(`apply-read ${address}`, READS_PER_ADDRESS)) throw new Problem('too-many-requests');
  const { organization, page } = await openPage(database, token);
  return { organization: await organizationName(database, organization), page };
}

/**
 * Keeps an application. Nothing tells its sender whether that address was known here before. Throws `not-found`, `too-many-requests`,
 * and `bad-input` with the question that was not answered as it asks to be.
 */
export async function apply(
  { database, limits, now }: ApplyDeps,
  { token, said, ...who }: NewApplication,
  address: string,
): Promise<void> {
  if (!limits(`apply ${address}`, PER_ADDRESS)) throw new Problem('too-many-requests');
  const { organization, page } = await openPage(database, token);
  const wrong = wronglyAnswered(page, said.answers);
  if (wrong !== null) throw new Problem('bad-input', `said.answers.${wrong}`);
  const email = who.email.toLowerCase();
  if ((await openApplications(database, { organization })) >= MOST_OPEN)
    throw new Problem('too-many-requests');
  if ((await openApplications(database, { organization }, email)) >= MOST_FROM_ONE) return;
  await addApplication(
    database,
    { organization },
    { ...who, email, id: randomUUID(), said, applied_at: now() },
  );
}

async function openPage(database: Database, token: string): Promise<KeptPage> {
  const page = await keptPage(database, { token });
  if (!page?.isOpen) throw new Problem('not-found');
  return page;
}

interface PageDeps {
  readonly database: Database;
  readonly publicUrl: string;
  readonly now: () => number;
}

/** The page as a coordinator keeps it. */
export async function pageView(
  { database, publicUrl }: PageDeps,
  { organization }: CoordinatorScope,
): Promise<PageView> {
  const kept = await keptPage(database, { organization });
  if (!kept) return { isOpen: false, page: null, link: null, revision: 0 };
  const { isOpen, page, revision, token } = kept;
  return { isOpen, page, revision, link: `${publicUrl}/apply/${token}` };
}

/** Changes it. It keeps its address while it is changed and switched, unless it is to be renewed. Throws `stale`. */
export async function changePage(
  deps: PageDeps,
  scope: CoordinatorScope,
  { renew = false, ...change }: PageChange,
): Promise<PageView> {
  const kept = await keptPage(deps.database, scope);
  const token = kept && !renew ? kept.token : randomBytes(12).toString('base64url');
  await keepPage(deps.database, scope, { ...change, token }, deps.now());
  return pageView(deps, scope);
}

/** What came of a decision: the invitation of who was accepted, or whether who was declined was told. */
interface Decided {
  readonly invitation: (MadeLink & { mailed: boolean }) | null;
  readonly told: boolean;
}

/**
 * Accepts or declines. Accepting is inviting: the link is mailed as usual, and what was said becomes the profile of whoever comes by it.
 * Declining is told by mail where that is asked for, and never to a member, who may have been written down by somebody else.
 * Throws `not-found`, `stale` where it was decided already, `bad-input` for a member's address.
 */
export async function decide(
  deps: InviteDeps,
  scope: CoordinatorScope,
  { application, accept, words, tell = false }: Decision,
): Promise<Decided> {
  const state = accept ? 'accepted' : 'declined';
  const { name, email, locale } = await deps.database.transaction().execute(async (connection) => {
    const held = await heldApplication(deps.database, connection, scope, application);
    if (!held) throw new Problem('not-found');
    if (held.state !== 'open') throw new Problem('stale');
    if (accept && (await isMember(connection, scope, held.email))) throw new Problem('bad-input', 'email');
    await decideApplication(connection, scope, application, {
      state,
      words: words?.trim() || null,
      at: deps.now(),
    });
    return held;
  });
  const who = { name, email, locale: Locale.parse(locale) };
  if (!accept) return { invitation: null, told: tell && (await tellDeclined(deps, scope, who)) };
  return {
    invitation: await invite(deps, scope, { ...who, role: 'shopper', stores: [], regions: [] }),
    told: false,
  };
}

async function tellDeclined(
  { database, mailer, unexpected }: InviteDeps,
  scope: CoordinatorScope,
  { name, email, locale }: { name: string; email: string; locale: Locale },
): Promise<boolean> {
  if (!mailer || (await isMember(database, scope, email))) return false;
  const organization = await organizationName(database, scope.organization);
  return mailer.decline({ to: email, name, locale, organization }).then(
    () => true,
    (cause: unknown) => {
      unexpected(cause);
      return false;
    },
  );
}
