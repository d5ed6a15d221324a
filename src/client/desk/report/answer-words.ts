import { formatNumber } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import type { Question } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { say } from '../words.ts';

/** An answer as a person would say it. */
export function answerWords(question: Question, value: AnswerValue): string {
  if (value === null) return t('report-not-applicable');
  if (typeof value === 'boolean') return t(value ? 'report-yes' : 'report-no');
  if (typeof value === 'number') return numberWords(question, value);
  if (Array.isArray(value)) return listWords(value.map((id) => optionWords(question, id)));
  return question.type === 'choice' ? optionWords(question, value) : value;
}

/** An option by its text; one that the checklist does not have, by its id. */
export function optionWords(question: Question, id: Id): string {
  const options = 'options' in question ? question.options : [];
  const option = options.find((candidate) => candidate.id === id);
  return option ? say(option.text) : id;
}

function numberWords(question: Question, value: number): string {
  const number = formatNumber(value);
  if (question.type === 'number' && question.unit) return `${number} ${say(question.unit)}`;
  if (question.type !== 'scale') return number;
  const { worst, best } = question;
  if (value === worst)
    return t('report-scale-end', { value: number, best: formatNumber(best), name: say(question.worstName) });
  if (value === best)
    return t('report-scale-end', { value: number, best: formatNumber(best), name: say(question.bestName) });
  return t('report-scale', { value: number, best: formatNumber(best) });
}

function listWords(words: readonly string[]): string {
  if (words.length === 0) return t('report-none-of-these');
  return new Intl.ListFormat(currentLocale(), { type: 'unit', style: 'long' }).format(words);
}
