import type { Id } from '#domain/ids.ts';
import type { Mailer } from '../mail/mailer.ts';
import { type NewsKind, newsText } from '../mail/text.ts';
import type { Database } from '../store/database.ts';
import { type Recipient, recipient } from '../store/people.ts';
import { dropSubscription, subscriptionsOf } from '../store/subscriptions.ts';
import { audienceOf } from './audience.ts';
import { concerned, type Happening, type NewsItem, type Whose } from './concerned.ts';
import { sendPush } from './send.ts';
import { isPushService } from './services.ts';
import type { Vapid } from './vapid.ts';

export interface NewsDeps {
  readonly database: Database;
  /** `null`: nobody is pushed to, everyone gets mail. */
  readonly vapid: Vapid | null;
  readonly mailer: Mailer | null;
  readonly publicUrl: string;
  /** Hears why someone could not be told. */
  readonly unexpected: (cause: unknown) => void;
  readonly isService?: (endpoint: string) => boolean;
  /** How long news is gathered before a mail goes out: twenty visits planned in a row are one mail. */
  readonly mailAfterMs?: number;
  /** Milliseconds since 1970; the machine's own unless given. */
  readonly now?: () => number;
}

/** Tells shoppers what happened to their visits, by push message or else by mail. */
export interface News {
  /** What phones subscribe under; `null` where nothing is pushed. */
  readonly publicKey: string | null;
  readonly isService: (endpoint: string) => boolean;
  /** To be called once the happening is committed. Returns at once and never throws: news is a courtesy. */
  notify(before: Whose | null, after: Whose, what: Happening): void;
  /** Resolves once all that was to be told is told, mails that were being gathered too. */
  settled(): Promise<void>;
}

const MAIL_AFTER_MS = 120_000;
/** Neutral, and one for all news: the newest replaces the one before on the phone and at the push service. */
const TAG = 'list';

/** News over these means. */
export function createNews(deps: NewsDeps): News {
  const running = new Set<Promise<void>>();
  const gathered = new Map<Id, { timer: NodeJS.Timeout; send: () => void }>();

  function run(work: Promise<void>): void {
    const quiet = work.catch(deps.unexpected).finally(() => running.delete(quiet));
    running.add(quiet);
  }

  function mailLater({ id, ...to }: Recipient, kind: NewsKind): void {
    const { mailer } = deps;
    if (!mailer || gathered.has(id)) return;
    const send = () => {
      clearTimeout(gathered.get(id)?.timer);
      gathered.delete(id);
      run(mailer.news({ ...to, kind, link: deps.publicUrl }));
    };
    gathered.set(id, { timer: setTimeout(send, deps.mailAfterMs ?? MAIL_AFTER_MS).unref(), send });
  }

  async function tell({ organization, id: visit }: Whose, item: NewsItem): Promise<void> {
    const people =
      item.for === 'shoppers'
        ? await audienceOf(deps.database, { organization, visit }, (deps.now ?? Date.now)())
        : await recipient(deps.database, { organization }, item.for);
    for (const person of people) {
      if (!(await isPushed(deps, organization, person, item.kind))) mailLater(person, item.kind);
    }
  }

  return {
    publicKey: deps.vapid?.publicKey ?? null,
    isService: deps.isService ?? isPushService,
    notify: (before, after, what) => {
      for (const item of concerned(before, after, what)) run(tell(after, item));
    },
    async settled() {
      while (running.size + gathered.size > 0) {
        await Promise.all(running);
        for (const { send } of gathered.values()) send();
      }
    },
  };
}

/** Pushes to each phone of a person, and forgets phones that are gone. Whether any push service took it. */
async function isPushed(
  { database, vapid }: NewsDeps,
  organization: Id,
  { id, locale }: Recipient,
  kind: NewsKind,
): Promise<boolean> {
  if (!vapid) return false;
  const subscriptions = await subscriptionsOf(database, { organization, person: id });
  if (subscriptions.length === 0) return false;
  const message = { ...(await newsText(locale, kind)), tag: TAG };
  const outcomes = await Promise.all(
    subscriptions.map(async (subscription) => {
      const outcome = await sendPush(vapid, subscription, message);
      if (outcome === 'gone') await dropSubscription(database, { organization, person: id }, subscription);
      return outcome;
    }),
  );
  return outcomes.includes('taken');
}
