import type { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { SelectField, TextField } from '#client/ui/field.tsx';
import type { FieldsProps } from './editor.tsx';

export type Clients = Awaited<ReturnType<typeof api.coordinator.programmes.clients>>;
export type Checklists = Awaited<ReturnType<typeof api.coordinator.checklists>>;

/** Its name, whose stores, and by which checklist. */
export function WhatFields({
  draft,
  wire,
  change,
  clients,
  checklists,
}: FieldsProps & { clients: Clients; checklists: Checklists }) {
  const titles = new Map(checklists.toReversed().map(({ ref, title }) => [ref.id, title]));
  const versions = checklists.filter(({ ref }) => ref.id === draft.checklist);
  return (
    <fieldset>
      <legend>{t('programmes-section-what')}</legend>
      <TextField label={t('programmes-name')} maxLength={120} {...wire('name')} />
      <SelectField
        label={t('programmes-client')}
        {...wire('client')}
        onInput={({ currentTarget: { value } }) =>
          change({ client: value, stores: [], regions: [], concepts: [], tags: [] })
        }
      >
        <option value="">{t('programmes-choose')}</option>
        {clients.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <div class="side-by-side">
        <SelectField
          label={t('programmes-checklist')}
          {...wire('checklist')}
          onInput={({ currentTarget: { value } }) => change({ checklist: value, version: 'latest' })}
        >
          <option value="">{t('programmes-choose')}</option>
          {[...titles].map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('programmes-version')} {...wire('version')}>
          <option value="latest">{t('programmes-version-latest')}</option>
          {versions.map(({ ref: { version } }) => (
            <option key={version} value={String(version)}>
              {t('programmes-version-fixed', { version })}
            </option>
          ))}
        </SelectField>
      </div>
      <p class="soft small">{t('programmes-version-hint')}</p>
    </fieldset>
  );
}
