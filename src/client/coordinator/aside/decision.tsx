import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { AsideVersion, AsideView } from '#protocol/api/aside-views.ts';
import { AdoptForm } from './adopt-form.tsx';
import { PutAwayForm } from './put-away-form.tsx';
import { useStep } from './use-step.ts';

interface DecisionProps {
  view: AsideView;
  /** The version that is looked at. */
  shown: AsideVersion | undefined;
  onChanged: () => void;
}

/** What a coordinator can do about it: let it count, put it away, or bring it back. */
export function Decision({ view, shown, onChanged }: DecisionProps) {
  const { row, canChoose } = view;
  const [open, setOpen] = useState<'adopt' | 'put-away' | null>(null);
  const { take, busy, problem } = useStep(row, onChanged);
  const close = () => setOpen(null);
  const isOther = shown !== undefined && !shown.isHeld;
  return (
    <section class="actions" aria-label={t('coordinator-actions')}>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {open === 'adopt' && <AdoptForm view={view} busy={busy} onConfirm={take.adopt} onBack={close} />}
      {open === 'put-away' && (
        <PutAwayForm
          kind={row.kind}
          busy={busy}
          onConfirm={(reason) => void take.putAway(reason).then(close)}
          onBack={close}
        />
      )}
      {open === null && (
        <div class="line">
          {row.kind === 'journal' && (
            <Button look="primary" onClick={() => setOpen('adopt')}>
              {t('coordinator-aside-adopt')}
            </Button>
          )}
          {row.kind === 'fork' && (
            <Button
              look="primary"
              busy={busy}
              disabled={!canChoose || !isOther}
              onClick={() => shown && take.choose(shown.head)}
            >
              {t('coordinator-aside-choose')}
            </Button>
          )}
          {row.kind === 'tail' && row.isOpen && (
            <Button look="primary" busy={busy} onClick={() => void take.retry()}>
              {t('coordinator-aside-retry')}
            </Button>
          )}
          {row.isOpen ? (
            <Button disabled={busy} onClick={() => setOpen('put-away')}>
              {t(`coordinator-aside-put-away-${row.kind}`)}
            </Button>
          ) : (
            <Button busy={busy} onClick={() => void take.bringBack()}>
              {t('coordinator-aside-bring-back')}
            </Button>
          )}
        </div>
      )}
      {open === null && <p class="soft small">{hintWords(view, isOther)}</p>}
    </section>
  );
}

function hintWords({ row, canChoose }: AsideView, isOther: boolean): string {
  if (row.kind !== 'fork') return t(`coordinator-aside-hint-${row.kind}`);
  if (!canChoose) return t('coordinator-aside-hint-judged');
  return t(isOther ? 'coordinator-aside-hint-fork' : 'coordinator-aside-hint-held');
}
