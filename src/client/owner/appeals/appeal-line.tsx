import { answerWords } from '#client/app/answer-words.ts';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { formatDate, formatPercent } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import type { AppealView } from '#protocol/api/appeals.ts';
import './appeals.css';

interface LineProps {
  appeal: AppealView;
  question: Question | undefined;
  timeZone: string;
  onChange: () => void;
}

/** An appeal that was raised: what was said, how it was ruled on and what that changed. */
export function AppealLine({ appeal, question, timeZone, onChange }: LineProps) {
  const { id, says, by, raisedAt, state, words, ruledAt } = appeal;
  const withdraw = () =>
    api.owner.appeals
      .withdraw({ appeal: id })
      .then(onChange, (failure: unknown) => toast(errorWords(failure)));
  return (
    <div class="appeal small">
      <p>
        <strong>{t(`owner-appeal-${state}`)}</strong>{' '}
        <span class="soft">{t('owner-appeal-by', { by, day: formatDate(raisedAt, timeZone) })}</span>
      </p>
      <p class="appeal-words">{says}</p>
      {state === 'open' && (
        <span class="no-print">
          <Button onClick={() => void withdraw()}>{t('owner-appeal-withdraw')}</Button>
        </span>
      )}
      {state === 'ruled' && (
        <>
          <p>
            <strong>{rulingInWords(appeal, question)}</strong>{' '}
            {ruledAt !== null && <span class="soft">{formatDate(ruledAt, timeZone)}</span>}
          </p>
          <p class="appeal-words">{words}</p>
        </>
      )}
    </div>
  );
}

/** What a ruling says of the item, and of the whole where that changed. */
function rulingInWords(appeal: AppealView, question: Question | undefined): string {
  const { ruling, percentageBefore: before, percentageAfter: after } = appeal;
  if (!ruling || ruling.kind === 'stands') return t('owner-appeal-stands');
  const said =
    ruling.kind === 'answer' && question
      ? t('owner-appeal-counts-as', { answer: answerWords(question, ruling.value) })
      : t('owner-appeal-left-out');
  if (before === null || after === null) return said;
  return `${said} ${t('owner-appeal-score', { before: formatPercent(before), after: formatPercent(after) })}`;
}
