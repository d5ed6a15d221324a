import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/field.tsx';
import type { AsideKind } from '#protocol/api/aside-views.ts';

interface PutAwayProps {
  kind: AsideKind;
  busy: boolean;
  onConfirm: (reason: string) => void;
  onBack: () => void;
}

/** Why something is put away for good. */
export function PutAwayForm({ kind, busy, onConfirm, onBack }: PutAwayProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [reason, setReason] = useState('');
  const [lacking, setLacking] = useState(false);
  const isSaid = reason.trim() !== '';
  return (
    <div class="action-panel">
      <h2 ref={heading} tabIndex={-1}>
        {t(`coordinator-aside-put-away-${kind}`)}
      </h2>
      <p class="soft">{t('coordinator-aside-put-away-body')}</p>
      <TextArea
        label={t('coordinator-reason')}
        rows={2}
        maxLength={2000}
        value={reason}
        error={lacking && !isSaid ? t('coordinator-fault-missing') : undefined}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <div class="line">
        <Button
          look="primary"
          busy={busy}
          onClick={() => (isSaid ? onConfirm(reason.trim()) : setLacking(true))}
        >
          {t('coordinator-aside-put-away')}
        </Button>
        <Button look="quiet" disabled={busy} onClick={onBack}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
