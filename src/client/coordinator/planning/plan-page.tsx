import { useRoute } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { Proposal } from './proposal.tsx';
import { spanWords } from './words.ts';
import './planning.css';

/** One plan: how far it is, or what it proposes. */
export function PlanPage() {
  const { params } = useRoute();
  const id = params['plan'] ?? '';
  const plan = useLoad(`plan ${id}`, () => api.coordinator.planning.proposal({ plan: id }));
  const head = plan.value?.plan;
  return (
    <Page title={head ? spanWords(head) : t('planning')} above={<a href="/plans">{t('planning')}</a>}>
      <Loaded of={plan}>
        {({ plan: found, rows }) => {
          if (found.state === 'running') return <ProgressPanel key={id} head={found} onDone={plan.reload} />;
          if (found.state === 'failed') return <Failed />;
          return <Proposal key={found.id} head={found} first={rows} />;
        }}
      </Loaded>
    </Page>
  );
}

function Failed() {
  return (
    <Banner
      tone="bad"
      title={t('planning-failed')}
      action={<LinkButton href="/plans/new">{t('planning-again')}</LinkButton>}
    >
      <p>{t('planning-failed-body')}</p>
    </Banner>
  );
}
