import type { CoordinatorScope } from '#domain/scope.ts';
import type { NewInvitation } from '#protocol/api/contract.ts';
import type { InvitationMail, Mailer } from '../mail/mailer.ts';
import { type ChosenReach, checkedReach } from '../people/change.ts';
import { Problem } from '../problem.ts';
import { isMember, me } from '../store/people.ts';
import { type LinkDeps, type MadeLink, makeInvitation } from './links.ts';

export interface InviteDeps extends LinkDeps {
  /** `null` where no mail server is configured. */
  readonly mailer: Mailer | null;
  /** Hears why a mail could not be sent. */
  readonly unexpected: (cause: unknown) => void;
}

/**
 * Invites someone, and mails them where there is a mail server; the link works either way.
 * Throws `bad-input` for a member's address and for stores that are not the organization's.
 */
export async function invite(
  deps: InviteDeps,
  scope: CoordinatorScope,
  invited: NewInvitation,
): Promise<MadeLink & { mailed: boolean }> {
  if (await isMember(deps.database, scope, invited.email)) throw new Problem('bad-input', 'email');
  const reach = await reachOf(deps, scope, invited);
  const made = await makeInvitation(deps, { ...invited, ...reach, organization: scope.organization });
  const { organization } = await me(deps.database, scope);
  const { email: to, name, locale } = invited;
  return {
    ...made,
    mailed: await mail(deps, { to, name, locale, organization: organization.name, ...made }),
  };
}

/** Only an owner is limited to stores: a coordinator has all, and a shopper reaches none but through visits. */
async function reachOf(
  { database }: InviteDeps,
  scope: CoordinatorScope,
  invited: NewInvitation,
): Promise<ChosenReach> {
  if (invited.role === 'owner') return checkedReach(database, scope, invited);
  return { stores: invited.role === 'coordinator' ? 'all' : [], regions: [] };
}

async function mail({ mailer, unexpected }: InviteDeps, invitation: InvitationMail): Promise<boolean> {
  if (!mailer) return false;
  try {
    await mailer.invite(invitation);
    return true;
  } catch (cause) {
    unexpected(cause);
    return false;
  }
}
