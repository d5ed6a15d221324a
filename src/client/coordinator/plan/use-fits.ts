import { useEffect, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import type { FitView, StoreView } from '#protocol/api/views.ts';
import { type Draft, planOf, windowOf } from './draft.ts';

/** How long nothing must have been typed before it is asked about. */
const PAUSE_MS = 300;

/** How the rules of the visit that is being planned stand for each shopper; none while it is not told where and when. */
export function useFits(draft: Draft, store: StoreView | undefined): readonly FitView[] {
  const asked = useSettled(askedOf(draft, store));
  const fits = useLoad(asked, () =>
    asked === '' ? Promise.resolve([]) : api.coordinator.shoppersForPlan(JSON.parse(asked)),
  );
  return fits.value ?? [];
}

/** As text, so that the same is asked once. */
function askedOf(draft: Draft, store: StoreView | undefined): string {
  if (!store || !windowOf(draft, store)) return '';
  const { window, terms } = planOf(draft, store.timeZone);
  const hours = terms?.dayparts.every(({ weekdays, from, to }) => weekdays.length > 0 && from && to);
  return terms && hours ? JSON.stringify({ store: store.id, window, terms }) : '';
}

/** A value once it has stayed the same for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(later);
  }, [value]);
  return settled;
}
