import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  readonly to: readonly string[];
  /** The subject and the whole body, decoded. */
  readonly subject: string;
  readonly body: string;
}

/** A real mail server on this machine that keeps what it is given. */
export async function openPostOffice() {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, done) => {
      text(stream).then((mail) => {
        letters.push({ to: envelope.rcptTo.map(({ address }) => address), ...read(mail) });
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1', () => {});
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    letters,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

function read(mail: string): { subject: string; body: string } {
  const [, head = '', body = ''] = /^([\s\S]*?)\r\n\r\n([\s\S]*)$/.exec(mail) ?? [];
  const subject = /^Subject: (.*(?:\r\n .*)*)$/m.exec(head)?.[1] ?? '';
  const isBase64 = /^Content-Transfer-Encoding: base64/im.test(head);
  return {
    subject: words(subject),
    body: isBase64 ? Buffer.from(body, 'base64').toString('utf8') : plain(body),
  };
}

/** RFC 2047: words of a header in UTF-8, base64 or quoted. */
function words(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, how: string, coded: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(coded, 'base64').toString('utf8')
        : plain(coded.replaceAll('_', ' ')),
    );
}

function plain(quoted: string): string {
  const joined = quoted.replaceAll('=\r\n', '');
  const bytes = joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
