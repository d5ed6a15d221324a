import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useApp } from '#client/app/context.ts';
import { useSubmit } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { AnyOf } from '#client/ui/choice.tsx';
import { SelectField, TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { terms } from '#domain/planning/points.ts';
import type { PlanScope } from '#protocol/api/planning.ts';
import { askedOf, faultsOf, newPlanDraft, type PlanDraft, type PlanField, scopeOf } from './draft.ts';
import './planning.css';

/** What a plan is to be about, and what counts in it. */
export function NewPlanPage() {
  const sources = useLoad('what to plan', async () => {
    const [programmes, stores] = await Promise.all([
      api.coordinator.programmes.list(),
      api.coordinator.stores(),
    ]);
    return { programmes, cities: [...new Set(stores.map(({ city }) => city))].toSorted() };
  });
  return (
    <Page title={t('planning-new')} above={<a href="/plans">{t('planning')}</a>}>
      <Loaded of={sources}>{(found) => <PlanForm {...found} />}</Loaded>
    </Page>
  );
}

interface FormProps {
  programmes: readonly { id: string; name: string }[];
  cities: readonly string[];
}

function PlanForm({ programmes, cities }: FormProps) {
  const { clock } = useApp();
  const { route } = useLocation();
  const [draft, setDraft] = useState(() => newPlanDraft(clock.now().wall));
  const [isTold, setTold] = useState(false);
  const scope = scopeOf(draft);
  const preview = usePreview(scope);
  const currency = preview.value?.currency ?? 'EUR';
  const faults = faultsOf(draft, currency);
  const change = (next: Partial<PlanDraft>) => setDraft({ ...draft, ...next });
  const { onSubmit, busy, problem } = useSubmit(async () => {
    setTold(true);
    if (!scope || faults.length > 0) return;
    const { plan } = await api.coordinator.planning.start(askedOf(draft, scope, currency));
    route(`/plans/${plan}`);
  });
  const field = (name: PlanField) => ({
    value: draft[name],
    onInput: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
    error: isTold && faults.includes(name) ? t(`planning-fault-${name}`) : undefined,
  });
  return (
    <form class="plan-form" onSubmit={onSubmit} noValidate>
      <fieldset>
        <legend>{t('planning-which')}</legend>
        <div class="plan-pair">
          <TextField label={t('planning-from')} type="date" {...field('from')} />
          <TextField label={t('planning-to')} type="date" {...field('to')} />
        </div>
        {programmes.length > 0 && (
          <SelectField
            label={t('planning-programme')}
            value={draft.programme}
            onChange={(event) => change({ programme: event.currentTarget.value })}
          >
            <option value="">{t('planning-programme-any')}</option>
            {programmes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        {cities.length > 1 && <Cities cities={cities} draft={draft} change={change} />}
        <p class="plan-preview" role="status">
          {preview.value && t('planning-preview', { ...preview.value, currency: '' })}
        </p>
      </fieldset>
      <fieldset>
        <legend>{t('planning-limits')}</legend>
        <div class="plan-pair">
          <TextField
            label={t('planning-most-visits')}
            hint={t('planning-most-visits-hint')}
            inputMode="numeric"
            {...field('mostVisits')}
          />
          <TextField
            label={t('planning-most-per-day')}
            hint={t('planning-most-per-day-hint')}
            inputMode="numeric"
            {...field('mostPerDay')}
          />
          <TextField
            label={t('planning-reach')}
            hint={t('planning-reach-hint')}
            inputMode="numeric"
            {...field('reachKm')}
          />
          <TextField
            label={t('planning-per-km', { currency })}
            hint={t('planning-per-km-hint')}
            inputMode="decimal"
            {...field('perKm')}
          />
          <TextField
            label={t('planning-budget', { currency })}
            hint={t('planning-budget-hint')}
            inputMode="decimal"
            {...field('budget')}
          />
          <SelectField
            label={t('planning-time')}
            hint={t('planning-time-hint')}
            value={draft.minutes}
            onChange={(event) => change({ minutes: event.currentTarget.value })}
          >
            {['1', '3', '10'].map((minutes) => (
              <option key={minutes} value={minutes}>
                {t('planning-minutes', { minutes: Number(minutes) })}
              </option>
            ))}
          </SelectField>
        </div>
      </fieldset>
      <Weights draft={draft} change={change} />
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <div class="line">
        <Button type="submit" look="primary" busy={busy} disabled={preview.value?.visits === 0}>
          {t('planning-start')}
        </Button>
      </div>
    </form>
  );
}

/** Asked anew whenever the choice of visits changes; what is wrong with the days is told at the fields. */
function usePreview(scope: PlanScope | null) {
  return useLoad(`plan about ${JSON.stringify(scope)}`, async () =>
    scope ? api.coordinator.planning.preview(scope) : null,
  );
}

interface PartProps {
  draft: PlanDraft;
  change: (next: Partial<PlanDraft>) => void;
}

function Cities({ cities, draft, change }: PartProps & { cities: readonly string[] }) {
  return (
    <details class="plan-details">
      <summary>
        {draft.cities.length === 0
          ? t('planning-cities-all')
          : t('planning-cities-some', { cities: draft.cities.length })}
      </summary>
      <AnyOf
        name="cities"
        label={t('planning-cities')}
        choices={cities.map((city) => ({ id: city, text: city }))}
        chosen={draft.cities}
        onChoose={(chosen) => change({ cities: chosen })}
      />
    </details>
  );
}

/** What counts, the weightiest first: covering as many visits as possible always comes before all of it. */
function Weights({ draft, change }: PartProps) {
  return (
    <details class="plan-details">
      <summary>{t('planning-weights')}</summary>
      <p class="soft small">{t('planning-weights-lead')}</p>
      <div class="plan-weights">
        {terms.map((term) => (
          <TextField
            key={term}
            label={t(`planning-term-${term}`)}
            hint={t(`planning-term-${term}-hint`)}
            type="number"
            min={0}
            max={20}
            value={draft.weights[term]}
            onInput={(event) => change({ weights: { ...draft.weights, [term]: event.currentTarget.value } })}
          />
        ))}
      </div>
    </details>
  );
}
