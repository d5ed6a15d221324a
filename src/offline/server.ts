import type * as z from 'zod/mini';
import { ErrorBody, ErrorCode, errors } from '#protocol/errors.ts';
import { PhoneError, type PhoneErrorCode } from './errors.ts';

/** An answer that was not the one asked for, or none. `status` is 0 where none came. */
export class AnswerError extends PhoneError {
  readonly status: number;
  readonly retryable: boolean;
  /** The server, or the time limit, said that this was too much at once. */
  readonly tooMuch: boolean;
  /** How long the server asked to be left alone. */
  readonly retryAfterMs: number | null;

  constructor(
    code: PhoneErrorCode,
    about: Partial<Pick<AnswerError, 'status' | 'retryable' | 'tooMuch' | 'retryAfterMs'>>,
  ) {
    super(code);
    this.status = about.status ?? 0;
    this.retryable = about.retryable ?? true;
    this.tooMuch = about.tooMuch ?? false;
    this.retryAfterMs = about.retryAfterMs ?? null;
  }
}

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
      if (response.status !== 200 || !isJson(response)) throw await failureOf(response);
      const body: unknown = await response.json().catch(notTheServer);
      const parsed = shape.safeParse(body);
      return parsed.success ? parsed.data : notTheServer();
    });
  }

  /** Asks for an answer of one of these statuses, for protocols that answer in headers. Throws {@link AnswerError}. */
  headers(statuses: readonly number[], path: string, asking: Asking): Promise<Headers> {
    return this.#within(asking, path, async (response) => {
      if (!statuses.includes(response.status)) throw await failureOf(response);
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

function isJson(response: Response): boolean {
  return /^application\/json\b/.test(response.headers.get('content-type') ?? '');
}

function notTheServer(): never {
  throw new AnswerError('not-the-server', { status: 200 });
}

async function failureOf(response: Response): Promise<AnswerError> {
  const { status } = response;
  const body: unknown = isJson(response) ? await response.json().catch(() => null) : null;
  const told = ErrorBody.safeParse(body);
  const code = told.success ? told.data.code : codeOf(status);
  return new AnswerError(code, {
    status,
    retryable: told.success ? told.data.retryable : isRetryable(code),
    tooMuch: status === 413,
    retryAfterMs: retryAfterMs(response),
  });
}

/** What a status says by itself: those that proxies give in the server's name; all others are not from it. */
function codeOf(status: number): PhoneErrorCode {
  const code = (['signed-out', 'too-large', 'too-many-requests', 'unexpected', 'unavailable'] as const).find(
    (candidate: ErrorCode) => errors[candidate].status === status,
  );
  return code ?? (status === 502 || status === 504 ? 'unavailable' : 'not-the-server');
}

function isRetryable(code: PhoneErrorCode): boolean {
  const known = ErrorCode.safeParse(code);
  return known.success ? errors[known.data].retryable : true;
}

/** RFC 9110, 10.2.3: seconds, or a date, which is compared with the answer's own, because the phone's clock may be wrong. */
function retryAfterMs({ headers }: Response): number | null {
  const text = headers.get('retry-after');
  if (!text) return null;
  const seconds = Number(text);
  const ms = Number.isFinite(seconds)
    ? seconds * 1_000
    : Date.parse(text) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(ms) && ms >= 0 ? ms : null;
}
