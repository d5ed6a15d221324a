import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { OneOf } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';

const reasons = ['far', 'time', 'fee', 'known', 'other'] as const;

interface LeaveProps {
  store: string;
  onLeave: (reason: string) => Promise<void>;
}

/** Leaving an offer, with a reason for who wants to give one. */
export function Leave({ store, onLeave }: LeaveProps) {
  const [isOpen, setOpen] = useState(false);
  const [because, setBecause] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const leave = () => {
    setOpen(false);
    const words = because && because !== 'other' ? [t(`offer-reason-${because}`)] : [];
    void onLeave([...words, note.trim()].filter(Boolean).join(': '));
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('offer-leave')}</Button>
      <Dialog
        open={isOpen}
        title={t('offer-leave-title', { store })}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button look="primary" onClick={leave}>
              {t('offer-leave')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </>
        }
      >
        <p>{t('offer-leave-body')}</p>
        <OneOf
          name="reason"
          label={t('offer-reason')}
          choices={reasons.map((id) => ({ id, text: t(`offer-reason-${id}`) }))}
          chosen={because}
          onChoose={setBecause}
        />
        <TextField
          label={t('offer-reason-note')}
          value={note}
          maxLength={500}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </Dialog>
    </>
  );
}
