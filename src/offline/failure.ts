import { ErrorBody, type ErrorCode, errors } from '#protocol/errors.ts';
import { AnswerError } from './answer-error.ts';
import type { PhoneErrorCode } from './errors.ts';

/** What an answer that was not the one asked for says. Only a body that has the shape of our own errors is believed. */
export async function failureOf(response: Response): Promise<AnswerError> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => null);
  const told = ErrorBody.safeParse(body);
  const code = told.success ? told.data.code : codeOf(status);
  return new AnswerError(code, {
    status,
    // What something on the way would not let through, another network may: nothing of it is for good but a missing sign-in.
    retryable: told.success ? told.data.retryable : code !== 'signed-out',
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
