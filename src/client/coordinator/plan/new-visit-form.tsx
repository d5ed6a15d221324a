import { useRef } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { SelectField, TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Id } from '#domain/ids.ts';
import type { ChecklistRef, StoreView } from '#protocol/api/views.ts';
import { FitLines, fitName } from '../visit/fit-lines.tsx';
import { ClosedHint } from './closed-hint.tsx';
import { BOARD, type DraftField } from './draft.ts';
import { PayFields } from './pay-fields.tsx';
import { Planned } from './planned.tsx';
import { TermsFields } from './terms-fields.tsx';
import { useFits } from './use-fits.ts';
import { usePlanning } from './use-planning.ts';
import { WindowHint } from './window-hint.tsx';
import './new-visit.css';

export interface PlanChoices {
  stores: readonly StoreView[];
  checklists: readonly { ref: ChecklistRef; title: string }[];
  shoppers: readonly { id: Id; name: string; qualifications: readonly string[] }[];
}

/** Plans a visit: each error stands at its field, and what was planned is said back with a way on. */
export function NewVisitForm({ stores, checklists, shoppers }: PlanChoices) {
  const form = useRef<HTMLFormElement>(null);
  const planning = usePlanning(stores, form);
  const { draft, change, faults, planned, problem, busy, submit } = planning;
  const store = stores.find(({ id }) => id === draft.store);
  const fits = useFits(draft, store);
  const fit = fits.find(({ id }) => id === draft.shopper);
  const wire = (name: DraftField) => ({
    name,
    value: draft[name],
    error: faults[name] && t(`coordinator-fault-${faults[name]}`),
    onInput: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <form ref={form} class="new-visit" noValidate onSubmit={submit}>
      {planned && <Planned row={planned} onAnother={planning.another} />}
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <fieldset>
        <legend>{t('coordinator-plan-what')}</legend>
        <SelectField label={t('coordinator-store')} required {...wire('store')}>
          <option value="">{t('coordinator-choose')}</option>
          {stores.map(({ id, name, city }) => (
            <option key={id} value={id}>
              {name}, {city}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('coordinator-checklist')} required {...wire('checklist')}>
          <option value="">{t('coordinator-choose')}</option>
          {checklists.map(({ ref, title }) => (
            <option key={`${ref.id} ${ref.version}`} value={`${ref.id} ${ref.version}`}>
              {title}, {t('desk-version', { version: ref.version })}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('coordinator-shopper')}
          hint={t(draft.shopper === BOARD ? 'coordinator-board-hint' : 'coordinator-shopper-hint')}
          {...wire('shopper')}
        >
          <option value="">{t('coordinator-nobody-yet')}</option>
          <option value={BOARD}>{t('coordinator-on-board')}</option>
          {shoppers.map(({ id, name }) => (
            <option key={id} value={id}>
              {fitName(fits.find((one) => one.id === id) ?? { id, name, verdicts: [] })}
            </option>
          ))}
        </SelectField>
        {store && fit && <FitLines fit={fit} timeZone={store.timeZone} />}
      </fieldset>
      <fieldset>
        <legend>{t('coordinator-plan-when')}</legend>
        <TextField type="date" label={t('coordinator-day')} required {...wire('day')} />
        <div class="side-by-side">
          <TextField type="time" label={t('coordinator-from')} required {...wire('from')} />
          <TextField type="time" label={t('coordinator-to')} required {...wire('to')} />
        </div>
        <WindowHint draft={draft} store={store} />
        <ClosedHint draft={draft} store={store} />
      </fieldset>
      <PayFields wire={wire} />
      <TermsFields
        terms={draft.terms}
        offered={draft.shopper === BOARD}
        timeZone={store?.timeZone}
        faults={faults}
        known={[...new Set(shoppers.flatMap(({ qualifications }) => qualifications))].toSorted()}
        onChange={change}
      />
      <div class="line">
        <Button look="primary" type="submit" busy={busy}>
          {t(buttonFor(draft.shopper))}
        </Button>
      </div>
    </form>
  );
}

function buttonFor(shopper: string): string {
  if (shopper === BOARD) return 'coordinator-plan-and-offer';
  return shopper ? 'coordinator-plan-and-assign' : 'coordinator-plan';
}
