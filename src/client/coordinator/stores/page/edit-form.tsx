import { useRef } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { AnyOf } from '#client/ui/choice.tsx';
import { SelectField, TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { channels } from '#domain/checklist/standard.ts';
import type { KeptStore, StoreChoices } from '#protocol/api/stores.ts';
import { Suggestions } from '../suggestions.tsx';
import type { LineName } from './draft.ts';
import { ExceptionFields } from './exception-fields.tsx';
import { useEdit } from './use-edit.ts';
import { WeekFields } from './week-fields.tsx';

interface EditFormProps {
  store: KeptStore;
  choices: StoreChoices;
  onSaved: () => void;
  onReload: () => void;
}

/** All that is known of a store, to be typed anew. */
export function EditForm({ store, choices, onSaved, onReload }: EditFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { draft, faults, problem, busy, change, submit } = useEdit({ store, form, onSaved });
  const line = (name: LineName) => ({
    name,
    value: draft[name],
    error: faults[name] && t(`store-fault-${faults[name]}`),
    maxLength: 200,
    autocomplete: 'off' as const,
    onInput: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <form ref={form} class="store-form" noValidate onSubmit={submit}>
      <Problem problem={problem} onReload={onReload} />
      <fieldset>
        <legend>{t('store-what')}</legend>
        <TextField label={t('coordinator-store-name')} required {...line('name')} />
        <TextField label={t('coordinator-client')} list="clients" required {...line('client')} />
        <Suggestions id="clients" words={choices.clients} />
        <TextField label={t('store-reference')} hint={t('store-reference-hint')} {...line('reference')} />
        <div class="side-by-side">
          <TextField label={t('stores-region')} list="regions" {...line('region')} />
          <Suggestions id="regions" words={choices.regions} />
          <TextField label={t('store-concept')} list="concepts" {...line('concept')} />
          <Suggestions id="concepts" words={choices.concepts} />
        </div>
        <TextField label={t('store-tags')} hint={t('store-tags-hint')} {...line('tags')} />
        <div class="field">
          <strong id="channels">{t('store-channels')}</strong>
          <AnyOf
            name="channels"
            labelledBy="channels"
            choices={channels.map((id) => ({ id, text: t(`store-channel-${id}`) }))}
            chosen={draft.channels}
            onChoose={(ids) => change({ channels: channels.filter((channel) => ids.includes(channel)) })}
          />
        </div>
        {store.profiles.length > 0 && (
          <SelectField
            label={t('store-profile')}
            hint={t('store-profile-hint')}
            value={draft.profile}
            onChange={({ currentTarget }) => change({ profile: currentTarget.value })}
          >
            <option value="">{t('store-profile-none')}</option>
            {store.profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </fieldset>
      <fieldset>
        <legend>{t('store-where')}</legend>
        <TextField label={t('coordinator-address')} required {...line('address')} />
        <TextField label={t('coordinator-city')} required {...line('city')} />
        <TextField
          label={t('store-position')}
          hint={t('store-position-hint')}
          dir="ltr"
          {...line('position')}
        />
        <TextField
          label={t('coordinator-time-zone')}
          hint={t('coordinator-time-zone-hint')}
          list="time-zones"
          dir="ltr"
          required
          {...line('timeZone')}
        />
        <Suggestions id="time-zones" words={Intl.supportedValuesOf('timeZone')} />
      </fieldset>
      <WeekFields draft={draft} faults={faults} change={change} />
      <ExceptionFields draft={draft} faults={faults} change={change} />
      <div class="line">
        <Button look="primary" size="l" type="submit" busy={busy}>
          {t('store-save')}
        </Button>
        <LinkButton look="quiet" href={`/stores/${store.id}`}>
          {t('store-leave')}
        </LinkButton>
      </div>
    </form>
  );
}

type ProblemProps = Pick<EditFormProps, 'onReload'> & { problem: ReturnType<typeof useEdit>['problem'] };

/** Where someone else changed it meanwhile, nothing is written over: the typed words stand until it is read again. */
function Problem({ problem, onReload }: ProblemProps) {
  if (!problem) return null;
  const isStale = problem === 'stale';
  return (
    <Banner
      tone="bad"
      role="alert"
      action={isStale && <Button onClick={onReload}>{t('store-stale-reload')}</Button>}
    >
      {isStale ? t('store-stale') : problem.words}
    </Banner>
  );
}
