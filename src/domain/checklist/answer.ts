import type { AnswerValue } from '../journal/event.ts';
import type { Question } from './checklist.ts';

/** Whether a raw answer can be one to this question. `null` (not applicable) fits where the question allows it. */
export function answerFits(question: Question, value: AnswerValue): boolean {
  if (value === null) return question.mayBeNotApplicable;
  switch (question.type) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && question.options.some((option) => option.id === value);
    case 'choices':
      return Array.isArray(value) && value.every((id) => question.options.some((option) => option.id === id));
    case 'number':
      return (
        typeof value === 'number' && Number.isFinite(value) && isWithin(value, question.least, question.most)
      );
    case 'scale':
      return Number.isInteger(value) && isWithin(Number(value), ...ends(question.worst, question.best));
    case 'text':
    case 'narrative':
      return typeof value === 'string';
    case 'money':
      return Number.isInteger(value) && isWithin(Number(value), question.least, question.most);
    case 'duration':
      return (
        Number.isInteger(value) && isWithin(Number(value), question.leastSeconds ?? 0, question.mostSeconds)
      );
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'time':
      return typeof value === 'string' && TIME_OF_DAY.test(value);
    case 'staff':
      return isParts(value) && Object.values(value).some((words) => String(words).trim() !== '');
    case 'receipt':
      return isParts(value) && isReceipt(question, value);
    case 'photo':
    case 'document':
    case 'sound':
      return false;
  }
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text names a day that the calendar has: `2026-02-30` is none. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysIn(Number(year), Number(month))
  );
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** An answer of several parts. */
export type Parts = Readonly<Record<string, string | number>>;

/** Whether a value has parts. */
export function isParts(value: AnswerValue): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A question for a receipt. */
export type ReceiptQuestion = Extract<Question, { type: 'receipt' }>;

/** The currency of a receipt's total, ISO 4217: the question's or, where it leaves it open, the answer's part `currency`. */
export function currencyOfReceipt({ currency }: ReceiptQuestion, parts: Parts): string | null {
  const said = currency ?? parts['currency'];
  return typeof said === 'string' && /^[A-Z]{3}$/.test(said) ? said : null;
}

/** A receipt's parts: `total` in the smallest unit, `date` and `time` as printed; all three, to be checked against the visit. */
function isReceipt(question: ReceiptQuestion, parts: Parts): boolean {
  const { total, date, time } = parts;
  const isInCurrency = currencyOfReceipt(question, parts) !== null;
  const hasTotal = isInCurrency && Number.isInteger(total) && Number(total) >= 0;
  return (
    hasTotal && typeof date === 'string' && isDay(date) && typeof time === 'string' && TIME_OF_DAY.test(time)
  );
}

/** Types that are answered by a file alone. */
export function isFileQuestion({ type }: Question): boolean {
  return type === 'photo' || type === 'document' || type === 'sound';
}

function isWithin(value: number, least: number | undefined, most: number | undefined): boolean {
  return (least === undefined || value >= least) && (most === undefined || value <= most);
}

/** A scale may run either way: its ends in rising order. */
function ends(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}
