import { useEffect, useRef, useState } from 'preact/hooks';
import { learn, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { SignOut } from '../sign-out.tsx';
import { useKeeper } from './keeper.ts';
import './lock.css';
import { Passkey } from './passkey-form.tsx';
import { Pin } from './pin-form.tsx';

/** The screen with its sentences. */
export async function load() {
  await learn('phone');
  return LockScreen;
}

/**
 * What stands before a locked app. It says nothing of what is behind it. A modal dialog, opened last, so that it stands
 * before dialogs that were open when the app was put away.
 */
function LockScreen() {
  const { lock } = useKeeper();
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => dialog.current?.isConnected && !dialog.current.open && dialog.current.showModal();
  useEffect(() => void show(), []);
  return (
    <dialog
      ref={dialog}
      class="lock"
      aria-labelledby="lock-name"
      onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
      onCancel={(event) => event.preventDefault()}
      // A phone’s second "back" closes a dialog, whatever it is told.
      onClose={show}
    >
      <div class="alone">
        <div class="alone-head">
          <div class="alone-mark">
            <Icon name="list" size={28} />
          </div>
          <h1 id="lock-name">{t('plain-name')}</h1>
        </div>
        {lock.value?.key.kind === 'pin' && <Pin />}
        {lock.value?.key.kind === 'passkey' && <Passkey />}
        <Forgotten />
      </div>
    </dialog>
  );
}

/** Whoever can't open it proves who they are to the server instead: nothing on the phone is lost by that. */
function Forgotten() {
  const keeper = useKeeper();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {t('lock-forgotten')}
      </Button>
    );
  return (
    <div class="stack">
      <p>{t('lock-forgotten-body')}</p>
      <SignOut onDone={keeper.open} />
    </div>
  );
}
