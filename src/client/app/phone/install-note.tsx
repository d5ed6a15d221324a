import { useState } from 'preact/hooks';
import { learn, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { askToInstall, installing, rememberOffered } from './install.ts';

/** The offer with its sentences. */
export async function load() {
  await learn('phone');
  return InstallNote;
}

/** Offers the home screen, once. Whoever says no finds it in the account panel. */
function InstallNote() {
  const [isAnswered, setAnswered] = useState(false);
  const how = installing();
  if (isAnswered || (how !== 'ask' && how !== 'by-hand')) return null;
  const answer = () => {
    rememberOffered();
    setAnswered(true);
  };
  const install = () => {
    answer();
    void askToInstall();
  };
  return (
    <Banner
      tone="accent"
      icon="phone"
      title={t('install')}
      action={
        <>
          {how === 'ask' && <Button onClick={install}>{t('install-now')}</Button>}
          <Button look="quiet" onClick={answer}>
            {t(how === 'ask' ? 'install-not-now' : 'install-understood')}
          </Button>
        </>
      }
    >
      {t(`install-${how}`)}
    </Banner>
  );
}
