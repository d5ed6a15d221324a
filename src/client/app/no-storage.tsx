import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/state.tsx';
import './alone.css';
import { errorWords } from './words.ts';

/** This device keeps nothing for us: said at once, since nothing recorded here would be safe. */
export function NoStorage({ failure }: { failure: unknown }) {
  return (
    <main class="alone">
      <h1>{t('no-storage-title')}</h1>
      <Banner
        tone="bad"
        role="alert"
        action={<Button onClick={() => location.reload()}>{t('broken-reload')}</Button>}
      >
        <p>{errorWords(failure)}</p>
        <p>{t('no-storage-private')}</p>
      </Banner>
    </main>
  );
}
