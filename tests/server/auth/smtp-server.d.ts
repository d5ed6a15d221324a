/** What the tests use of the package, which brings no types of its own. */
declare module 'smtp-server' {
  import type { Server } from 'node:net';
  import type { Readable } from 'node:stream';

  export interface SmtpSession {
    envelope: { mailFrom: { address: string }; rcptTo: { address: string }[] };
  }
  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean;
      disabledCommands?: string[];
      onData: (stream: Readable, session: SmtpSession, done: (error?: Error) => void) => void;
    });
    server: Server;
    listen(port: number, host: string, listening: () => void): void;
    close(closed: () => void): void;
  }
}
