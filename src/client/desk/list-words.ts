import { MOST_COUNTED } from '#protocol/api/listing.ts';
import { formatNumber } from '../locales/format.ts';
import { t } from '../locales/t.ts';
import type { WorkProgress } from '../ui/desk/list/use-long-work.ts';
import type { ListWords } from '../ui/desk/list/words.ts';

/** What lists say, in the reader's language. */
export function listWords(): ListWords {
  return {
    choose: (name) => t('list-choose', { name }),
    chooseAllShown: t('list-choose-shown'),
    chosen: (count) => t('list-chosen', { count }),
    allMatching: t('list-all-matching'),
    chooseAllMatching: t('list-choose-all-matching'),
    letGo: t('list-let-go'),
    actions: t('list-actions'),
    search: t('list-search'),
    filters: t('list-filters'),
    removeFilter: (name) => t('list-remove-filter', { name }),
    saveCsv: t('list-save-csv'),
    saveXlsx: t('list-save-xlsx'),
    stop: t('list-stop'),
    keys: t('list-keys'),
  };
}

/** A count of a list, which goes no further than `MOST_COUNTED`: "1,000+". */
export function countWords(count: number): string {
  return count > MOST_COUNTED ? t('list-over', { count: formatNumber(MOST_COUNTED) }) : formatNumber(count);
}

/** How far a long work is. */
export function progressWords(progress: WorkProgress | null): string {
  if (!progress) return '';
  const done = formatNumber(progress.done);
  return progress.of === null
    ? t('list-progress-open', { done })
    : t('list-progress', { done, all: formatNumber(progress.of) });
}
