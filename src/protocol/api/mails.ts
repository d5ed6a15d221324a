import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { digestHows } from '#domain/digest/due.ts';

const DigestHow = z.enum(digestHows);

/** When the caller is written to. `canSend`: whether the server has a mail server to do so with. */
export const MailsView = z.object({ how: DigestHow, canSend: z.boolean() });
export type MailsView = z.infer<typeof MailsView>;

/** Which mails an owner gets. */
export const mailsProcedures = {
  read: oc
    .route({ method: 'GET', path: '/owner/mails', summary: 'When the owner is written to' })
    .output(MailsView),
  choose: oc
    .route({ method: 'POST', path: '/owner/mails', summary: 'Choose when to be written to' })
    .input(z.object({ how: DigestHow }))
    .output(MailsView),
};

/** Needs no sign-in: the token is in every such mail, and good for this alone. Mail programs post here too (RFC 8058). */
export const stopMails = oc
  .route({ method: 'POST', path: '/mails/stop/{token}', summary: 'Get no more of these mails' })
  .input(z.object({ token: z.string() }))
  .output(z.object({}));
