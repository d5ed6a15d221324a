import { signal } from '@preact/signals';
import type { Phone, SyncState } from '#offline/index.ts';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/state.tsx';

/** An app that is left open for days is no reason to miss a version; asking costs one small request. */
const LOOK_EVERY_MS = 60 * 60_000;
/** Where server and app are of different times, each try to send looks, but not more often than this. */
const LOOK_IN_TROUBLE_EVERY_MS = 60_000;

/** Puts the newer version in charge and reloads; `null` while there is none. */
const newer = signal<(() => void) | null>(null);

/**
 * Starts the service worker and notices newer versions. They wait: nothing is replaced under a visit's feet.
 * A server that says that it and this app are of different times is reason enough to look for one.
 */
export async function watchForUpdates(phone: Phone): Promise<void> {
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
  const look = (everyMs: number) => {
    if (performance.now() - lookedAt < everyMs) return;
    lookedAt = performance.now();
    void workbox.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look(LOOK_EVERY_MS);
  });
  let wasInTrouble = false;
  const lookInTrouble = () => {
    const isInTrouble = isOfAnotherTime(phone.sync.state);
    if (isInTrouble) look(wasInTrouble ? LOOK_IN_TROUBLE_EVERY_MS : 0);
    wasInTrouble = isInTrouble;
  };
  phone.sync.subscribe(lookInTrouble);
  lookInTrouble();
}

/** Whether what is unsent waits for another version of this app, or of the server. */
export function isOfAnotherTime({ problem }: SyncState): boolean {
  return problem === 'protocol-too-old' || problem === 'protocol-too-new';
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
