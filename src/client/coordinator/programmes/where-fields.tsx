import { t } from '#client/locales/t.ts';
import { AnyOf, OneOf } from '#client/ui/choice.tsx';
import { type FieldsProps, faultWords } from './editor.tsx';
import type { Clients } from './what-fields.tsx';

const ways = ['all', 'filter', 'list'] as const;

/** Which of the client's stores. */
export function WhereFields({ draft, faults, change, clients }: FieldsProps & { clients: Clients }) {
  const client = clients.find(({ id }) => id === draft.client);
  return (
    <fieldset>
      <legend>{t('programmes-section-where')}</legend>
      <OneOf
        name="storesBy"
        label={t('programmes-stores-by')}
        choices={ways.map((way) => ({ id: way, text: t(`programmes-stores-${way}`) }))}
        chosen={draft.storesBy}
        onChoose={(id) => change({ storesBy: ways.find((way) => way === id) ?? 'all' })}
      />
      {client && draft.storesBy === 'list' && (
        <div class="store-choice">
          <AnyOf
            name="stores"
            label={t('programmes-stores-by')}
            choices={client.stores.map(({ id, name }) => ({ id, text: name }))}
            chosen={draft.stores}
            onChoose={(stores) => change({ stores })}
          />
        </div>
      )}
      {client && draft.storesBy === 'filter' && <Filters client={client} draft={draft} change={change} />}
      {faults.stores && <p class="field-error">{faultWords(faults.stores)}</p>}
    </fieldset>
  );
}

function Filters({
  client,
  draft,
  change,
}: Pick<FieldsProps, 'draft' | 'change'> & { client: Clients[number] }) {
  const groups = (['regions', 'concepts', 'tags'] as const).filter((group) => client[group].length > 0);
  if (groups.length === 0) return <p class="soft small">{t('programmes-no-filters')}</p>;
  return groups.map((group) => (
    <div class="field" key={group}>
      <strong>{t(`programmes-${group}`)}</strong>
      <AnyOf
        name={group}
        label={t(`programmes-${group}`)}
        choices={client[group].map((name) => ({ id: name, text: name }))}
        chosen={draft[group]}
        onChoose={(chosen) => change({ [group]: chosen })}
      />
    </div>
  ));
}
