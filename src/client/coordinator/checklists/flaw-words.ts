import { say } from '#client/desk/words.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { ChecklistFault } from '#domain/checklist/integrity.ts';
import type { LocalizedText } from '#domain/text.ts';

/** A fault of a checklist as its author reads it. */
export interface FlawWords {
  /** Which part it is in, from the outer to the inner one, by the names that people read. */
  readonly where: string;
  readonly what: string;
  /** What mends it. */
  readonly mend: string;
}

/** What is wrong, where, and what to do about it. */
export function flawWords({ kind, at, names, locale }: ChecklistFault, checklist: Checklist): FlawWords {
  const { outer, inner, moment } = namers(checklist);
  const named = kind === 'moment-left-out' ? moment : inner;
  const about = {
    names: names === undefined ? (at.at(-1) ?? '') : named(names),
    language: locale ? languageName(locale) : '',
  };
  return {
    where: at.map((id, depth) => (depth === 0 ? outer : inner)(id)).join(' › '),
    what: t(`coordinator-flaw-${kind}`, about),
    mend: t(`coordinator-flaw-${kind}-mend`, about),
  };
}

interface Named {
  readonly id: string;
  readonly name?: LocalizedText;
  readonly title?: LocalizedText;
  readonly text?: LocalizedText;
}

/** Ids are one's own within their kind alone, so that what one stands for hangs on where it stands: a path begins with no question. */
function namers(checklist: Checklist) {
  const { sections, moments, intervals, standards, briefing, contradictions = [] } = checklist;
  const questions = sections.flatMap((section) => section.questions);
  const rest = [...briefing.sections, ...briefing.quiz, ...contradictions];
  return {
    outer: namer([checklist, ...sections, ...standards, ...moments, ...intervals, ...rest, ...questions]),
    inner: namer([...questions, ...intervals, ...moments, ...standards, ...sections]),
    moment: namer(moments),
  };
}

/** Gives what an id stands for to a reader: its name or text where there is one, with the id; of several the first. */
function namer(all: readonly Named[]): (id: string) => string {
  return (id) => {
    const found = all.find((one) => one.id === id);
    const words = found ? wordsOf(found) : id;
    return words === id ? id : t('coordinator-flaw-named', { words, id });
  };
}

function wordsOf({ id, name, title, text }: Named): string {
  const words = name ?? title ?? text;
  return (words && say(words).trim()) || id;
}

function languageName(locale: string): string {
  return new Intl.DisplayNames(currentLocale(), { type: 'language' }).of(locale) ?? locale;
}
