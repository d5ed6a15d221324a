import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { formatDate, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { TakeFiles } from '#client/owner/take-files.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { State } from '#client/ui/state.tsx';
import type { ActionStory } from '#protocol/api/actions.ts';
import { Band } from '../reading/estimate.tsx';
import { OtherTables } from '../reading/other-tables.tsx';
import { asShare, boundsInWords, figureInWords } from '../reading/words.ts';
import { Steps } from './steps.tsx';
import { dayInWords, standingInWords, stateOf } from './words.ts';
import './acting.css';

/** One action: what was agreed, what was done, and what visits since then say. */
export function ActionPage({ action = '' }: { action?: string }) {
  const story = useLoad(`action ${action}`, () => api.owner.actions.story({ action }));
  return (
    <Loaded of={story} lines={10}>
      {(found) => <Story of={found} onActed={story.reload} />}
    </Loaded>
  );
}

function Story({ of, onActed }: { of: ActionStory; onActed: () => void }) {
  const { standard, store, channel } = of;
  const { tone, words } = stateOf(of);
  return (
    <Page
      title={say(standard.name)}
      actions={<TakeFiles table="action" asked={{ action: of.id }} />}
      above={<a href="/actions">{t('acting-actions')}</a>}
      lead={
        <div class="stack">
          <p class="soft">
            <a href={`/visits?store=${store.id}`}>{store.name}</a>, {store.city} ·{' '}
            {t(`acting-channel-${channel}`)}
          </p>
          <p class="action-stands wide">
            <State tone={tone}>{words}</State> <span class="figures">{standingInWords(of)}</span>
          </p>
        </div>
      }
    >
      <div class="action-story">
        <Agreed of={of} />
        <Steps of={of} onActed={onActed} />
        <Measured of={of} />
        <History of={of} />
        <OtherTables table="action" asked={{ action: of.id }} />
      </div>
    </Page>
  );
}

function Agreed({ of: { what, who, dueOn, training, standard, visit, question } }: { of: ActionStory }) {
  const link = question === null ? `/visits/${visit}` : `/visits/${visit}#question-${question}`;
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">{t('acting-plan')}</h2>
      <dl class="action-plan">
        <Fact name={t('acting-what')}>{what}</Fact>
        <Fact name={t('acting-who')}>
          <bdi>{who}</bdi>
        </Fact>
        <Fact name={t('acting-due')}>{dayInWords(dueOn)}</Fact>
        {training !== '' && <Fact name={t('acting-training')}>{training}</Fact>}
        <Fact name={t('standard-purpose')}>{say(standard.purpose)}</Fact>
        <Fact name={t('standard-how-to')}>{say(standard.howTo)}</Fact>
      </dl>
      {visit !== null && (
        <p>
          <a href={link}>{t('acting-from-report')}</a>
        </p>
      )}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt class="small soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const SHARE = [0, 1] as const;

function Measured({ of: { visits, share, store } }: { of: ActionStory }) {
  return (
    <section aria-labelledby="measured">
      <h2 id="measured">{t('acting-measured')}</h2>
      {visits.length === 0 && <p class="soft">{t('acting-measured-none')}</p>}
      {share.kind === 'known' && (
        <div class="action-share">
          <Band estimate={share} scale={SHARE} />
          <p class="small figures">
            {t('acting-share', {
              share: figureInWords(share, asShare),
              bounds: boundsInWords(share, asShare),
            })}
          </p>
        </div>
      )}
      {visits.length > 0 && (
        <ul class="action-visits">
          {visits.map(({ visit, visitedAt, met, counts }) => (
            <li key={visit}>
              <a class="figures" href={`/visits/${visit}`}>
                {formatDate(visitedAt, store.timeZone)}
              </a>
              <span class={met ? 'tone-good line' : 'tone-bad line'}>
                <Icon name={met ? 'check' : 'cross'} size={18} />
                {t(met ? 'acting-visit-met' : 'acting-visit-missed')}
              </span>
              {!counts && <span class="small soft">{t('acting-visit-before')}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function History({ of: { steps, store } }: { of: ActionStory }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('acting-history')}</h2>
      <ol class="action-steps">
        {steps.map(({ step, note, by, at }) => (
          <li key={`${at} ${step}`}>
            <strong>{t(`acting-step-${step}`)}</strong>
            <span class="small soft figures">
              {t('acting-by', {
                by: by ?? '–',
                when: `${formatDate(at, store.timeZone)}, ${formatTime(at, store.timeZone)}`,
              })}
            </span>
            {note !== '' && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
