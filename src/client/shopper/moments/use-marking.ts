import { useRef } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { preferences } from '#client/app/preferences.ts';
import { errorWords } from '#client/app/words.ts';
import { formatTime } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import type { Moment } from '#domain/checklist/checklist.ts';
import type { UnstampedEvent } from '#domain/journal/event.ts';
import { textIn } from '#domain/text.ts';
import type { OpenVisit } from '../underway/use-open-visit.ts';

/** A second tap within this is a shaky thumb: it would mark the moment that has just come under it. */
const SHAKE_MS = 700;
const FELT_MS = 25;

/** A tap that records something: steadied, kept, then felt. Says whether it is kept; only a failure is put into words. */
export function useTap({ journal }: OpenVisit): (event: UnstampedEvent) => Promise<boolean> {
  const { clock } = useApp();
  const lastTap = useRef(Number.NEGATIVE_INFINITY);
  return async (event) => {
    const { mono } = clock.now();
    if (mono - lastTap.current < SHAKE_MS) return false;
    lastTap.current = mono;
    return keepEvent(journal, event);
  };
}

/** Keeps what a button asked for, and lets it be felt. What fails is said. */
export async function keepEvent(journal: OpenVisit['journal'], event: UnstampedEvent): Promise<boolean> {
  try {
    await journal.append(event);
  } catch (failure) {
    toast(t('not-saved', { why: errorWords(failure) }));
    return false;
  }
  if (preferences.value.vibrate) navigator.vibrate?.(FELT_MS);
  return true;
}

/** Marks a moment with one tap, and says so with a way back and a way to say that the tap came late. */
export function useMarking(
  open: OpenVisit,
  onLate: (moment: Moment) => void,
): (moment: Moment) => Promise<void> {
  const { clock } = useApp();
  const tap = useTap(open);
  return async (moment) => {
    const { id } = moment;
    const time = formatTime(clock.now().wall, open.visit.store.timeZone, true);
    if (!(await tap({ kind: 'moment.marked', moment: id, source: 'tap' }))) return;
    const undo: UnstampedEvent = { kind: 'moment.corrected', moment: id, to: null, reason: 'undo' };
    toast(
      t('moment-marked', { moment: textIn(moment.name, currentLocale()), time }),
      { name: t('undo'), run: () => void keepEvent(open.journal, undo) },
      { name: t('moment-late'), run: () => onLate(moment) },
    );
  };
}
