import { signal } from '@preact/signals';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/state.tsx';

/** An app that is left open for days is no reason to miss a version; asking costs one small request. */
const LOOK_EVERY_MS = 60 * 60_000;

/** Puts the newer version in charge and reloads; `null` while there is none. */
const newer = signal<(() => void) | null>(null);

/** Starts the service worker and notices newer versions. They wait: nothing is replaced under a visit's feet. */
export async function watchForUpdates(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox('/sw.js');
  workbox.addEventListener('waiting', () => {
    newer.value = () => {
      workbox.addEventListener('controlling', () => location.reload());
      workbox.messageSkipWaiting();
    };
  });
  // Another tab put it in charge: this one still runs the version before, and is asked too.
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate) newer.value = () => location.reload();
  });
  await workbox.register();
  let lookedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - lookedAt < LOOK_EVERY_MS) return;
    lookedAt = performance.now();
    void workbox.update().catch(() => undefined);
  });
}

/** How to turn to the newer version, where there is one. */
export function useUpdate(): (() => void) | null {
  return newer.value;
}

/** Offers the newer version; where and when is the caller's to know, never while a visit is open. */
export function UpdateNote({ update }: { update: () => void }) {
  return (
    <Banner tone="accent" role="status" action={<Button onClick={update}>{t('update-now')}</Button>}>
      {t('update-ready')}
    </Banner>
  );
}
