import { currentLocale, t } from '#client/locales/t.ts';

interface WeekdayChoiceProps {
  /** 1 Monday – 7 Sunday. */
  weekdays: readonly number[];
  invalid: boolean;
  onChange: (weekdays: number[]) => void;
}

/** Any of the days of a week. */
export function WeekdayChoice({ weekdays, invalid, onChange }: WeekdayChoiceProps) {
  const toggled = (day: number) =>
    weekdays.includes(day) ? weekdays.filter((other) => other !== day) : [...weekdays, day];
  return (
    <fieldset class="segments weekdays">
      <legend class="unseen">{t('coordinator-weekdays')}</legend>
      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
        <label class="choice" key={day}>
          <input
            type="checkbox"
            checked={weekdays.includes(day)}
            aria-invalid={invalid || undefined}
            onChange={() => onChange(toggled(day))}
          />
          <span>{weekdayName(day)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Short name of a weekday, 1 Monday – 7 Sunday. The first of January 2024 was a Monday. */
function weekdayName(day: number): string {
  const format = new Intl.DateTimeFormat(currentLocale(), { weekday: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, 0, day));
}
