import { t } from '#client/locales/t.ts';
import { type Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import type { Missing } from '#domain/report/missing.ts';
import { type Locale, textIn } from '#domain/text.ts';
import { paths } from '../paths.ts';
import { questionPlace } from '../resume.ts';

/** One missing thing as a row: what it is about, what it lacks, and where to give it. */
export interface MissingRow {
  readonly key: string;
  readonly about: string;
  readonly lacks: string;
  readonly href: string;
}

/** The row for one missing thing. */
export function missingRow(
  missing: Missing,
  visit: string,
  checklist: Checklist,
  locale: Locale,
): MissingRow {
  const lacks = t(`missing-${missing.kind}`, 'needed' in missing ? { needed: missing.needed } : {});
  if (missing.kind === 'moment') {
    const moment = checklist.moments.find(({ id }) => id === missing.moment);
    return {
      key: `moment ${missing.moment}`,
      about: moment ? textIn(moment.name, locale) : '',
      lacks,
      href: paths.moments(visit),
    };
  }
  const question = questionsOf(checklist).find(({ id }) => id === missing.question);
  return {
    key: `${missing.kind} ${missing.question}`,
    about: question ? textIn(question.text, locale) : '',
    lacks,
    href: questionPlace(visit, missing.question, checklist),
  };
}
