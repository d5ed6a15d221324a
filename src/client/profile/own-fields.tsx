import { t } from '#client/locales/t.ts';
import { SelectField, TextField } from '#client/ui/field.tsx';
import { vehicles } from '#domain/person/profile.ts';
import { AwayFields } from './away-fields.tsx';
import type { ProfileDraft, ProfileFaults } from './draft.ts';
import { FreeFields } from './free-fields.tsx';
import './profile.css';

/** What each group of a profile's fields is given. */
export interface ProfileFieldsProps {
  draft: ProfileDraft;
  faults: ProfileFaults;
  change: (part: Partial<ProfileDraft>) => void;
}

type Line = 'home' | 'reach' | 'places' | 'languages';

/** Where and when someone goes, to be typed by them or for them. */
export function OwnFields({ draft, faults, change }: ProfileFieldsProps) {
  const line = (name: Line) => ({
    name,
    value: draft[name],
    error: faults[name] && t(`profile-fault-${faults[name]}`),
    autocomplete: 'off' as const,
    maxLength: 2_000,
    onInput: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <div class="profile-fields">
      <TextField label={t('profile-home')} hint={t('profile-home-hint')} dir="ltr" {...line('home')} />
      <TextField
        label={t('profile-reach')}
        hint={t('profile-reach-hint')}
        inputMode="numeric"
        dir="ltr"
        {...line('reach')}
      />
      <TextField label={t('profile-places')} hint={t('profile-places-hint')} {...line('places')} />
      <TextField label={t('profile-languages')} hint={t('profile-languages-hint')} {...line('languages')} />
      <SelectField
        label={t('profile-vehicle')}
        value={draft.vehicle}
        onChange={({ currentTarget }) => change({ vehicle: currentTarget.value })}
      >
        <option value="">{t('profile-vehicle-unknown')}</option>
        {vehicles.map((id) => (
          <option key={id} value={id}>
            {t(`profile-vehicle-${id}`)}
          </option>
        ))}
      </SelectField>
      <FreeFields draft={draft} faults={faults} change={change} />
      <AwayFields draft={draft} faults={faults} change={change} />
    </div>
  );
}
