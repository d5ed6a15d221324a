import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { EmptyState } from '#client/ui/empty.tsx';
import { SelectField } from '#client/ui/field.tsx';
import type { StandardsList, StoreStandards } from '#protocol/api/standards.ts';
import type { StoreView } from '#protocol/api/views.ts';
import { PickOne } from '../checklists/builder/pick-one.tsx';
import { InChannel } from './in-channel.tsx';
import { setName } from './profile-table.tsx';
import './standards.css';

/** What a store ends up with: choose one, and see each standard as it counts there. The address says which. */
export function StoreStandardsPage() {
  const known = useLoad('stores and standards', async () => ({
    stores: await api.coordinator.stores(),
    list: await api.coordinator.standards.list(),
  }));
  return (
    <Page
      title={t('standards-in-store')}
      above={<a href="/standards">{t('coordinator-standards')}</a>}
      lead={<p class="soft">{t('standards-pick-store-body')}</p>}
    >
      <Loaded of={known}>{({ stores, list }) => <Choosing stores={stores} list={list} />}</Loaded>
    </Page>
  );
}

function Choosing({ stores, list: { sets } }: { stores: readonly StoreView[]; list: StandardsList }) {
  const address = useAddress('/standards/stores');
  const store = address.query['store'] ?? '';
  const set = address.query['set'] ?? sets[0]?.id ?? '';
  if (sets.length === 0) return <EmptyState icon="shield" title={t('standards-none')} />;
  if (stores.length === 0) return <EmptyState icon="store" title={t('standards-no-stores')} />;
  return (
    <div class="standards">
      <div class="side-by-side standards-choosing">
        <SelectField
          label={t('standards-store')}
          value={store}
          onChange={({ currentTarget }) => address.set({ store: currentTarget.value })}
        >
          <option value="">{t('standards-pick-store')}</option>
          {stores.map(({ id, name, city }) => (
            <option key={id} value={id}>
              {name}, {city}
            </option>
          ))}
        </SelectField>
        <PickOne
          label={t('standards-set')}
          value={set}
          from={sets.map(({ id }) => id)}
          nameOf={(id) => setName(sets, id)}
          onPick={(id) => address.set({ set: id })}
        />
      </div>
      {store && <InStore key={`${store} ${set}`} store={store} set={set} />}
    </div>
  );
}

function InStore({ store, set }: { store: string; set: string }) {
  const found = useLoad(`standards of ${store} by ${set}`, () =>
    api.coordinator.standards.inStore({ store, set }),
  );
  return <Loaded of={found}>{(known) => <EndsUp known={known} />}</Loaded>;
}

function EndsUp({ known }: { known: StoreStandards }) {
  const { channels, store } = known;
  const [channel, setChannel] = useState(channels[0]?.channel ?? 'store');
  const shown = channels.find((one) => one.channel === channel);
  return (
    <section class="stack" aria-labelledby="ends-up">
      <div class="standards-head">
        <h2 id="ends-up">
          {store.name}, {store.city}
        </h2>
        {channels.length > 1 && (
          <PickOne
            label={t('standards-channel')}
            value={channel}
            from={channels.map((one) => one.channel)}
            nameOf={(one) => t(`channel-${one}`)}
            onPick={setChannel}
          />
        )}
      </div>
      <p class="soft">
        {say(known.view.set.name)}, {t('standards-version', { version: known.view.set.version })} ·{' '}
        <a href={`/stores/${store.id}`}>{t('standards-store-page')}</a>
      </p>
      {shown && <InChannel key={channel} shown={shown} known={known} />}
    </section>
  );
}
