import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { SelectField, TextField } from '#client/ui/field.tsx';
import { TermsWords } from '../terms-words.tsx';
import { DaypartFields } from './daypart-fields.tsx';
import type { Draft, Faults } from './draft.ts';
import { type TermsDraft, termsOf } from './terms-draft.ts';

interface TermsProps {
  terms: TermsDraft;
  /** An offer has a deadline; an assigned visit has none. */
  offered: boolean;
  timeZone: string | undefined;
  faults: Faults;
  /** What people of the organization hold already: offered while typing. */
  known: readonly string[];
  onChange: (change: Partial<Draft>, field: keyof Faults) => void;
}

const fields = [
  'dayparts',
  'rotationDays',
  'qualifications',
  'offerUntil',
  'reportHours',
  'preventedPercent',
] as const;

/** What the visit asks of whoever does it: folded away with what it comes to, since most visits ask little. */
export function TermsFields({ terms, offered, timeZone, faults, known, onChange }: TermsProps) {
  const [opened, setOpened] = useState(false);
  const isWrong = fields.some((field) => faults[field]);
  const wire = (name: Exclude<keyof TermsDraft, 'dayparts' | 'rotationOf'>) => ({
    name,
    value: terms[name],
    error: faults[name] && t(`coordinator-fault-${faults[name]}`),
    onInput: (event: { currentTarget: { value: string } }) =>
      onChange({ terms: { ...terms, [name]: event.currentTarget.value } }, name),
  });
  return (
    <fieldset>
      <legend>{t('coordinator-terms')}</legend>
      <TermsWords terms={termsOf(terms, timeZone)} timeZone={timeZone} />
      <details
        class="aside-details terms-fold"
        open={opened || isWrong}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>{t('coordinator-terms-change')}</summary>
        <div class="terms-fields">
          <DaypartFields
            dayparts={terms.dayparts}
            error={faults.dayparts && t(`coordinator-fault-${faults.dayparts}`)}
            onChange={(dayparts) => onChange({ terms: { ...terms, dayparts } }, 'dayparts')}
          />
          <div class="side-by-side">
            <TextField
              inputMode="numeric"
              label={t('coordinator-rotation')}
              hint={t('coordinator-rotation-hint')}
              {...wire('rotationDays')}
            />
            <SelectField
              label={t('coordinator-rotation-of')}
              name="rotationOf"
              value={terms.rotationOf}
              onChange={({ currentTarget: { value } }) =>
                onChange(
                  { terms: { ...terms, rotationOf: value === 'client' ? 'client' : 'store' } },
                  'rotationDays',
                )
              }
            >
              <option value="store">{t('coordinator-rotation-of-store')}</option>
              <option value="client">{t('coordinator-rotation-of-client')}</option>
            </SelectField>
          </div>
          <TextField
            label={t('coordinator-qualifications')}
            hint={
              known.length > 0
                ? t('coordinator-qualifications-known', { names: known.join(', ') })
                : t('coordinator-qualifications-hint')
            }
            {...wire('qualifications')}
          />
          {offered && (
            <TextField
              type="datetime-local"
              label={t('coordinator-offer-until')}
              hint={t('coordinator-offer-until-hint')}
              {...wire('offerUntil')}
            />
          )}
          <div class="side-by-side">
            <TextField
              inputMode="numeric"
              label={t('coordinator-report-hours')}
              hint={t('coordinator-report-hours-hint')}
              {...wire('reportHours')}
            />
            <TextField
              inputMode="numeric"
              label={t('coordinator-prevented-percent')}
              hint={t('coordinator-prevented-percent-hint')}
              {...wire('preventedPercent')}
            />
          </div>
        </div>
      </details>
    </fieldset>
  );
}
