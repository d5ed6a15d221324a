import { PhoneError } from '#offline/index.ts';
import { ErrorBody } from '#protocol/errors.ts';
import { ImportAnswer } from '#protocol/import.ts';

/** Sends a visit's file to be taken in. Throws a {@link PhoneError}. */
export async function sendFile(file: Blob): Promise<ImportAnswer> {
  const answer = await post(file);
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) {
    const taken = ImportAnswer.safeParse(body);
    if (taken.success) return taken.data;
  }
  const failure = ErrorBody.safeParse(body);
  throw failure.success ? new PhoneError(failure.data.code, failure.data) : new PhoneError('not-the-server');
}

async function post(file: Blob): Promise<Response> {
  try {
    return await fetch('/api/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: file,
    });
  } catch (cause) {
    throw new PhoneError('offline', cause);
  }
}
