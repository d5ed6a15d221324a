import { hash } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { type KnownMember, membersOfSessions, type SessionOfMember } from '../store/people.ts';
import { Together } from '../store/together.ts';

/** As many as are remembered; the one that came longest ago goes first. */
const KEPT_AT_MOST = 10_000;
/** Sessions that one question to the database is about. */
const ASKED_AT_ONCE = 16;

/**
 * Cookies that were found to carry our signature, by their SHA-256, and the token under it: a fact that does not change. Whether that
 * session still is and whose, the database is asked for each request, after it came: signing out and leaving count at once. What
 * is not plain (no session, one to be renewed or ended) is better-auth's.
 */
export class SignedCookies {
  readonly #sessions: Together<string, SessionOfMember | undefined>;
  readonly #renewedBeforeMs: number;
  readonly #tokens = new Map<string, string>();

  /** `renewedBeforeMs`: so long before its end a session is due to be renewed. */
  constructor(database: Database, renewedBeforeMs: number) {
    this.#sessions = new Together(ASKED_AT_ONCE, async (tokens) => {
      const found = await membersOfSessions(database, [...new Set(tokens)]);
      return tokens.map((token) => found.get(token));
    });
    this.#renewedBeforeMs = renewedBeforeMs;
  }

  /** Who asks, where that is plain. */
  async callerOf(headers: Headers): Promise<KnownMember | null> {
    const name = nameOf(headers);
    const token = name === null ? undefined : this.#tokens.get(name);
    const session = token === undefined ? undefined : await this.#sessions.ask(token);
    if (!session || Date.now() >= session.endsAt - this.#renewedBeforeMs) return null;
    return session.member;
  }

  /** Remembers which session's token better-auth found signed in these cookies. */
  keep(headers: Headers, token: string): void {
    const name = nameOf(headers);
    if (name === null) return;
    this.#tokens.delete(name);
    this.#tokens.set(name, token);
    const [oldest] = this.#tokens.keys();
    if (oldest !== undefined && this.#tokens.size > KEPT_AT_MOST) this.#tokens.delete(oldest);
  }
}

function nameOf(headers: Headers): string | null {
  const cookies = headers.get('cookie');
  return cookies === null ? null : hash('sha256', cookies);
}
