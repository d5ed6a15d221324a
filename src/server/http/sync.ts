import type { Handler } from 'hono';
import { SyncRequest } from '#protocol/sync/envelope.ts';
import { hashText } from '../ingest/hash.ts';
import { ingestTails } from '../ingest/ingest.ts';
import { Problem } from '../problem.ts';
import { keepHoldings } from '../store/held-by-phones.ts';
import { readJson } from './body.ts';
import { senderOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { namedPhone } from './phone-cookie.ts';

/** On the wire and unpacked. A phone with more sends it in several requests. */
const MOST_BYTES = 1024 * 1024;
/** More than any phone sends: it sends less at once where it is told that this is too much. */
const MOST_TAILS = 256;
const MOST_ASKS = 1_000;
/** As many journals as a phone can say something of at once; of the others it does another time. */
const MOST_HOLDINGS = 100;

/** `POST /api/sync`: a shopper's phone sends what the server lacks. Bare, because every visit goes through it many times. */
export function syncRoute({ config, database, auth, now, log }: AppDeps): Handler<Env> {
  return async (c) => {
    const scope = await senderOf(auth, c);
    const parsed = SyncRequest.safeParse(await readJson(c.req.raw, MOST_BYTES));
    if (!parsed.success) throw new Problem('bad-input', parsed.error.issues[0]?.path.join('.') || undefined);
    const { data } = parsed;
    // Someone else has signed in on the phone since: what it sent is not theirs, and waits for who it is of.
    if (data.person !== undefined && data.person !== scope.person) throw new Problem('signed-out');
    if (data.tails.length > MOST_TAILS) throw new Problem('too-large', 'tails');
    if (data.asks.length > MOST_ASKS) throw new Problem('too-large', 'asks');
    const unexpected = (cause: unknown) => log.error({ id: c.get('requestId'), err: cause }, 'ingest failed');
    const answer = await ingestTails({ database, hash: hashText, now, unexpected }, scope, data);
    const holds = data.holds?.slice(0, MOST_HOLDINGS) ?? [];
    if (holds.length > 0) {
      const saying = { device: data.device, phone: namedPhone(c, config.publicUrl), at: now() };
      // What is only said must not cost the acknowledgement of what was sent.
      await keepHoldings(database, scope, saying, holds).catch(unexpected);
    }
    return c.json(answer);
  };
}
