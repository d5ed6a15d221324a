import { signal } from '@preact/signals';
import type { StorageTrouble } from '#offline/index.ts';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/state.tsx';
import './alone.css';
import { useApp } from './context.ts';

const trouble = signal<StorageTrouble | null>(null);

/** What the phone's memory tells of its storage; `null`: it works (again). */
export function storageTold(told: StorageTrouble | null): void {
  trouble.value = told;
}

/** The storage stopped working under an open app: said over every screen until it works again, with the ways out. */
export function StorageNote() {
  const { phone } = useApp();
  const what = trouble.value;
  if (!what) return null;
  return (
    <div class="over-all">
      <Banner
        tone="bad"
        role="alert"
        title={t(`${what}-title`)}
        action={
          <>
            <Button onClick={() => void phone.probe()}>{t('retry')}</Button>
            {(what === 'storage-broken' || what === 'storage-blocked') && (
              <Button onClick={() => location.reload()}>{t('broken-reload')}</Button>
            )}
          </>
        }
      >
        {t(`${what}-body`)}
      </Banner>
    </div>
  );
}
