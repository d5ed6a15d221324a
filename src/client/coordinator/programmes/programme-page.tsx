import { useRoute } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatDay, formatNumber, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { State } from '#client/ui/state.tsx';
import { stages } from '#domain/programme/coverage.ts';
import type { ProgrammeView } from '#protocol/api/programmes.ts';
import { stageLooks, stateTones } from './look.ts';
import { Moves } from './moves.tsx';
import './programmes.css';
import { Summary } from './summary.tsx';
import { useMaking } from './use-making.ts';
import { dayWords, periodWords } from './words.ts';

/** One program: how it stands, what it comes to, how many visits are where, and what was done with it. */
export function ProgrammePage() {
  const { params } = useRoute();
  const id = params['programme'] ?? '';
  const view = useLoad(`programme ${id}`, () => api.coordinator.programmes.read({ programme: id }));
  return (
    <Loaded of={view}>
      {(programme) => (
        <Page
          title={programme.plan.name}
          above={<a href="/programmes">{t('programmes')}</a>}
          actions={<Actions programme={programme} onDone={view.reload} />}
          lead={<Lead programme={programme} />}
        >
          <div class="programme-parts">
            <Numbers programme={programme} />
            <NextPeriods programme={programme} onDone={view.reload} />
            <Summary
              forecast={programme.forecast}
              warnings={programme.warnings}
              every={programme.plan.rhythm.every}
              currency={programme.plan.currency}
            />
            <Steps programme={programme} />
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Lead({ programme: { client, checklistTitle, state } }: { programme: ProgrammeView }) {
  return (
    <p class="line">
      <State tone={stateTones[state]}>{t(`programmes-state-${state}`)}</State>
      <span class="soft">{[client, checklistTitle].filter((name) => name !== null).join(' · ')}</span>
    </p>
  );
}

interface PartProps {
  programme: ProgrammeView;
  onDone: () => void;
}

function Actions({ programme, onDone }: PartProps) {
  return (
    <>
      {programme.state !== 'ended' && (
        <LinkButton icon="edit" href={`/programmes/${programme.id}/edit`}>
          {t('programmes-edit')}
        </LinkButton>
      )}
      <Moves programme={programme} onDone={onDone} />
      <LinkButton look="primary" icon="chart" href={`/programmes/${programme.id}/board`}>
        {t('programmes-board')}
      </LinkButton>
    </>
  );
}

function Numbers({ programme: { counts } }: { programme: ProgrammeView }) {
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{t('programmes-numbers')}</h2>
      <dl class="stage-figures">
        {stages.map((stage) => (
          <div key={stage}>
            <dt>
              <Icon name={stageLooks[stage].icon} size={18} />
              {t(`programmes-stage-${stage}`)}
            </dt>
            <dd class="figures">{formatNumber(counts[stage] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function NextPeriods({ programme, onDone }: PartProps) {
  const { make, busy } = useMaking(programme.id, onDone);
  if (programme.periods.length === 0) return null;
  return (
    <section aria-labelledby="periods">
      <h2 id="periods">{t('programmes-next')}</h2>
      <ul class="period-list">
        {programme.periods.map((period) => (
          <li key={period.key}>
            <span class="cell">
              <strong>{periodWords(period)}</strong>
              <span class="soft small">
                {t('programmes-period-days', { from: dayWords(period.from), to: dayWords(period.to) })}
              </span>
            </span>
            <span class="figures">{t('programmes-made', { visits: period.visits })}</span>
            {programme.state === 'running' && (
              <Button
                busy={busy === period.key}
                aria-label={t('programmes-make-in', { period: periodWords(period) })}
                onClick={() => void make(period.key)}
              >
                {t('programmes-make')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ programme: { steps } }: { programme: ProgrammeView }) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('programmes-steps')}</h2>
      <ol class="step-list">
        {steps.map(({ step, by, at, period, visits, unplaced }) => (
          <li key={`${at} ${step} ${period?.key}`}>
            <time class="soft small" dateTime={new Date(at).toISOString()}>
              {formatDay(at)} {formatTime(at)}
            </time>
            <span>
              {t(`programmes-step-${step}`, {
                visits: visits ?? 0,
                period: period ? periodWords(period) : '',
              })}
              {unplaced !== null && unplaced > 0 && `, ${t('programmes-step-unplaced', { unplaced })}`}
              <span class="soft"> · {by ?? t('programmes-by-server')}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
