import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import type { ExceptionDraft } from './draft.ts';
import type { HoursProps } from './week-fields.tsx';

const blank: ExceptionDraft = { from: '', to: '', hours: '' };

/** Days on which other hours count: holidays, a long night, works in the store. */
export function ExceptionFields({ draft: { exceptions }, faults, change }: HoursProps) {
  const set = (line: number, part: Partial<ExceptionDraft>) =>
    change({ exceptions: exceptions.map((known, at) => (at === line ? { ...known, ...part } : known)) });
  return (
    <fieldset>
      <legend>{t('store-exceptions')}</legend>
      <p class="soft small">{t('store-exceptions-hint')}</p>
      {exceptions.map((one, line) => (
        <ExceptionLine
          key={line}
          one={one}
          fault={faults[`exceptions.${line}`]}
          onChange={(part) => set(line, part)}
          onRemove={() => change({ exceptions: exceptions.filter((_, at) => at !== line) })}
        />
      ))}
      <div class="line">
        <Button icon="plus" onClick={() => change({ exceptions: [...exceptions, blank] })}>
          {t('store-exception-add')}
        </Button>
      </div>
    </fieldset>
  );
}

interface LineProps {
  one: ExceptionDraft;
  fault: string | undefined;
  onChange: (part: Partial<ExceptionDraft>) => void;
  onRemove: () => void;
}

function ExceptionLine({ one: { from, to, hours }, fault, onChange, onRemove }: LineProps) {
  return (
    <div class="store-exception">
      <TextField
        type="date"
        label={t('store-exception-from')}
        value={from}
        error={fault === 'days' ? t('store-fault-days') : undefined}
        onInput={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextField
        type="date"
        label={t('store-exception-to')}
        value={to}
        min={from}
        onInput={(event) => onChange({ to: event.currentTarget.value })}
      />
      <TextField
        label={t('store-exception-hours')}
        value={hours}
        placeholder={t('store-closed')}
        error={fault === 'hours' ? t('store-fault-hours') : undefined}
        autocomplete="off"
        maxLength={100}
        dir="ltr"
        onInput={(event) => onChange({ hours: event.currentTarget.value })}
      />
      <Button
        look="quiet"
        icon="cross"
        aria-label={t('store-exception-remove', { day: from })}
        onClick={onRemove}
      >
        {t('coordinator-remove')}
      </Button>
    </div>
  );
}
