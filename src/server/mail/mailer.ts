import { createTransport } from 'nodemailer';
import type { Locale } from '#domain/text.ts';
import type { Config } from '../config.ts';
import { invitationText } from './text.ts';

/** An invitation as it is sent. `expiresAt` is in milliseconds since 1970 UTC. */
export interface InvitationMail {
  readonly to: string;
  readonly name: string;
  readonly organization: string;
  readonly link: string;
  readonly expiresAt: number;
  readonly locale: Locale;
}

export interface Mailer {
  /** Hands the mail to the mail server. Rejects where that does not take it. */
  invite(mail: InvitationMail): Promise<void>;
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
  return {
    async invite(mail) {
      const { subject, body } = await invitationText(mail);
      const to = { name: mail.name, address: mail.to };
      await transport.sendMail({
        from,
        to,
        subject,
        text: body,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}
