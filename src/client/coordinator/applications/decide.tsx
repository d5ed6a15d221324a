import { useState } from 'preact/hooks';
import { fieldOf, useSubmit } from '#client/app/use-submit.ts';
import { api, faultyField } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { ApplicationRow } from '#protocol/api/applications.ts';
import { Tick } from '../checklists/builder/tick.tsx';

type Decided = Awaited<ReturnType<typeof api.coordinator.applications.decide>>;

interface DecideProps {
  row: Pick<ApplicationRow, 'id' | 'name' | 'email'>;
  how: 'accept' | 'decline';
  onClose: () => void;
  onDecided: (decided: Decided) => void;
}

/** Accepting or declining someone, with what follows and a word for the record. */
export function Decide({ row: { id, name, email }, how, onClose, onDecided }: DecideProps) {
  const [isMember, setMember] = useState(false);
  const [isTold, setTold] = useState(true);
  const { onSubmit, busy, problem } = useSubmit(async (fields) => {
    const words = fieldOf(fields, 'words').trim();
    setMember(false);
    const decision = {
      ...{ application: id, accept: how === 'accept' },
      ...(how === 'decline' ? { tell: isTold } : {}),
      ...(words ? { words } : {}),
    };
    const decided = await api.coordinator.applications.decide(decision).catch((failure: unknown) => {
      setMember(faultyField(failure) === 'email');
      throw failure;
    });
    onDecided(decided);
  });
  return (
    <Dialog open title={t(`applications-${how}-of`, { name })} onClose={onClose}>
      <form class="stack" onSubmit={onSubmit}>
        {problem && (
          <Banner tone="bad" role="alert">
            {isMember ? t('applications-is-member', { email }) : problem}
          </Banner>
        )}
        <p>{t(`applications-${how}-says`, { email })}</p>
        {how === 'decline' && (
          <Tick label={t('applications-tell', { email })} checked={isTold} onChange={setTold} />
        )}
        <TextArea label={t('applications-words')} name="words" rows={2} maxLength={2_000} />
        <div class="dialog-actions">
          <Button look="primary" type="submit" busy={busy}>
            {t(`applications-${how}`)}
          </Button>
          <Button onClick={onClose}>{t('applications-leave')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
