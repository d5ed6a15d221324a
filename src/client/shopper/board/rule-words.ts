import { formatDay, formatDayparts, formatList, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Tone } from '#client/ui/state.tsx';
import { localTime } from '#domain/visit/daypart.ts';
import type { Verdict } from '#domain/visit/eligibility.ts';

/** One rule in words: how it stands for whoever would go now (`tone`), and whether it can be kept at all (`met`). */
export interface RuleLine {
  readonly rule: Verdict['rule'];
  readonly met: boolean;
  /** `good`: kept now; `neutral`: kept later; `warn`: not kept now; `bad`: can't be kept any more. */
  readonly tone: Tone;
  readonly words: string;
}

type VerdictOf<R extends Verdict['rule']> = Extract<Verdict, { rule: R }>;

/** How a verdict reads, at a store's zone and an instant on the server's clock. */
export function ruleLine(verdict: Verdict, { timeZone, now }: { timeZone: string; now: number }): RuleLine {
  const { rule, met } = verdict;
  const line = (tone: Tone, words: string): RuleLine => ({ rule, met, tone: met ? tone : 'bad', words });
  const at = (ms: number) => ({ day: formatDay(ms, timeZone), time: formatTime(ms, timeZone) });
  switch (verdict.rule) {
    case 'deadline':
      return line('good', t(met ? 'rule-deadline' : 'rule-deadline-over', at(verdict.until)));
    case 'qualification':
      return line('good', qualificationWords(verdict));
    case 'rotation':
      return line(keptOn(localTime(now, timeZone).day, verdict) ? 'good' : 'warn', rotationWords(verdict));
    case 'window':
      return line(
        verdict.phase === 'open' ? 'good' : 'neutral',
        t(
          `rule-window-${verdict.phase}`,
          at(verdict.phase === 'not-yet' ? verdict.window.from : verdict.window.to),
        ),
      );
    case 'daypart': {
      const hours = formatDayparts(verdict.dayparts);
      if (verdict.current) return line('good', t('rule-daypart-now', { hours, ...at(verdict.current.to) }));
      if (verdict.next) return line('neutral', t('rule-daypart-next', { hours, ...at(verdict.next.from) }));
      return line('bad', t('rule-daypart-over', { hours }));
    }
  }
}

function qualificationWords({ met, needed, lacking }: VerdictOf<'qualification'>): string {
  return met
    ? t('rule-qualification', { names: formatList(needed) })
    : t('rule-qualification-lacking', { names: formatList(lacking) });
}

function keptOn(day: string, { metFrom }: VerdictOf<'rotation'>): boolean {
  return metFrom === null || metFrom <= day;
}

/** "You were here 41 days ago; the rule is 90", and from when on one can go. */
function rotationWords({ met, days, of, last, daysAgo, metFrom }: VerdictOf<'rotation'>): string {
  if (!last || daysAgo === null || metFrom === null) return t('rule-rotation-new', { days, of });
  const was = t('rule-rotation', { ago: Math.max(0, daysAgo), days, of });
  if (daysAgo >= days) return was;
  const day = formatDay(Date.parse(`${metFrom}T12:00:00Z`), 'UTC');
  return `${was} ${t(met ? 'rule-rotation-from' : 'rule-rotation-too-late', { day })}`;
}
