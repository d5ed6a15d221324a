import { useLocation } from 'preact-iso';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { SelectField } from '#client/ui/field.tsx';
import type { Id } from '#domain/ids.ts';
import { type VisitState, visitStates } from '#domain/visit/states.ts';
import type { StoreView } from '#protocol/api/views.ts';
import './filters.css';

interface FiltersProps {
  state: VisitState | undefined;
  store: Id | undefined;
  /** How many visits there are in each state, of the store that is looked at. */
  counts: Readonly<Record<string, number>>;
  stores: readonly StoreView[];
}

/** What waits for the coordinator comes first; states that hold nothing are left out. */
const order: readonly VisitState[] = ['submitted', ...visitStates.filter((state) => state !== 'submitted')];

/** Which visits are looked at: one state, with how many there are in each, and one store. */
export function Filters({ state, store, counts, stores }: FiltersProps) {
  const { route } = useLocation();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const present = order.filter((known) => known === state || (counts[known] ?? 0) > 0);
  return (
    <div class="filters">
      <nav aria-label={t('coordinator-by-state')}>
        <ul class="state-filter">
          <StateLink
            href={addressOf(undefined, store)}
            name={t('coordinator-all')}
            count={all}
            current={!state}
          />
          {present.map((known) => (
            <StateLink
              key={known}
              href={addressOf(known, store)}
              name={t(`state-${known}`)}
              count={counts[known] ?? 0}
              current={state === known}
            />
          ))}
        </ul>
      </nav>
      <SelectField
        label={t('coordinator-store')}
        value={store ?? ''}
        onChange={(event) => route(addressOf(state, event.currentTarget.value || undefined))}
      >
        <option value="">{t('coordinator-all-stores')}</option>
        {stores.map(({ id, name, city }) => (
          <option key={id} value={id}>
            {name}, {city}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function StateLink({
  href,
  name,
  count,
  current,
}: {
  href: string;
  name: string;
  count: number;
  current: boolean;
}) {
  return (
    <li>
      <a href={href} aria-current={current ? 'true' : undefined}>
        {name} <span class="figures">{formatNumber(count)}</span>
      </a>
    </li>
  );
}

function addressOf(state: VisitState | undefined, store: Id | undefined): string {
  const query = new URLSearchParams({ ...(state ? { state } : {}), ...(store ? { store } : {}) }).toString();
  return query ? `/visits?${query}` : '/visits';
}
