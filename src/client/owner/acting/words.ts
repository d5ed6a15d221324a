import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Tone } from '#client/ui/state.tsx';
import type { ActionRow } from '#protocol/api/actions.ts';

type Stood = Pick<ActionRow, 'standing' | 'isOverdue' | 'dueOn' | 'store'>;

/** A calendar day, `2 Mar 2026`. */
export function dayInWords(day: string): string {
  return formatDate(Date.parse(`${day}T00:00:00Z`), 'UTC');
}

/** An action's state in a word or two, with its colour. */
export function stateOf({ standing: { state, n }, isOverdue }: Stood): { tone: Tone; words: string } {
  switch (state) {
    case 'open':
      return isOverdue
        ? { tone: 'warn', words: t('acting-state-overdue') }
        : { tone: 'neutral', words: t('acting-state-open') };
    case 'done':
      return { tone: 'accent', words: t(n > 0 ? 'acting-state-measuring' : 'acting-state-done') };
    case 'closed':
      return { tone: 'good', words: t('acting-state-closed') };
    case 'recurred':
      return { tone: 'bad', words: t('acting-state-recurred') };
    case 'withdrawn':
      return { tone: 'neutral', words: t('acting-state-withdrawn') };
  }
}

/** How it stands, in a sentence. */
export function standingInWords({ standing, isOverdue, dueOn, store }: Stood): string {
  const { state, n, met, needed, closedAt, recurredAt } = standing;
  const at = (ms: number | null) => (ms === null ? '' : formatDate(ms, store.timeZone));
  switch (state) {
    case 'open':
      return t(isOverdue ? 'acting-is-overdue' : 'acting-is-open', { day: dayInWords(dueOn) });
    case 'done':
      return n > 0 ? t('acting-is-done', { met, n, needed }) : t('acting-is-done-none', { needed });
    case 'closed':
      return t('acting-is-closed', { met, n, day: at(closedAt) });
    case 'recurred':
      return closedAt === null
        ? t('acting-is-recurred', { day: at(recurredAt), met, n })
        : t('acting-is-recurred-after', { closed: at(closedAt), day: at(recurredAt), met, n });
    case 'withdrawn':
      return t('acting-is-withdrawn');
  }
}
