import { useState } from 'preact/hooks';
import { fieldOf, useSubmit } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button, IconButton } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Id } from '#domain/ids.ts';
import { namesIn } from '../plan/terms-draft.ts';

interface HoldsProps {
  person: { readonly id: Id; readonly name: string; readonly qualifications: readonly string[] };
  onChanged: () => void;
}

/** What a shopper holds, and changing it: visits can ask for it. */
export function Holds({ person, onChanged }: HoldsProps) {
  const [open, setOpen] = useState(false);
  const { name, qualifications } = person;
  const words = qualifications.length > 0 ? qualifications.join(', ') : t('coordinator-holds-nothing');
  return (
    <div class="line">
      <span class={qualifications.length > 0 ? undefined : 'soft'}>{words}</span>
      <IconButton icon="edit" label={t('coordinator-holds-change', { name })} onClick={() => setOpen(true)} />
      <Dialog open={open} title={t('coordinator-holds-change', { name })} onClose={() => setOpen(false)}>
        <HoldsForm
          person={person}
          onSaved={() => {
            setOpen(false);
            toast(t('coordinator-holds-saved'));
            onChanged();
          }}
        />
      </Dialog>
    </div>
  );
}

function HoldsForm({ person, onSaved }: { person: HoldsProps['person']; onSaved: () => void }) {
  const { onSubmit, busy, problem } = useSubmit(async (fields) => {
    const qualifications = namesIn(fieldOf(fields, 'qualifications'));
    await api.coordinator.qualify({ person: person.id, qualifications });
    onSaved();
  });
  return (
    <form class="stack" onSubmit={onSubmit}>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <TextArea
        label={t('coordinator-holds')}
        hint={t('coordinator-holds-hint')}
        name="qualifications"
        rows={4}
        maxLength={2000}
        defaultValue={person.qualifications.join('\n')}
      />
      <Button look="primary" type="submit" busy={busy}>
        {t('save')}
      </Button>
    </form>
  );
}
