import { currencyOfReceipt, isParts, type Parts } from '#domain/checklist/answer.ts';
import type { Question } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { type LocalizedText, textIn } from '#domain/text.ts';
import { formatDate, formatDuration, formatMoney, formatNumber, formatTime } from '../locales/format.ts';
import { currentLocale, t } from '../locales/t.ts';

/** An answer as a person would say it. */
export function answerWords(question: Question, value: AnswerValue): string {
  if (value === null) return t('answer-not-applicable');
  if (typeof value === 'boolean') return t(value ? 'answer-yes' : 'answer-no');
  if (typeof value === 'number') return numberWords(question, value);
  if (Array.isArray(value)) return listWords(value.map((id) => optionWords(question, id)));
  return isParts(value) ? partsWords(question, value) : stringWords(question, value);
}

/** An option by its text; one that the checklist does not have, by its id. */
export function optionWords(question: Question, id: Id): string {
  const options = 'options' in question ? question.options : [];
  const option = options.find((candidate) => candidate.id === id);
  return option ? say(option.text) : id;
}

function numberWords(question: Question, value: number): string {
  switch (question.type) {
    case 'number':
      return question.unit ? `${formatNumber(value)} ${say(question.unit)}` : formatNumber(value);
    case 'money':
      return formatMoney({ minor: value, currency: question.currency });
    case 'duration':
      return formatDuration(value * 1000);
    case 'scale':
      return ratingWords(question, value);
    default:
      return formatNumber(value);
  }
}

function ratingWords(question: Extract<Question, { type: 'scale' }>, value: number): string {
  const { worst, best, worstName, bestName } = question;
  const name = value === worst ? worstName : value === best ? bestName : null;
  const numbers = { value, best: formatNumber(best) };
  return name ? t('answer-scale-end', { ...numbers, name: say(name) }) : t('answer-scale', numbers);
}

function stringWords(question: Question, value: string): string {
  if (question.type === 'choice') return optionWords(question, value);
  if (question.type === 'date') return dayWords(value);
  return question.type === 'time' ? timeWords(value) : value;
}

/** A receipt in the order that it is read off; a person's description part by part. Parts that are not there are left out. */
function partsWords(question: Question, parts: Parts): string {
  if (question.type !== 'receipt') {
    const said = Object.entries(parts).filter(([, words]) => String(words).trim() !== '');
    return listWords(said.map(([part, words]) => t('answer-part', { part: t(`staff-${part}`), words })));
  }
  const { total, date, time } = parts;
  const currency = currencyOfReceipt(question, parts);
  return listWords([
    ...(typeof total === 'number' && currency ? [formatMoney({ minor: total, currency })] : []),
    ...(typeof date === 'string' ? [dayWords(date)] : []),
    ...(typeof time === 'string' ? [timeWords(time)] : []),
  ]);
}

/** A calendar day belongs to no zone: it is read and written in the same one. */
function dayWords(day: string): string {
  const noon = Date.parse(`${day}T12:00Z`);
  return Number.isNaN(noon) ? day : formatDate(noon, 'UTC');
}

function timeWords(time: string): string {
  const at = Date.parse(`1970-01-01T${time}Z`);
  return Number.isNaN(at) ? time : formatTime(at, 'UTC');
}

function listWords(words: readonly string[]): string {
  if (words.length === 0) return t('answer-none-of-these');
  return new Intl.ListFormat(currentLocale(), { type: 'unit', style: 'long' }).format(words);
}

function say(text: LocalizedText): string {
  return textIn(text, currentLocale());
}
