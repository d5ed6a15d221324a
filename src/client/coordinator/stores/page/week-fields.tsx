import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import type { Faults, StoreDraft } from './draft.ts';

/** What each group of hours is given. */
export interface HoursProps {
  draft: StoreDraft;
  faults: Faults;
  change: (part: Partial<StoreDraft>) => void;
}

/** Opening hours, a line for each weekday. */
export function WeekFields({ draft: { week }, faults, change }: HoursProps) {
  const set = (day: number, text: string) =>
    change({ week: week.map((known, at) => (at === day ? text : known)) });
  return (
    <fieldset>
      <legend>{t('store-hours')}</legend>
      <p class="soft small">{t('store-hours-hint')}</p>
      <div class="store-week">
        {week.map((text, day) => (
          <TextField
            key={day}
            label={weekdayName(day)}
            value={text}
            placeholder={t('store-closed')}
            error={faults[`week.${day}`] && t('store-fault-hours')}
            autocomplete="off"
            maxLength={100}
            dir="ltr"
            onInput={(event) => set(day, event.currentTarget.value)}
          />
        ))}
      </div>
      <div class="line">
        <Button onClick={() => change({ week: week.map(() => week[0] ?? '') })}>
          {t('store-hours-same')}
        </Button>
      </div>
    </fieldset>
  );
}

/** A weekday's name, 0 Monday. The first of January 2024 was one. */
export function weekdayName(day: number): string {
  const format = new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, 0, day + 1));
}
