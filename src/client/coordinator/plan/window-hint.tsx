import { formatWindow, formatZone } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { StoreView } from '#protocol/api/views.ts';
import { type Draft, windowOf } from './draft.ts';

/** Whose time the window is in, and what that is where the coordinator sits. */
export function WindowHint({ draft, store }: { draft: Draft; store: StoreView | undefined }) {
  if (!store) return <p class="small soft">{t('coordinator-zone-unknown')}</p>;
  const window = windowOf(draft, store);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = window ? formatZone(window.from, store.timeZone) : store.timeZone;
  const overnight = window && draft.to < draft.from;
  const elsewhere = window && formatZone(window.from, own) !== formatZone(window.from, store.timeZone);
  return (
    <p class="small soft figures" aria-live="polite">
      {t('coordinator-zone', { city: store.city, zone })}
      {overnight &&
        ` ${t('coordinator-overnight', { window: formatWindow(window.from, window.to, store.timeZone) })}`}
      {elsewhere &&
        ` ${t('coordinator-zone-own', { window: formatWindow(window.from, window.to, own), zone: formatZone(window.from, own) })}`}
    </p>
  );
}
