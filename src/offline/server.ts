import type * as z from 'zod/mini';
import { AnswerError } from './answer-error.ts';
import { PhoneError } from './errors.ts';

interface Reach {
  readonly origin: string;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
}

export interface Asking {
  readonly method: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | ArrayBuffer;
}

/** The way to the server. Only an answer that proves to be the server's own gets through. */
export class Server {
  readonly #reach: Reach;
  readonly #stopping = new AbortController();

  constructor(reach: Reach) {
    this.#reach = reach;
  }

  /** Asks, and reads an answer of exactly status 200 that is JSON of this shape. Throws {@link AnswerError}. */
  json<T>(shape: z.ZodMiniType<T>, path: string, asking: Asking): Promise<T> {
    return this.#within(asking, path, async (response) => {
      if (response.status !== 200 || !isJson(response)) throw await failureIn(response);
      const body: unknown = await response.json().catch(notTheServer);
      const parsed = shape.safeParse(body);
      return parsed.success ? parsed.data : notTheServer();
    });
  }

  /** Asks for an answer of one of these statuses, for protocols that answer in headers. Throws {@link AnswerError}. */
  headers(statuses: readonly number[], path: string, asking: Asking): Promise<Headers> {
    return this.#within(asking, path, async (response) => {
      if (!statuses.includes(response.status)) throw await failureIn(response);
      return response.headers;
    });
  }

  /** The path on our own origin that an answer points at: a proxy may know the server by another name. */
  pathOf(location: string): string {
    const { pathname, search } = new URL(location, this.#reach.origin);
    return `${pathname}${search}`;
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** Redirects are not followed: a portal's page is never the server's answer. The time limit covers the body as well. */
  async #within<T>(
    { method, headers = {}, body }: Asking,
    path: string,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    const { origin, fetch, timeoutMs } = this.#reach;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeoutMs);
    const stop = () => limit.abort();
    this.#stopping.signal.addEventListener('abort', stop);
    try {
      const about = {
        method,
        headers,
        redirect: 'manual',
        credentials: 'same-origin',
        cache: 'no-store',
      } as const;
      const response = await fetch(`${origin}${path}`, {
        ...about,
        ...(body === undefined ? {} : { body }),
        signal: limit.signal,
      });
      return await read(response);
    } catch (failure) {
      if (failure instanceof PhoneError && !limit.signal.aborted) throw failure;
      throw new AnswerError('offline', { tooMuch: limit.signal.aborted && !this.#stopping.signal.aborted });
    } finally {
      clearTimeout(timer);
      this.#stopping.signal.removeEventListener('abort', stop);
    }
  }
}

function notTheServer(): never {
  throw new AnswerError('not-the-server', { status: 200 });
}

/** What reads failures is fetched with the first: no screen waits for it. */
async function failureIn(response: Response): Promise<AnswerError> {
  const { failureOf } = await import('./failure.ts');
  return failureOf(response);
}

function isJson(response: Response): boolean {
  return /^application\/json\b/.test(response.headers.get('content-type') ?? '');
}
