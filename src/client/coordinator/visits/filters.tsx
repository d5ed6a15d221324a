import { countWords } from '#client/desk/list-words.ts';
import type { Address } from '#client/desk/use-address.ts';
import { t } from '#client/locales/t.ts';
import { type VisitState, visitStates } from '#domain/visit/states.ts';
import './filters.css';

interface StatesProps {
  state: VisitState | undefined;
  address: Address;
  /** How many visits there are in each state, of what else is asked for. */
  counts: Readonly<Record<string, number>>;
}

/** What waits for the coordinator comes first; states that hold nothing are left out. */
const order: readonly VisitState[] = ['submitted', ...visitStates.filter((state) => state !== 'submitted')];

/** The states, with how many visits are in each. */
export function States({ state, address, counts }: StatesProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const present = order.filter((known) => known === state || (counts[known] ?? 0) > 0);
  return (
    <nav aria-label={t('coordinator-by-state')}>
      <ul class="state-filter">
        <StateLink
          href={address.with({ state: '' })}
          name={t('coordinator-all')}
          count={all}
          current={!state}
        />
        {present.map((known) => (
          <StateLink
            key={known}
            href={address.with({ state: known })}
            name={t(`state-${known}`)}
            count={counts[known] ?? 0}
            current={state === known}
          />
        ))}
      </ul>
    </nav>
  );
}

interface StateLinkProps {
  href: string;
  name: string;
  count: number;
  current: boolean;
}

function StateLink({ href, name, count, current }: StateLinkProps) {
  return (
    <li>
      <a href={href} aria-current={current ? 'true' : undefined}>
        {name} <span class="figures">{countWords(count)}</span>
      </a>
    </li>
  );
}
