import { formatDayparts } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { type DaypartDraft, newDaypart } from './terms-draft.ts';

interface DaypartsProps {
  dayparts: readonly DaypartDraft[];
  error: string | undefined;
  onChange: (dayparts: readonly DaypartDraft[]) => void;
}

/** The hours in which the visit may take place, a line for each: on which weekdays, from when to when. */
export function DaypartFields({ dayparts, error, onChange }: DaypartsProps) {
  const change = (index: number, part: Partial<DaypartDraft>) =>
    onChange(dayparts.map((known, at) => (at === index ? { ...known, ...part } : known)));
  return (
    <div class="field">
      <strong>{t('coordinator-dayparts')}</strong>
      {dayparts.length === 0 && <p class="soft small">{t('coordinator-dayparts-hint')}</p>}
      {dayparts.map((daypart, index) => (
        <DaypartLine
          key={index}
          daypart={daypart}
          invalid={error !== undefined}
          onChange={(part) => change(index, part)}
          onRemove={() => onChange(dayparts.filter((_, at) => at !== index))}
        />
      ))}
      {error && (
        <p class="field-error">
          <Icon name="alert" size={18} />
          {error}
        </p>
      )}
      <div class="line">
        <Button icon="plus" onClick={() => onChange([...dayparts, newDaypart])}>
          {t('coordinator-daypart-add')}
        </Button>
      </div>
    </div>
  );
}

interface LineProps {
  daypart: DaypartDraft;
  invalid: boolean;
  onChange: (part: Partial<DaypartDraft>) => void;
  onRemove: () => void;
}

function DaypartLine({ daypart: { weekdays, from, to }, invalid, onChange, onRemove }: LineProps) {
  const toggled = (day: number) =>
    weekdays.includes(day) ? weekdays.filter((other) => other !== day) : [...weekdays, day];
  return (
    <div class="daypart">
      <fieldset class="segments weekdays">
        <legend class="unseen">{t('coordinator-weekdays')}</legend>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <label class="choice" key={day}>
            <input
              type="checkbox"
              checked={weekdays.includes(day)}
              aria-invalid={invalid || undefined}
              onChange={() => onChange({ weekdays: toggled(day) })}
            />
            <span>{weekdayName(day)}</span>
          </label>
        ))}
      </fieldset>
      <div class="daypart-hours">
        <TextField
          type="time"
          label={t('coordinator-from-hour')}
          value={from}
          onInput={(event) => onChange({ from: event.currentTarget.value })}
        />
        <TextField
          type="time"
          label={t('coordinator-to-hour')}
          value={to}
          onInput={(event) => onChange({ to: event.currentTarget.value })}
        />
        <Button
          look="quiet"
          icon="cross"
          aria-label={t('coordinator-daypart-remove', {
            hours: from && to ? formatDayparts([{ weekdays: [...weekdays], from, to }]) : '',
          })}
          onClick={onRemove}
        >
          {t('coordinator-remove')}
        </Button>
      </div>
    </div>
  );
}

/** Short name of a weekday, 1 Monday – 7 Sunday. The first of January 2024 was a Monday. */
function weekdayName(day: number): string {
  const format = new Intl.DateTimeFormat(currentLocale(), { weekday: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, 0, day));
}
