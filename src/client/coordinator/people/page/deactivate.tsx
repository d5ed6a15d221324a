import { useState } from 'preact/hooks';
import { fieldOf, useSubmit } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { OneOf } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Id } from '#domain/ids.ts';
import type { Role } from '#domain/scope.ts';
import type { StandingView } from '#protocol/api/standing.ts';
import { OpenVisits } from './open-visits.tsx';
import { useBeginning } from './use-beginning.ts';

export interface GoingProps {
  person: { readonly id: Id; readonly name: string; readonly role: Role };
  standing: StandingView;
  onClose: () => void;
  onDone: () => void;
}

/** Letting someone work here no more: what follows, which visits wait for them and what becomes of those, and why. */
export function Deactivate({ person: { id, name }, standing: { open }, onClose, onDone }: GoingProps) {
  const [visits, setVisits] = useState<'free' | 'keep'>('free');
  const toBegin = useBeginning<HTMLParagraphElement>();
  const { onSubmit, busy, problem } = useSubmit(async (fields) => {
    const reason = fieldOf(fields, 'reason').trim();
    const { freed } = await api.coordinator.standing.deactivate({
      person: id,
      visits,
      ...(reason ? { reason } : {}),
    });
    toast(t('people-deactivated-toast', { name, freed }));
    onDone();
  });
  return (
    <Dialog open title={t('people-deactivate-of', { name })} onClose={onClose}>
      <form class="stack" onSubmit={onSubmit}>
        {problem && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
        <p tabIndex={-1} ref={toBegin}>
          {t('people-deactivate-says')}
        </p>
        <OpenVisits open={open} going={visits === 'free' ? 'deactivated' : null} />
        {open.length > 0 && <WhatOfThem chosen={visits} onChoose={setVisits} />}
        <TextArea label={t('people-reason')} name="reason" rows={2} maxLength={2_000} />
        <div class="dialog-actions">
          <Button look="primary" type="submit" busy={busy}>
            {t('people-deactivate')}
          </Button>
          <Button onClick={onClose}>{t('people-leave')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface WhatOfThemProps {
  chosen: 'free' | 'keep';
  onChoose: (chosen: 'free' | 'keep') => void;
}

/** What becomes of visits that wait for someone who goes. */
export function WhatOfThem({ chosen, onChoose }: WhatOfThemProps) {
  return (
    <OneOf
      name="visits"
      label={t('people-visits-become')}
      choices={[
        { id: 'free', text: t('people-visits-free') },
        { id: 'keep', text: t('people-visits-keep') },
      ]}
      chosen={chosen}
      onChoose={(id) => onChoose(id === 'keep' ? 'keep' : 'free')}
    />
  );
}
