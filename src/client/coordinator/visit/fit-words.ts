import { formatDay, formatDayparts, formatList } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { VerdictView } from '#protocol/api/views.ts';

type VerdictOf<R extends VerdictView['rule']> = Extract<VerdictView, { rule: R }>;

/** How a rule stands for a shopper, as a coordinator reads it; `null` where it says nothing about them. */
export function fitWords(verdict: VerdictView, timeZone: string): string | null {
  switch (verdict.rule) {
    case 'conflict':
      return t(`coordinator-fit-conflict-${verdict.with}`);
    case 'qualification':
      return verdict.met
        ? t('coordinator-fit-holds', { names: formatList(verdict.needed) })
        : t('coordinator-fit-lacks', { names: formatList(verdict.lacking) });
    case 'rotation':
      return rotationWords(verdict, timeZone);
    case 'window':
      return verdict.met ? null : t('coordinator-fit-window-over');
    case 'daypart':
      return verdict.met
        ? null
        : t('coordinator-fit-hours-over', { hours: formatDayparts(verdict.dayparts) });
    case 'limit':
      return limitWords(verdict);
    case 'deadline':
      return null;
  }
}

function rotationWords(verdict: VerdictOf<'rotation'>, timeZone: string): string {
  const words = [beenWords(verdict), goingWords(verdict, timeZone), keptWords(verdict)];
  return words.filter((line) => line !== null).join(' ');
}

/** Which limit of the program it is that is reached. */
function limitWords({ met, open, period }: VerdictOf<'limit'>): string | null {
  if (met) return null;
  const isOpen = open !== null && open.held >= open.most;
  return isOpen
    ? t('coordinator-fit-limit-open', { ...open })
    : t('coordinator-fit-limit-period', { ...period });
}

function beenWords({ days, of, last, daysAgo, claim }: VerdictOf<'rotation'>): string | null {
  if (last && daysAgo !== null) return t('coordinator-fit-been', { ago: Math.max(0, daysAgo), days, of });
  return claim ? null : t('coordinator-fit-new', { days, of });
}

function goingWords({ days, of, claim }: VerdictOf<'rotation'>, timeZone: string): string | null {
  if (!claim) return null;
  const window = {
    from: formatDay(claim.window.from, timeZone),
    to: formatDay(claim.window.to - 1, timeZone),
  };
  return t('coordinator-fit-going', { of, days, ...window });
}

/** On which day it is kept, where it is not on each. */
function keptWords({ metOn, metToday, claim, last, daysAgo, days }: VerdictOf<'rotation'>): string | null {
  if (metOn === null) return t('coordinator-fit-never');
  const isClear = !claim && (!last || daysAgo === null || daysAgo >= days);
  if (isClear || metToday) return null;
  return t('coordinator-fit-from', { day: formatDay(Date.parse(`${metOn}T12:00:00Z`), 'UTC') });
}
