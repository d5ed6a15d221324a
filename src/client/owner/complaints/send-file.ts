import { PhoneError } from '#offline/index.ts';
import { ComplaintFile } from '#protocol/api/complaints.ts';
import { ErrorBody } from '#protocol/errors.ts';

/** Has a file of complaints looked at, or taken in. Throws a {@link PhoneError}. */
export async function sendComplaints(file: Blob, take: boolean): Promise<ComplaintFile> {
  const answer = await post(file, take);
  const body: unknown = await answer.json().catch(() => null);
  const found = answer.ok ? ComplaintFile.safeParse(body) : null;
  if (found?.success) return found.data;
  const failure = ErrorBody.safeParse(body);
  throw failure.success ? new PhoneError(failure.data.code, failure.data) : new PhoneError('not-the-server');
}

async function post(file: Blob, take: boolean): Promise<Response> {
  try {
    return await fetch(`/api/owner/complaints/file${take ? '?take=yes' : ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
      body: file,
    });
  } catch (cause) {
    throw new PhoneError('offline', cause);
  }
}
