import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '#domain/scope.ts';
import type { Locale } from '#domain/text.ts';
import { readyMade } from '#library/ready-made.ts';
import { beginProfile } from '../people/begin-profile.ts';
import { Problem } from '../problem.ts';
import { publishChecklist } from '../store/checklists.ts';
import type { Connection, Database } from '../store/database.ts';
import { keepDigestHow } from '../store/digests.ts';
import { addLink, claimLink, dropUnused, findLink } from '../store/links.ts';
import { addMember, addOrganization } from '../store/people.ts';
import type { StoreReach } from '../store/reach.ts';
import type { Auth } from './auth.ts';

const HOUR_MS = 60 * 60 * 1000;
const INVITATION_MS = 7 * 24 * HOUR_MS;
const SETUP_MS = 24 * HOUR_MS;

/** What these functions stand on. `now` is the server's clock. */
export interface LinkDeps {
  readonly database: Database;
  readonly auth: Auth;
  readonly publicUrl: string;
  readonly now: () => number;
}

/** A link as it is handed over, once: the server itself keeps only the hash of its token. */
export interface MadeLink {
  readonly link: string;
  readonly expiresAt: number;
}

export interface Invitation {
  readonly organization: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly stores: StoreReach;
  readonly regions: readonly string[];
}

/** Makes a link by which one person can join. An earlier one for the same address stops working. */
export async function makeInvitation(deps: LinkDeps, invitation: Invitation): Promise<MadeLink> {
  const email = invitation.email.toLowerCase();
  return makeLink(deps, INVITATION_MS, { ...invitation, email, kind: 'invitation' });
}

/** Makes the link that creates an organization and its first coordinator. Earlier ones stop working. */
export async function makeSetupLink(deps: LinkDeps): Promise<MadeLink> {
  const nobody = { organization: null, email: null, name: null };
  return makeLink(deps, SETUP_MS, {
    ...nobody,
    kind: 'setup',
    role: 'coordinator',
    locale: 'en',
    stores: 'all',
    regions: [],
  });
}

type LinkContent = Omit<Parameters<typeof addLink>[1], 'tokenSha256' | 'expiresAt'>;

async function makeLink(deps: LinkDeps, validMs: number, content: LinkContent): Promise<MadeLink> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = deps.now() + validMs;
  await deps.database.transaction().execute(async (connection) => {
    await dropUnused(connection, content);
    await addLink(connection, { ...content, tokenSha256: sha256(token), expiresAt });
  });
  // Behind the hash sign, so that the token reaches neither logs nor other sites.
  return { link: `${deps.publicUrl}/welcome#${token}`, expiresAt };
}

/** What an unused link is for. Throws `link-expired` where there is none (any more). */
export async function readLink({ database, now }: LinkDeps, token: string) {
  const link = await findLink(database, sha256(token), now());
  if (!link) throw new Problem('link-expired');
  return link;
}

export interface Newcomer {
  readonly name: string;
  readonly password: string;
}

/** Joins by an invitation: the user, their password and their membership, or nothing. Gives the e-mail address to sign in with. */
export async function acceptInvitation(deps: LinkDeps, token: string, newcomer: Newcomer): Promise<string> {
  const { organization, email } = await readLink(deps, token);
  if (organization === null || email === null) throw new Problem('link-expired');
  const passwordHash = await deps.auth.hashPassword(newcomer.password);
  return useLink(deps, token, async (connection, { role, locale, stores, regions }) => {
    const userId = await deps.auth.addUser(connection, { name: newcomer.name, email, passwordHash });
    const createdAt = deps.now();
    const { name } = newcomer;
    const person = await addMember(connection, {
      ...{ organization, userId, role, name, email, locale, stores, regions, createdAt },
    });
    if (role === 'shopper') await beginProfile(connection, { organization, person }, email, createdAt);
    // An owner is told of what is published for them until they say otherwise.
    if (role === 'owner') await keepDigestHow(connection, { organization, person }, 'publication', createdAt);
    return email;
  });
}

export interface FirstCoordinator extends Newcomer {
  readonly organization: string;
  readonly email: string;
  readonly locale: Locale;
}

/** Sets a fresh installation up: the organization, its first coordinator and the ready-made checklists, or nothing. */
export async function setUp(deps: LinkDeps, token: string, first: FirstCoordinator): Promise<string> {
  if ((await readLink(deps, token)).kind !== 'setup') throw new Problem('link-expired');
  const passwordHash = await deps.auth.hashPassword(first.password);
  return useLink(deps, token, async (connection) => {
    const createdAt = deps.now();
    const { name, email, locale } = first;
    const organization = await addOrganization(connection, first.organization, createdAt);
    const userId = await deps.auth.addUser(connection, { name, email, passwordHash });
    const member = { organization, userId, name, email, locale, createdAt };
    const person = await addMember(connection, { ...member, role: 'coordinator', stores: 'all' });
    const scope = { organization, person, role: 'coordinator', stores: 'all' } as const;
    for (const checklist of readyMade) await publishChecklist(connection, scope, checklist, createdAt);
    return email.toLowerCase();
  });
}

type Link = Awaited<ReturnType<typeof readLink>>;

/** Marks the link used and does what it is for, together: of several at once, one wins and the others find it expired. */
function useLink<T>(
  deps: LinkDeps,
  token: string,
  act: (connection: Connection, link: Link) => Promise<T>,
): Promise<T> {
  return deps.database.transaction().execute(async (connection) => {
    const link = await claimLink(connection, sha256(token), deps.now());
    if (!link) throw new Problem('link-expired');
    return act(connection, link);
  });
}

function sha256(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
