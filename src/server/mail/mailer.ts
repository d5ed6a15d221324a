import { createTransport } from 'nodemailer';
import type { Locale } from '#domain/text.ts';
import type { OverviewView } from '#protocol/api/reading.ts';
import type { Config } from '../config.ts';
import { digestText } from './digest-text.ts';
import { declineText, invitationText, type MailText, type NewsKind, newsMailText } from './text.ts';

/** An invitation as it is sent. `expiresAt` is in milliseconds since 1970 UTC. */
export interface InvitationMail {
  readonly to: string;
  readonly name: string;
  readonly organization: string;
  readonly link: string;
  readonly expiresAt: number;
  readonly locale: Locale;
}

/** That an application will not go on, as it is sent. */
export type DeclineMail = Pick<InvitationMail, 'to' | 'name' | 'organization' | 'locale'>;

/** News of someone's list as it is sent: it may be seen on a locked screen, so it names no store and no brand. */
export interface NewsMail {
  readonly name: string;
  readonly email: string;
  readonly kind: NewsKind;
  readonly link: string;
  readonly locale: Locale;
}

/** What was published for an owner, as it is sent. `stopAddress` is where mail programs post to get no more of these (RFC 8058). */
export interface DigestMail {
  readonly name: string;
  readonly email: string;
  readonly organization: string;
  readonly published: number;
  readonly overview: OverviewView;
  readonly link: string;
  readonly stop: string;
  readonly stopAddress: string;
  readonly locale: Locale;
}

export interface Mailer {
  /** Hands the mail to the mail server. Rejects where that does not take it. */
  invite(mail: InvitationMail): Promise<void>;
  decline(mail: DeclineMail): Promise<void>;
  news(mail: NewsMail): Promise<void>;
  digest(mail: DigestMail): Promise<void>;
  close(): void;
}

const PATIENCE_MS = 10_000;

/** Sends by the configured mail server. */
export function createMailer({ smtpUrl, from }: NonNullable<Config['mail']>): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  const send = (
    name: string,
    address: string,
    { subject, body }: MailText,
    headers: Record<string, string> = {},
  ) =>
    transport.sendMail({
      from,
      to: { name, address },
      headers,
      subject,
      text: body,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  return {
    async invite(mail) {
      await send(mail.name, mail.to, await invitationText(mail));
    },
    async decline(mail) {
      await send(mail.name, mail.to, await declineText(mail));
    },
    async news(mail) {
      await send(mail.name, mail.email, await newsMailText(mail));
    },
    async digest(mail) {
      await send(mail.name, mail.email, await digestText(mail), {
        'List-Unsubscribe': `<${mail.stopAddress}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      });
    },
    close: () => transport.close(),
  };
}
