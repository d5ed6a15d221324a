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
