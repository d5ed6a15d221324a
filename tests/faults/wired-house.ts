import { rmSync } from 'node:fs';
import { type RunningServer, signInCookie, startServer } from '#tests/support/server.ts';
import { openWire, type Wire } from '#tests/support/wire.ts';
import { Desk } from './desk.ts';
import { demoServer, sameFolder } from './field.ts';
import { layPage, WiredPhone } from './wired-phone.ts';

/** The real server with the demo organization, the wire before it with the page of the phones, and the coordinator's desk. */
export class WiredHouse {
  readonly wire: Wire;
  readonly desk: Desk;
  readonly #cookies = new Map<string, string>();
  #server: RunningServer;

  private constructor(wire: Wire, server: RunningServer, desk: Desk) {
    this.wire = wire;
    this.#server = server;
    this.desk = desk;
  }

  static async open(): Promise<WiredHouse> {
    const wire = await openWire('http://127.0.0.1:9');
    const server = await startServer(demoServer());
    wire.target = server.url;
    await layPage(wire);
    return new WiredHouse(wire, server, await Desk.open(server.url));
  }

  get server(): RunningServer {
    return this.#server;
  }

  /** A phone that this person is signed in on. */
  async phone(name: string, email: string): Promise<WiredPhone> {
    return WiredPhone.make(name, this.wire, await this.sessionOf(email));
  }

  /** The cookie of a person's session. Each signs in once: the server takes only so many a minute. The server is up. */
  async sessionOf(email: string): Promise<string> {
    const cookie = this.#cookies.get(email) ?? (await signInCookie(this.#server.url, email, 'fresh-coffee'));
    this.#cookies.set(email, cookie);
    return cookie;
  }

  /** SIGKILL, and the server comes back on the same folder and port, with these settings beside. */
  async restartServer(environment: Record<string, string> = {}): Promise<void> {
    const { port } = this.#server;
    await this.#server.kill();
    const demo = demoServer().environment;
    this.#server = await startServer({
      ...sameFolder(this.#server),
      port,
      environment: { ...demo, ...environment },
    });
  }

  async close(): Promise<void> {
    await this.wire.close();
    await this.#server.stop();
    rmSync(this.#server.dataFolder, { recursive: true, force: true });
  }
}
