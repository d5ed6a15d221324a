import type { Id } from '#domain/ids.ts';
import { type OwnerScope, reachesStore } from '#domain/scope.ts';
import type { ReportView } from '#protocol/api/views.ts';
import type { Caller } from '../auth/auth.ts';
import { Problem } from '../problem.ts';
import { accessBy, type KnownAccess } from '../store/access.ts';
import { memberById } from '../store/people.ts';
import { publishedReport } from '../store/publications.ts';
import type { AccessDeps } from './make.ts';
import { secretHash } from './secrets.ts';

/** Through whose eyes a secret looks, and at most at which visit. */
export interface Opened {
  readonly caller: Caller & { readonly scope: OwnerScope };
  /** `null`: at whatever those eyes see. */
  readonly visit: Id | null;
}

/**
 * What a secret opens: never more than its owner sees at this moment, so that whoever loses a store, or leaves, takes their tokens and
 * links along. `null` where it opens nothing.
 */
export async function openedBy(
  { database, now }: AccessDeps,
  kind: KnownAccess['kind'],
  secret: string,
): Promise<Opened | null> {
  const access = await accessBy(database, secretHash(secret), now());
  if (access?.kind !== kind) return null;
  const member = await memberById(database, access.organization, access.member);
  if (member?.scope.role !== 'owner') return null;
  const scope = { ...member.scope, role: member.scope.role };
  if (access.store === null) return { caller: { ...member, scope }, visit: access.visit };
  if (!reachesStore(scope, access.store)) return null;
  return { caller: { ...member, scope: { ...scope, stores: [access.store] } }, visit: access.visit };
}

/** The report that a link leads to. Throws `link-expired` where it leads nowhere, or no longer. */
export async function reportByLink(deps: AccessDeps, secret: string): Promise<ReportView> {
  const opened = await openedBy(deps, 'link', secret);
  const report = opened?.visit
    ? await publishedReport(deps.database, opened.caller.scope, opened.visit)
    : null;
  if (!report) throw new Problem('link-expired');
  return report;
}
