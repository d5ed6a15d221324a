import { useEffect, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { formatList, formatWindow } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import { openStretches } from '#domain/programme/calendar.ts';
import type { StoreHours } from '#domain/store/hours.ts';
import { fitOf } from '#domain/store/opening.ts';
import type { StoreView } from '#protocol/api/views.ts';
import { type Draft, windowOf } from './draft.ts';
import { asDaypart } from './terms-draft.ts';

interface ClosedHintProps {
  draft: Draft;
  store: StoreView | undefined;
}

/** A word of warning where a window lies outside of the store's hours. It stands in nobody's way: hours change. */
export function ClosedHint({ draft, store }: ClosedHintProps) {
  const hours = useHours(store?.id ?? '');
  const words = store && hours ? closedWords(draft, store, hours) : null;
  return <div aria-live="polite">{words !== null && <Banner tone="warn">{words}</Banner>}</div>;
}

function closedWords(draft: Draft, store: StoreView, hours: StoreHours): string | null {
  const window = windowOf(draft, store);
  if (!window) return null;
  const { timeZone } = store;
  const { fit, open } = fitOf(window, { hours, timeZone });
  if (fit === 'closed') return t('coordinator-window-closed');
  const dayparts = draft.terms.dayparts
    .map(asDaypart)
    .filter(({ weekdays, from, to }) => weekdays.length > 0 && from && to);
  if (openStretches(window, dayparts, { hours, timeZone }).length === 0)
    return t('coordinator-window-dayparts');
  if (fit === 'open' || isLong(window)) return null;
  return t('coordinator-window-partly', {
    open: formatList(open.map(({ from, to }) => formatWindow(from, to, timeZone))),
  });
}

const DAY_MS = 86_400_000;

/** A window of days is open for parts of it always: nothing to warn of. */
function isLong({ from, to }: { from: number; to: number }): boolean {
  return to - from > DAY_MS;
}

/** When the chosen store is open; nothing while that is not known, which keeps nobody from planning. */
function useHours(store: string): StoreHours | null {
  const [known, setKnown] = useState<{ store: string; hours: StoreHours } | null>(null);
  useEffect(() => {
    if (store === '') return;
    let awaited = true;
    api.coordinator.storeBook.hours({ store }).then(
      (hours) => awaited && setKnown({ store, hours }),
      () => undefined,
    );
    return () => {
      awaited = false;
    };
  }, [store]);
  return known?.store === store ? known.hours : null;
}
