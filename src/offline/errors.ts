import type { ErrorCode } from '#protocol/errors.ts';

/**
 * What can go wrong on the phone itself, beside the server's {@link ErrorCode}s.
 * - `offline` no answer came
 * - `not-the-server` something else answered: a hotel's sign-in page, a proxy, half an answer
 * - `storage-full` nothing of this was saved: there is no room
 * - `storage-broken` nothing of this was saved: the storage does not work, after several tries
 * - `storage-blocked` another tab holds the storage, or has a newer version of it: close the other tabs and reload
 * - `photo-unreadable` the photo's bytes can't be read any more
 * - `photo-heic` the photo is in a format (HEIC) that this device can't turn into one that everyone can see
 * - `sound-empty` there is nothing in the recording
 */
export type PhoneErrorCode =
  | ErrorCode
  | 'offline'
  | 'not-the-server'
  | 'storage-full'
  | 'storage-broken'
  | 'storage-blocked'
  | 'photo-unreadable'
  | 'photo-heic'
  | 'sound-empty';

/** A failure with a code that the screens have words for. */
export class PhoneError extends Error {
  override readonly name = 'PhoneError';
  readonly code: PhoneErrorCode;

  constructor(code: PhoneErrorCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
