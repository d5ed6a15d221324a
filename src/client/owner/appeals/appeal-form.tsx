import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/field.tsx';
import type { AppealedItem } from '#domain/appeal/appeal.ts';
import type { Id } from '#domain/ids.ts';
import './appeals.css';

interface FormProps {
  visit: Id;
  item: AppealedItem;
  /** Until when it can be raised, in milliseconds since 1970. */
  until: number;
  onRaised: () => void;
}

/** Raises an appeal: what is wrong with this item, in the owner's words. What is written stays there when it can't be sent. */
export function AppealForm({ visit, item, until, onRaised }: FormProps) {
  const [says, setSays] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    await api.owner.appeals.raise({ visit, item, says }).then(onRaised, setFailure);
    setBusy(false);
  };
  return (
    <details class="small aside-details no-print">
      <summary>{t('owner-appeal')}</summary>
      <form class="appeal-form" onSubmit={send}>
        <TextArea
          label={t('owner-appeal-says')}
          hint={t('owner-appeal-hint', { day: formatDate(until) })}
          rows={3}
          maxLength={2000}
          required
          value={says}
          error={failure === undefined ? undefined : errorWords(failure)}
          onInput={(event) => setSays(event.currentTarget.value)}
        />
        <Button type="submit" look="primary" busy={busy} disabled={says.trim() === ''}>
          {t('owner-appeal-send')}
        </Button>
      </form>
    </details>
  );
}
