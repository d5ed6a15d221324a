import { answerWords } from '#client/app/answer-words.ts';
import { say } from '#client/desk/words.ts';
import { formatDay, formatMoney, formatTime, formatWindow } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { questionsOf } from '#domain/checklist/checklist.ts';
import type { ChangedView, ReportView, ReviewView, VerdictView } from '#protocol/api/views.ts';
import { fitWords } from './fit-words.ts';

type EditOf = NonNullable<ReviewView['history'][number]['edit']>;

/** The rules that were not met for whom a visit was given to by hand, as they stood then. */
export function Overridden({ verdicts, timeZone }: { verdicts: readonly VerdictView[]; timeZone: string }) {
  if (verdicts.length === 0) return null;
  const why = verdicts.flatMap((verdict) => fitWords(verdict, timeZone) ?? []).join(' ');
  return <span class="soft">{t('coordinator-overridden', { why })}</span>;
}

/** What was agreed anew, each with what it was before. */
export function Changed({ changed, timeZone }: { changed: readonly ChangedView[]; timeZone: string }) {
  return changed.map((change) => (
    <span key={change.what} class="soft figures">
      {t(`coordinator-changed-${change.what}`, wordsOf(change, timeZone))}
    </span>
  ));
}

function wordsOf(change: ChangedView, timeZone: string): { before: string; after: string } {
  switch (change.what) {
    case 'window':
      return both(change, ({ from, to }) => formatWindow(from, to, timeZone));
    case 'fee':
      return both(change, (fee) => (fee ? formatMoney(fee) : t('coordinator-changed-no-fee')));
    case 'offerUntil':
      return both(change, (at) =>
        at === null
          ? t('coordinator-changed-until-end')
          : `${formatDay(at, timeZone)}, ${formatTime(at, timeZone)}`,
      );
    case 'reportWithinHours':
      return both(change, (hours) =>
        hours === null ? t('coordinator-changed-by-end') : t('coordinator-changed-hours', { hours }),
      );
  }
}

function both<T>(
  { before, after }: { before: T; after: T },
  words: (value: T) => string,
): { before: string; after: string } {
  return { before: words(before), after: words(after) };
}

/** Which answer was corrected, to what, and what the shopper said. */
export function Edited({ edit, report }: { edit: EditOf; report: ReportView }) {
  const asked = questionsOf(report.checklist).find(({ id }) => id === edit.question);
  if (!asked) return null;
  const words = { question: say(asked.text), before: answerWords(asked, edit.original) };
  return (
    <span class="soft">
      {edit.value === undefined
        ? t('review-edit-undone', words)
        : t('review-edit-was', { ...words, after: answerWords(asked, edit.value) })}
    </span>
  );
}
