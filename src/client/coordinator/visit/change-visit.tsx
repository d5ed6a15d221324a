import { formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { changeableIn, isFeeFloor } from '#domain/visit/change.ts';
import type { ReviewView } from '#protocol/api/views.ts';
import type { ChangeDraft } from './change-draft.ts';
import { useChange } from './use-change.ts';
import './change-visit.css';

interface ChangeProps {
  review: ReviewView;
  onChanged: (stale: boolean) => void;
}

/** Agrees anew on what may still be: folded away, as most visits are made as they were planned. */
export function ChangeVisit({ review, onChanged }: ChangeProps) {
  if (changeableIn(review.row.state).length === 0) return null;
  return (
    <details class="aside-details change-visit">
      <summary>{t('coordinator-change')}</summary>
      <ChangeForm review={review} onChanged={onChanged} />
    </details>
  );
}

function ChangeForm({ review, onChanged }: ChangeProps) {
  const { draft, faults, problem, busy, currency, change, submit } = useChange(review, onChanged);
  const { fee, state } = review.row;
  const can = new Set(changeableIn(state));
  const wire = (name: keyof ChangeDraft) => ({
    name,
    value: draft[name],
    error: faults[name] && t(`coordinator-fault-${faults[name]}`),
    onInput: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <form class="change-form" noValidate onSubmit={submit}>
      <p class="soft">{t('coordinator-change-body')}</p>
      {problem && (
        <Banner tone="warn" role="alert">
          {problem}
        </Banner>
      )}
      {can.has('window') && (
        <div class="change-pair">
          <TextField type="datetime-local" label={t('coordinator-change-from')} {...wire('from')} />
          <TextField type="datetime-local" label={t('coordinator-change-to')} {...wire('to')} />
        </div>
      )}
      <div class="change-pair">
        {can.has('offerUntil') && (
          <TextField
            type="datetime-local"
            label={t('coordinator-change-until')}
            hint={t('coordinator-change-until-hint')}
            {...wire('until')}
          />
        )}
        {can.has('reportWithinHours') && (
          <TextField
            inputMode="numeric"
            label={t('coordinator-change-hours')}
            hint={t('coordinator-change-hours-hint')}
            {...wire('hours')}
          />
        )}
        {can.has('fee') && (
          <TextField
            inputMode="decimal"
            label={t('coordinator-change-fee', { currency })}
            hint={
              fee && isFeeFloor(state)
                ? t('coordinator-change-fee-hint', { fee: formatMoney(fee) })
                : undefined
            }
            {...wire('fee')}
          />
        )}
      </div>
      <div class="line">
        <Button look="primary" type="submit" busy={busy}>
          {t('coordinator-change-send')}
        </Button>
      </div>
    </form>
  );
}
