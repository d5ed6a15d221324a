import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { Auth } from '../auth/auth.ts';
import type { Limits } from '../auth/limits.ts';
import type { Backlog } from '../backlog.ts';
import type { Config } from '../config.ts';
import type { StopLinks } from '../digest/stop-links.ts';
import type { Folders } from '../evidence/folders.ts';
import type { Pictures } from '../evidence/pictures.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { News } from '../push/news.ts';
import type { Database } from '../store/database.ts';

/** What the application takes instead of reaching for it. */
export interface AppDeps {
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy'>;
  readonly database: Database;
  readonly auth: Auth;
  readonly limits: Limits;
  /** `null` where no mail server is configured. */
  readonly mailer: Mailer | null;
  /** Tells shoppers what happened to their visits. */
  readonly news: News;
  /** Signs the links that stop an owner's mails. */
  readonly stopLinks: StopLinks;
  /** Where uploads and evidence lie. */
  readonly folders: Folders;
  /** Looks at the images among the evidence. */
  readonly pictures: Pictures;
  /** Keeps what of each report others are compared with. */
  readonly prints: Backlog;
  readonly log: Logger;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Folder of the built client, or `null` where something else serves it. */
  readonly clientFolder: string | null;
  /** Folder of what is kept of earlier builds (`earlier-assets.ts`), where any is. */
  readonly earlierAssets?: string | undefined;
}

/** What a request carries through the application. Without a socket (in a test) there are no bindings. */
export interface Env {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string };
}
export type RequestContext = Context<Env>;
