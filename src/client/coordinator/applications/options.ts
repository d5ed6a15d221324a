import type { ScreeningQuestion } from '#domain/person/application.ts';
import type { Locale } from '#domain/text.ts';
import { written } from './language-choice.tsx';

type Options = ScreeningQuestion['options'];

const MOST = 20;

/** Choices as they are typed in one language, each on a line of its own. */
export function optionLines(options: Options, locale: Locale): string {
  return options.map(({ text }) => text[locale] ?? '').join('\n');
}

/** The choices with their lines as they are typed now: the nth line is the nth choice, in whichever language. */
export function optionsFrom(options: Options, locale: Locale, typed: string): Options {
  const lines = typed.split('\n').slice(0, MOST);
  const count = Math.max(lines.length, options.length);
  const all = Array.from({ length: count }, (_, nr) => ({
    id: options[nr]?.id ?? crypto.randomUUID(),
    text: written(options[nr]?.text ?? {}, locale, (lines[nr] ?? '').slice(0, 200)),
  }));
  return all.filter(({ text }) => Object.keys(text).length > 0);
}
