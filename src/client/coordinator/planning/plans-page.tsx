import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatDay, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { State, type Tone } from '#client/ui/state.tsx';
import type { PlanHead, PlanState } from '#protocol/api/planning.ts';
import { coveredWords, spanWords } from './words.ts';
import './planning.css';

const tones: Readonly<Record<PlanState, Tone>> = {
  running: 'accent',
  ready: 'good',
  stopped: 'neutral',
  failed: 'bad',
  discarded: 'neutral',
};

/** The last plans, and the way to a new one. */
export function PlansPage() {
  const plans = useLoad('plans', () => api.coordinator.planning.list());
  return (
    <Page
      title={t('planning')}
      lead={<p class="soft">{t('planning-lead')}</p>}
      actions={
        <LinkButton look="primary" icon="plus" href="/plans/new">
          {t('planning-new')}
        </LinkButton>
      }
    >
      <Loaded of={plans}>
        {(found) => (found.length === 0 ? <Nothing /> : <PlanTable plans={found} />)}
      </Loaded>
    </Page>
  );
}

function Nothing() {
  return (
    <EmptyState icon="list" title={t('planning-none')}>
      <p>{t('planning-none-body')}</p>
    </EmptyState>
  );
}

function PlanTable({ plans }: { plans: readonly PlanHead[] }) {
  return (
    <div class="stacks">
      <Table caption={t('planning')}>
        <thead>
          <tr>
            <th scope="col">{t('planning-period')}</th>
            <th scope="col">{t('planning-coverage')}</th>
            <th scope="col">{t('planning-made')}</th>
            <th scope="col">{t('planning-state')}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.id}>
              <th scope="row" class="whole">
                <a class="row-link cell" href={`/plans/${plan.id}`}>
                  {spanWords(plan)}
                </a>
              </th>
              <td class="whole figures">{plan.progress ? coveredWords(plan.progress) : ''}</td>
              <td class="whole">
                <span class="cell">
                  <span>{plan.by}</span>
                  <span class="soft small figures">
                    {formatDay(plan.createdAt)} {formatTime(plan.createdAt)}
                  </span>
                </span>
              </td>
              <td>
                <State tone={tones[plan.state]}>{t(`planning-state-${plan.state}`)}</State>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
