import { digestHowOf, keepDigestHow, stopDigest } from '../store/digests.ts';
import type { AppDeps } from './deps.ts';
import { anyone, owner } from './guards.ts';

/** Which mails an owner gets. */
export function mailsApi({ database, mailer, now }: Pick<AppDeps, 'database' | 'mailer' | 'now'>) {
  const { mails } = owner;
  const canSend = mailer !== null;
  return {
    read: mails.read.handler(async ({ context: { scope } }) => ({
      how: await digestHowOf(database, scope),
      canSend,
    })),
    choose: mails.choose.handler(async ({ context: { scope }, input: { how } }) => {
      await keepDigestHow(database, scope, how, now());
      return { how, canSend };
    }),
  };
}

/** Stops someone's mails by the link in one of them. */
export function stopMailsHandler({ database, stopLinks }: Pick<AppDeps, 'database' | 'stopLinks'>) {
  return anyone.stopMails.handler(async ({ input: { token } }) => {
    await stopDigest(database, stopLinks.memberOf(token));
    return {};
  });
}
