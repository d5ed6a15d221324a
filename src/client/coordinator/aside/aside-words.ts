import { formatWindow } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { AsideRow, AsideVisit } from '#protocol/api/aside-views.ts';

/** How much something holds: entries, photos, and whether it was handed in. */
export function holdsWords({ kind, entries, files, submitted }: AsideRow): string {
  if (entries === null) return t('coordinator-aside-holds-unknown');
  const sum = [
    t('coordinator-aside-entries', { count: entries }),
    files ? t('coordinator-aside-files', { count: files }) : null,
    submitted ? t('coordinator-aside-submitted') : t('coordinator-aside-not-submitted'),
  ]
    .filter(Boolean)
    .join(' · ');
  return kind === 'fork' ? t('coordinator-aside-holds-other', { sum }) : sum;
}

/** A visit by its store and window. */
export function visitWords(visit: AsideVisit | null): string {
  if (!visit) return t('coordinator-aside-visit-unknown');
  const { store, window } = visit;
  const when = formatWindow(window.from, window.to, store.timeZone);
  return t('coordinator-aside-visit-is', { store: `${store.name}, ${store.city}`, window: when });
}

/** A visit as one to choose from others: with where it stands and whose it is. */
export function choiceWords(visit: AsideVisit): string {
  const standing = { visit: visitWords(visit), state: t(`state-${visit.state}`) };
  return visit.shopper
    ? t('coordinator-aside-choice-of', { ...standing, name: visit.shopper.name })
    : t('coordinator-aside-choice', standing);
}
