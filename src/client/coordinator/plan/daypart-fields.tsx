import { formatDayparts } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { type DaypartDraft, newDaypart } from './terms-draft.ts';
import { WeekdayChoice } from './weekday-choice.tsx';

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
  return (
    <div class="daypart">
      <WeekdayChoice
        weekdays={weekdays}
        invalid={invalid}
        onChange={(chosen) => onChange({ weekdays: chosen })}
      />
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
