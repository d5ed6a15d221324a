import type { ComponentChildren } from 'preact';
import { errorWords } from '../app/words.ts';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/empty.tsx';
import { Banner } from '../ui/state.tsx';
import type { Load } from './use-load.ts';

interface LoadedProps<T> {
  of: Load<T>;
  lines?: number;
  children: (value: T) => ComponentChildren;
}

/** What was fetched, its place while it comes, or what went wrong with a way to try again. */
export function Loaded<T>({ of, lines = 6, children }: LoadedProps<T>) {
  const { value, failure, reload } = of;
  return (
    <>
      {failure !== undefined && (
        <Banner tone="bad" role="alert" action={<Button onClick={reload}>{t('retry')}</Button>}>
          {errorWords(failure)}
        </Banner>
      )}
      {value === undefined && failure === undefined && <Skeleton lines={lines} />}
      {value !== undefined && children(value)}
    </>
  );
}
