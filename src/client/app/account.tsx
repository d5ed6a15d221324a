import { useState } from 'preact/hooks';
import { t } from '../locales/t.ts';
import { IconButton } from '../ui/button.tsx';
import { lazily } from './lazily.tsx';

const AccountPanel = lazily(() => import('./account-panel.tsx').then((panel) => panel.AccountPanel));

/** The way to the person's corner: who is signed in, language, appearance, signing out. */
export function Account() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="person" label={t('account')} onClick={() => setOpen(true)} />
      {open && <AccountPanel onClose={() => setOpen(false)} />}
    </>
  );
}
