import { useEffect, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { keepStorage, type Promised, storagePromise } from './persist.ts';
import { Setting } from './setting.tsx';

/** Whether the browser may clear what is kept here, and a way to ask it not to. */
export function StorageSetting() {
  const [promised, setPromised] = useState<Promised | null>(null);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => void storagePromise().then(setPromised), []);
  const ask = () =>
    void keepStorage()
      .then(setPromised)
      .then(() => setAsked(true));
  return (
    <Setting
      name={t('storage')}
      now={promised && t(isAsked && promised === 'not-promised' ? 'storage-refused' : `storage-${promised}`)}
    >
      {promised === 'not-promised' && !isAsked && <Button onClick={ask}>{t('storage-ask')}</Button>}
    </Setting>
  );
}
