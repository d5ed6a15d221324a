import { useEffect, useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Original, VisitJournal } from '#offline/index.ts';
import { finishLeft, isRisky, leftBehind } from './keep-photo.ts';

/** Finishes the photos that were chosen when the app ended, and says so; asks where one of them may have ended it. */
export function LeftPhotos({ journal }: { journal: VisitJournal }) {
  const [left, setLeft] = useState<readonly Original[]>([]);
  useEffect(() => {
    void leftBehind(journal).then(
      async (originals) => {
        const safe = originals.filter((original) => !isRisky(original));
        const unfinished = await finishAll(journal, safe);
        setLeft([...originals.filter(isRisky), ...unfinished]);
      },
      () => undefined,
    );
  }, [journal]);
  if (left.length === 0) return null;
  const again = () => {
    setLeft([]);
    void finishAll(journal, left).then(setLeft);
  };
  const drop = () =>
    void Promise.all(left.map(({ id }) => journal.dropOriginal(id))).then(
      () => setLeft([]),
      (failure: unknown) => toast(errorWords(failure)),
    );
  return (
    <Banner
      tone="warn"
      icon="camera"
      role="alert"
      action={
        <>
          <Button onClick={again}>{t('retry')}</Button>
          <Button look="quiet" onClick={drop}>
            {t('photo-left-drop')}
          </Button>
        </>
      }
    >
      {t('photo-left', { count: left.length })}
    </Banner>
  );
}

/** Gives back those that could not be finished now and may be later. */
async function finishAll(journal: VisitJournal, originals: readonly Original[]): Promise<Original[]> {
  const unfinished: Original[] = [];
  for (const original of originals) {
    await finishLeft(journal, original).then(
      () => toast(t('photo-recovered')),
      (failure: unknown) => {
        toast(t('not-saved', { why: errorWords(failure) }));
        unfinished.push(original);
      },
    );
  }
  // Where that can't be read now, they are offered all the same: finishing one twice is harmless.
  const there = await journal.originals().catch(() => unfinished);
  return unfinished.filter(({ id }) => there.some((original) => original.id === id));
}
