import { type ErrorBody, type ErrorCode, errors } from '#protocol/errors.ts';

/** A failure that has its place in the error table: thrown anywhere in the server, answered by `http/`. */
export class Problem extends Error {
  readonly code: ErrorCode;
  /** Which input is wrong, as a path, where it is one input's fault. */
  readonly field: string | undefined;

  constructor(code: ErrorCode, field?: string) {
    super(field === undefined ? code : `${code} (${field})`);
    this.name = 'Problem';
    this.code = code;
    this.field = field;
  }
}

/** What a problem looks like on the wire. `id` finds an unexpected failure in the log. */
export function bodyOf(code: ErrorCode, more: { field?: string | undefined; id?: string } = {}): ErrorBody {
  const { field, id } = more;
  return {
    code,
    retryable: errors[code].retryable,
    ...(id === undefined ? {} : { id }),
    ...(field === undefined ? {} : { field }),
  };
}
