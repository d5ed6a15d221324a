import { formatDay, formatDayparts, formatList, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Tone } from '#client/ui/state.tsx';
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

/** How a verdict reads, at a store's zone. */
export function ruleLine(verdict: Verdict, timeZone: string): RuleLine {
  const { rule, met } = verdict;
  const line = (tone: Tone, words: string): RuleLine => ({ rule, met, tone: met ? tone : 'bad', words });
  const at = (ms: number) => ({ day: formatDay(ms, timeZone), time: formatTime(ms, timeZone) });
  switch (verdict.rule) {
    case 'conflict':
      return line('bad', t('rule-conflict'));
    case 'deadline':
      return line('good', t(met ? 'rule-deadline' : 'rule-deadline-over', at(verdict.until)));
    case 'qualification':
      return line('good', qualificationWords(verdict));
    case 'rotation':
      return line(verdict.metToday ? 'good' : 'warn', rotationWords(verdict, timeZone));
    case 'limit':
      return line('good', limitWords(verdict));
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

/** "You have 3 of these visits, the most at once", or how many are still free. */
function limitWords({ open, period }: VerdictOf<'limit'>): string {
  if (open && open.held >= open.most) return t('rule-limit-open-full', { ...open });
  if (period && period.held >= period.most) return t('rule-limit-period-full', { ...period });
  return open ? t('rule-limit-open', { ...open }) : t('rule-limit-period', { ...period });
}

/** "You were here 41 days ago; the rule is 90", from when on one can go, and which other visit is too near. */
function rotationWords(verdict: VerdictOf<'rotation'>, timeZone: string): string {
  const { met, days, of, last, daysAgo, metFrom } = verdict;
  const claim = claimWords(verdict, timeZone);
  if (!last || daysAgo === null || metFrom === null) return claim ?? t('rule-rotation-new', { days, of });
  const was = t('rule-rotation', { ago: Math.max(0, daysAgo), days, of });
  if (claim !== null) return daysAgo >= days ? claim : `${was} ${claim}`;
  if (daysAgo >= days) return was;
  return `${was} ${t(met ? 'rule-rotation-from' : 'rule-rotation-too-late', { day: dayWords(metFrom) })}`;
}

/** "You have another visit here until 7 March; the rule is 30 days between two", and which day is far enough from it. */
function claimWords({ claim, days, of, metOn }: VerdictOf<'rotation'>, timeZone: string): string | null {
  if (!claim) return null;
  const window = {
    from: formatDay(claim.window.from, timeZone),
    to: formatDay(claim.window.to - 1, timeZone),
  };
  const held = t('rule-rotation-claim', { of, days, ...window });
  return `${held} ${metOn === null ? t('rule-rotation-claim-never') : t('rule-rotation-claim-on', { day: dayWords(metOn) })}`;
}

function dayWords(day: string): string {
  return formatDay(Date.parse(`${day}T12:00:00Z`), 'UTC');
}
