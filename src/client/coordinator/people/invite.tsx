import { useState } from 'preact/hooks';
import type { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Dialog } from '#client/ui/dialog.tsx';
import { InviteForm } from './invite-form.tsx';
import { Invited } from './invited.tsx';

export type Invitation = Awaited<ReturnType<typeof api.coordinator.invite>>;

interface InviteProps {
  open: boolean;
  onClose: () => void;
}

/** Inviting someone: who, as what; then the link, to be passed on where no mail could go out. */
export function Invite({ open, onClose }: InviteProps) {
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const close = () => {
    setInvitation(null);
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={invitation ? t('coordinator-invited') : t('coordinator-invite')}
      onClose={close}
    >
      {invitation ? (
        <Invited invitation={invitation} onDone={close} />
      ) : (
        <InviteForm onInvited={setInvitation} />
      )}
    </Dialog>
  );
}
