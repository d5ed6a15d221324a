import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { SelectField, TextArea } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { AsideView, AsideVisit } from '#protocol/api/aside-views.ts';
import { choiceWords } from './aside-words.ts';

interface AdoptProps {
  view: AsideView;
  busy: boolean;
  onConfirm: (visit: AsideVisit, reason: string) => void;
  onBack: () => void;
}

/** For which visit a record is to count; its own where that can be, another of the same store and checklist where not. */
export function AdoptForm({ view, busy, onConfirm, onBack }: AdoptProps) {
  const { visits, row } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const own = visits.find(({ id }) => id === row.visit?.id);
  const [chosen, setChosen] = useState(own?.id ?? '');
  const [reason, setReason] = useState('');
  const [lacking, setLacking] = useState(false);
  const visit = visits.find(({ id }) => id === chosen);
  const taken = visit?.shopper && visit.shopper.id !== row.person.id ? visit.shopper.name : null;
  return (
    <div class="action-panel">
      <h2 ref={heading} tabIndex={-1}>
        {t('coordinator-aside-adopt')}
      </h2>
      <p class="soft">{t('coordinator-aside-adopt-body', { name: row.person.name })}</p>
      {row.visit && !own && <Banner tone="warn">{t('coordinator-aside-own-taken')}</Banner>}
      {visits.length === 0 ? (
        <LinkButton look="primary" href="/visits/new">
          {t('coordinator-new-visit')}
        </LinkButton>
      ) : (
        <>
          <SelectField
            label={t('coordinator-aside-which')}
            value={chosen}
            error={lacking && !visit ? t('coordinator-fault-missing') : undefined}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            <option value="">{t('coordinator-choose')}</option>
            {visits.map((one) => (
              <option key={one.id} value={one.id}>
                {choiceWords(one)}
              </option>
            ))}
          </SelectField>
          {taken !== null && (
            <p class="small">{t('coordinator-aside-takes-from', { name: taken, sender: row.person.name })}</p>
          )}
          <TextArea
            label={t('coordinator-reason-if-any')}
            rows={2}
            maxLength={2000}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
      <div class="line">
        {visits.length > 0 && (
          <Button
            look="primary"
            busy={busy}
            onClick={() => (visit ? onConfirm(visit, reason) : setLacking(true))}
          >
            {t('coordinator-aside-adopt')}
          </Button>
        )}
        <Button look="quiet" disabled={busy} onClick={onBack}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
