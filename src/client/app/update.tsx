import { signal } from '@preact/signals';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/state.tsx';
import { isOpen } from './unsent.ts';
import { useStandings } from './use-standings.ts';

/** Puts the waiting version in charge and reloads; `null` while none waits. */
const waiting = signal<(() => void) | null>(null);

/** Starts the service worker and notices newer versions. They wait: nothing is replaced under a visit's feet. */
export async function watchForUpdates(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox('/sw.js');
  workbox.addEventListener('waiting', () => {
    waiting.value = () => {
      workbox.addEventListener('controlling', () => location.reload());
      workbox.messageSkipWaiting();
    };
  });
  await workbox.register();
}

/** Offers the newer version, on screens between visits only, and never while a visit is open. */
export function UpdateNote() {
  const standings = useStandings();
  const update = waiting.value;
  if (!update || !standings || standings.some(isOpen)) return null;
  return (
    <Banner tone="accent" role="status" action={<Button onClick={update}>{t('update-now')}</Button>}>
      {t('update-ready')}
    </Banner>
  );
}
