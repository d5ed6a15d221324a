import { useRef } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { formatTime } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import type { Moment } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import type { OpenVisit } from '../underway/frame.tsx';

/** A second tap within this is a shaky thumb: it would mark the moment that has just come under it. */
const SHAKE_MS = 700;

/** Marks a moment with one tap: kept first, then felt, then said with a way back. */
export function useMarking({ journal, visit }: OpenVisit): (moment: Moment) => Promise<void> {
  const { clock } = useApp();
  const lastTap = useRef(Number.NEGATIVE_INFINITY);
  return async (moment) => {
    const { mono, wall } = clock.now();
    if (mono - lastTap.current < SHAKE_MS) return;
    lastTap.current = mono;
    try {
      await journal.append({ kind: 'moment.marked', moment: moment.id, source: 'tap' });
    } catch (failure) {
      return toast(t('not-saved', { why: errorWords(failure) }));
    }
    navigator.vibrate?.(25);
    const time = formatTime(wall, visit.store.timeZone, true);
    const takeBack = () =>
      void journal.append({ kind: 'moment.corrected', moment: moment.id, to: null, reason: 'undo' });
    toast(t('moment-marked', { moment: textIn(moment.name, currentLocale()), time }), {
      name: t('undo'),
      run: takeBack,
    });
  };
}
