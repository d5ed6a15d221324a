import type { FunctionComponent } from 'preact';
import { lazy } from 'preact-iso';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/state.tsx';
import './alone.css';

/**
 * A screen whose code comes when it is needed. Where the code can't be had (no signal before everything was fetched,
 * or a build that has gone), it says so and waits for the person: a reload by itself could cost unsaved words.
 */
export function lazily<P>(load: () => Promise<FunctionComponent<P>>) {
  return lazy<FunctionComponent<P>>(() => load().then(asDefault, () => asDefault<P>(PartMissing)));
}

function asDefault<P>(component: FunctionComponent<P>): { default: FunctionComponent<P> } {
  return { default: component };
}

function PartMissing() {
  return (
    <main class="alone">
      <Banner
        tone="warn"
        role="alert"
        title={t('part-missing')}
        action={<Button onClick={() => location.reload()}>{t('broken-reload')}</Button>}
      >
        {t('part-missing-body')}
      </Banner>
    </main>
  );
}
