import { errorWords } from '#client/app/words.ts';
import { faultyField } from '#client/desk/api.ts';
import { hasWords, t } from '#client/locales/t.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import { PhoneError } from '#offline/index.ts';
import { FormDraft } from '#protocol/checklist-files.ts';
import { ErrorBody } from '#protocol/errors.ts';

/** Sends a form to be read as a draft; nothing is kept of it. Throws a {@link PhoneError}. */
export async function sendForm(file: File): Promise<FormDraft> {
  const answer = await post(file);
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) {
    const draft = FormDraft.safeParse(body);
    if (draft.success) return { ...draft.data, faults: faultsOf(draft.data.checklist) };
  }
  const failure = ErrorBody.safeParse(body);
  throw failure.success ? new PhoneError(failure.data.code, failure.data) : new PhoneError('not-the-server');
}

async function post(file: File): Promise<Response> {
  const name = file.name.replace(/\.\w+$/, '');
  try {
    return await fetch(`/api/forms?${new URLSearchParams({ name })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
      body: file,
    });
  } catch (cause) {
    throw new PhoneError('offline', cause);
  }
}

/** Why a form could not be read: what is wrong with its file or its sheets, where the server says which. */
export function formProblem(failure: unknown): string {
  const code = failure instanceof PhoneError ? failure.code : '';
  const fault = `${code === 'form-unreadable' ? 'form' : 'workbook'}-fault-${faultyField(failure) ?? ''}`;
  return hasWords(fault) ? t(fault) : errorWords(failure);
}
