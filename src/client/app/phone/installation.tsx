import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { askToInstall, installing } from './install.ts';
import { Setting } from './setting.tsx';

/** The app on the home screen: there it opens like any other, and its storage is not cleared after a week unused. */
export function Installation() {
  const how = installing();
  return (
    <Setting name={t('install')} now={t(`install-${how}`)}>
      {how === 'ask' && <Button onClick={() => void askToInstall()}>{t('install-now')}</Button>}
    </Setting>
  );
}
