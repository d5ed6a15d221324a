import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSubmit } from '#client/app/use-submit.ts';
import { t } from '#client/locales/t.ts';
import { Button, type ButtonLook } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Banner } from '#client/ui/state.tsx';

interface FormDialogProps {
  title: string;
  /** The main button's words. */
  save: string;
  look?: ButtonLook;
  /** Sends what was written, and closes the dialog where the server took it. */
  send: (fields: FormData) => Promise<void>;
  onClose: () => void;
  children: ComponentChildren;
}

/** A small form before everything else: what went wrong stays in it, with what was written. */
export function FormDialog({ title, save, look = 'primary', send, onClose, children }: FormDialogProps) {
  const form = useId();
  const { onSubmit, busy, problem } = useSubmit(send);
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} look={look} busy={busy}>
            {save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('acting-cancel')}
          </Button>
        </>
      }
    >
      <form id={form} class="stack" onSubmit={onSubmit}>
        {children}
        {problem && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
      </form>
    </Dialog>
  );
}
