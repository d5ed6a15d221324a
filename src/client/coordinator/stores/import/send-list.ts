import type * as z from 'zod/mini';
import { errorWords } from '#client/app/words.ts';
import { faultyField } from '#client/desk/api.ts';
import { hasWords, t } from '#client/locales/t.ts';
import { PhoneError } from '#offline/index.ts';
import { ErrorBody } from '#protocol/errors.ts';
import { type SheetAsked, type SheetCounts, SheetPreview, TakeInLine } from '#protocol/store-sheet.ts';

interface Sending {
  readonly file: File;
  readonly asked: SheetAsked;
  readonly signal: AbortSignal;
}

/** What a list would do; nothing is kept of it. Throws a {@link PhoneError}, or what the signal was stopped with. */
export async function previewList({ file, asked, signal }: Sending): Promise<SheetPreview> {
  const query = new URLSearchParams({ asked: JSON.stringify(asked) });
  const answer = await post(`/api/stores/preview?${query}`, file, signal);
  const body: unknown = await answer.json().catch(() => null);
  return parsed(SheetPreview, answer.ok ? body : null) ?? fail(body);
}

interface TakingIn extends Sending {
  readonly digest: string;
  readonly leaveOut: boolean;
  readonly onProgress: (done: number, of: number) => void;
}

/** Takes a list in, and says how far it is. Whoever stops the signal stops it all, and nothing is changed then. */
export async function takeInList({ file, asked, signal, ...more }: TakingIn): Promise<SheetCounts> {
  const { digest, leaveOut, onProgress } = more;
  const query = new URLSearchParams({
    asked: JSON.stringify(asked),
    digest,
    leaveOut: leaveOut ? 'yes' : 'no',
  });
  const answer = await post(`/api/stores/take-in?${query}`, file, signal);
  if (!answer.ok || !answer.body) return fail(await answer.json().catch(() => null));
  for await (const line of linesOf(answer.body)) {
    if ('failed' in line) return fail(line.failed);
    if ('counts' in line) return line.counts;
    onProgress(line.done, line.of);
  }
  // It broke off: nobody can say whether all was done, so it is looked at again.
  throw new PhoneError('offline');
}

async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<TakeInLine> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield TakeInLine.parse(JSON.parse(line));
  }
}

async function post(path: string, file: File, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
      body: file,
      signal,
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw new PhoneError('offline', cause);
  }
}

function parsed<T>(schema: z.ZodMiniType<T>, body: unknown): T | null {
  const read = schema.safeParse(body);
  return read.success ? read.data : null;
}

function fail(body: unknown): never {
  const failure = ErrorBody.safeParse(body);
  throw failure.success ? new PhoneError(failure.data.code, failure.data) : new PhoneError('not-the-server');
}

/** Why a list could not be read or taken in. */
export function listProblem(failure: unknown): string {
  const code = failure instanceof PhoneError ? failure.code : '';
  if (code === 'stale') return t('store-list-stale');
  const fault = `workbook-fault-${faultyField(failure) ?? ''}`;
  return code === 'workbook-unreadable' && hasWords(fault) ? t(fault) : errorWords(failure);
}
