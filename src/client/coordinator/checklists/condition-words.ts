import { answerWords } from '#client/app/answer-words.ts';
import { say } from '#client/desk/words.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { type Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import type { About, Condition } from '#domain/checklist/condition.ts';

/** A condition as a part of a sentence: "“Was it right?” is No and “Served” was marked". */
export function conditionWords(condition: Condition, checklist: Checklist): string {
  if ('all' in condition) return joined(condition.all, 'conjunction', checklist);
  if ('any' in condition) return joined(condition.any, 'disjunction', checklist);
  if ('not' in condition)
    return t('coordinator-if-not', { condition: conditionWords(condition.not, checklist) });
  return aboutWords(condition, checklist);
}

/** What is joined itself stands in brackets, so that "and" and "or" can't be read together wrongly. */
function joined(
  parts: readonly Condition[],
  type: 'conjunction' | 'disjunction',
  checklist: Checklist,
): string {
  const words = parts.map((part) => {
    const said = conditionWords(part, checklist);
    return parts.length > 1 && ('all' in part || 'any' in part) ? `(${said})` : said;
  });
  return new Intl.ListFormat(currentLocale(), { type }).format(words);
}

function aboutWords(about: About, checklist: Checklist): string {
  if ('moment' in about) {
    const found = checklist.moments.find(({ id }) => id === about.moment);
    const moment = found ? say(found.name) : about.moment;
    return t(about.marked ? 'coordinator-if-marked' : 'coordinator-if-unmarked', { moment });
  }
  const found = questionsOf(checklist).find(({ id }) => id === about.question);
  const question = found ? say(found.text) : about.question;
  const shown = (value: AboutValue) => (found ? answerWords(found, value) : String(value));
  if ('answered' in about)
    return t(about.answered ? 'coordinator-if-answered' : 'coordinator-if-unanswered', { question });
  if ('is' in about) {
    const many = found?.type === 'choices' && about.is !== null;
    const answer = shown(many ? [String(about.is)] : about.is);
    return t(many ? 'coordinator-if-among' : 'coordinator-if-is', { question, answer });
  }
  const { atLeast, atMost } = about;
  const bounds = [atLeast, atMost].map((bound) => (bound === undefined ? '' : shown(bound)));
  const [least = '', most = ''] = bounds;
  return t(`coordinator-if-${rangeName(atLeast, atMost)}`, { question, least, most });
}

type AboutValue = Parameters<typeof answerWords>[1];

function rangeName(atLeast: number | undefined, atMost: number | undefined): string {
  if (atLeast !== undefined && atMost !== undefined) return 'between';
  return atLeast === undefined ? 'at-most' : 'at-least';
}
