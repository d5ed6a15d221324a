import { t } from '#client/locales/t.ts';
import { Button, IconButton } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import type { ProfileDraft } from './draft.ts';
import type { ProfileFieldsProps } from './own-fields.tsx';

/** Days on which someone is away. */
export function AwayFields({ draft: { away }, faults, change }: ProfileFieldsProps) {
  const set = (line: number, part: Partial<ProfileDraft['away'][number]>) =>
    change({ away: away.map((known, at) => (at === line ? { ...known, ...part } : known)) });
  return (
    <fieldset>
      <legend>{t('profile-away')}</legend>
      {away.map(({ from, to }, line) => (
        <div key={line} class="profile-away">
          <TextField
            label={t('profile-away-from')}
            type="date"
            value={from}
            error={faults[`away.${line}`] && t('profile-fault-days')}
            onInput={(event) => set(line, { from: event.currentTarget.value })}
          />
          <TextField
            label={t('profile-away-to')}
            type="date"
            value={to}
            min={from}
            onInput={(event) => set(line, { to: event.currentTarget.value })}
          />
          <IconButton
            icon="cross"
            label={t('profile-away-remove', { day: from })}
            onClick={() => change({ away: away.filter((_, at) => at !== line) })}
          />
        </div>
      ))}
      <div class="line">
        <Button icon="plus" onClick={() => change({ away: [...away, { from: '', to: '' }] })}>
          {t('profile-away-add')}
        </Button>
      </div>
    </fieldset>
  );
}
