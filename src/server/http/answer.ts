import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { type ErrorBody, type ErrorCode, errors } from '#protocol/errors.ts';
import { bodyOf, Problem } from '../problem.ts';

/** A failure as it is answered: always an entry of the error table. */
export interface Failure {
  readonly status: (typeof errors)[ErrorCode]['status'];
  readonly body: ErrorBody;
}

/** What to answer to a failure. One that nobody expected is logged under `id`, which the person sees too. */
export function failureOf(cause: unknown, id: string, log: Logger): Failure {
  if (cause instanceof Problem) return failure(cause.code, bodyOf(cause.code, { field: cause.field }));
  if (cause instanceof HTTPException && cause.status < 500) return failure('bad-input', bodyOf('bad-input'));
  const code = isUnavailable(cause) ? 'unavailable' : 'unexpected';
  log.error({ id, err: cause }, 'request failed');
  return failure(code, bodyOf(code, { id }));
}

function failure(code: ErrorCode, body: ErrorBody): Failure {
  return { status: errors[code].status, body };
}

const connectionFaults: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EPIPE',
]);
const SQLITE_BUSY = 5;

/** Whether the database could not be reached: PostgreSQL's classes 08 and 57P, its socket's errors, or a locked SQLite file. */
function isUnavailable(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  if ('errcode' in cause && cause.errcode === SQLITE_BUSY) return true;
  if (!('code' in cause)) return false;
  return connectionFaults.has(cause.code) || /^(08|57P)/.test(String(cause.code));
}
