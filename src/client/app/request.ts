import * as z from 'zod/mini';
import { PhoneError } from '#offline/index.ts';
import { ErrorBody } from '#protocol/errors.ts';

/** How long an answer may take: on a bad network none is better than none yet. */
const PATIENCE_MS = 20_000;

/** Nothing to read from an answer but that it was one. */
export const Nothing = z.unknown();

/** Asks the server and parses what it says. Throws a {@link PhoneError}: the server's code, `offline` or `not-the-server`. */
export async function request<T>(schema: z.ZodMiniType<T>, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, optionsFor(body)).catch((cause: unknown) => {
    throw new PhoneError('offline', cause);
  });
  const content = await response.json().catch(() => undefined);
  if (!response.ok) throw failureOf(content);
  const parsed = schema.safeParse(content);
  if (!parsed.success) throw new PhoneError('not-the-server', parsed.error);
  return parsed.data;
}

function optionsFor(body: unknown): RequestInit {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const options: RequestInit = {
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
    signal,
  };
  if (body === undefined) return options;
  const headers = { ...options.headers, 'content-type': 'application/json' };
  return { ...options, method: 'POST', headers, body: JSON.stringify(body) };
}

function failureOf(content: unknown): PhoneError {
  const parsed = ErrorBody.safeParse(content);
  return parsed.success
    ? new PhoneError(parsed.data.code, parsed.data)
    : new PhoneError('not-the-server', content);
}
