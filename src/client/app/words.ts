import { PhoneError } from '#offline/index.ts';
import { t } from '../locales/t.ts';

/** What went wrong and what to do about it, in the person's words. */
export function errorWords(failure: unknown): string {
  return t(`error-${failure instanceof PhoneError ? failure.code : 'unexpected'}`);
}
