import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { formatDuration, formatPercent } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { type Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import { AskedSection } from './asked-section.tsx';
import { ChangeChecklist } from './change-checklist.tsx';
import { Contradictions, DiscreetList, RecordingBasis } from './discretion.tsx';
import '#client/desk/report/answers.css';
import '#client/desk/report/report.css';
import '#client/desk/report/trace.css';
import { SaveAs } from './save-as.tsx';
import './checklist-page.css';

/** One published version of a checklist, as it is asked. */
export function ChecklistPage({ id = '', version = '' }: { id?: string; version?: string }) {
  const checklist = useLoad(`checklist ${id} ${version}`, () =>
    api.coordinator.checklist({ id, version: Number(version) }),
  );
  return <Loaded of={checklist}>{(found) => <ChecklistText checklist={found} />}</Loaded>;
}

/** A checklist as a document: moments, waits, the questions of each section with their standards, and how it is scored. */
export function ChecklistText({ checklist }: { checklist: Checklist }) {
  const { title, version, channel, moments, intervals, sections } = checklist;
  const questions = questionsOf(checklist).length;
  return (
    <Page
      title={say(title)}
      above={<a href="/checklists">{t('coordinator-checklists')}</a>}
      actions={
        <>
          <CompareLink of={checklist} />
          <SaveAs of={checklist} />
          <ChangeChecklist of={checklist} />
        </>
      }
      lead={
        <p class="soft figures">
          {t('desk-version', { version })} · {t(`channel-${channel}`)} ·{' '}
          {t('coordinator-asks', { questions, moments: moments.length, intervals: intervals.length })}
        </p>
      }
    >
      <div class="checklist">
        <Scoring checklist={checklist} />
        <section class="report-part" aria-labelledby="moments">
          <h2 id="moments">{t('coordinator-moments')}</h2>
          <dl class="checklist-terms">
            {moments.map((moment) => (
              <div key={moment.id}>
                <dt>
                  {say(moment.name)}
                  {!moment.required && <span class="small soft"> {t('coordinator-optional')}</span>}
                </dt>
                <dd class="soft">{say(moment.definition)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <DiscreetList checklist={checklist} />
        <Intervals checklist={checklist} />
        <RecordingBasis checklist={checklist} />
        {sections.map((section) => (
          <AskedSection key={section.id} section={section} checklist={checklist} />
        ))}
        <Contradictions checklist={checklist} />
      </div>
    </Page>
  );
}

function Intervals({ checklist: { intervals, moments } }: { checklist: Checklist }) {
  const momentName = (id: string) => {
    const moment = moments.find((known) => known.id === id);
    return moment ? say(moment.name) : id;
  };
  return (
    <section class="report-part" aria-labelledby="intervals">
      <h2 id="intervals">{t('report-waits')}</h2>
      <dl class="checklist-terms">
        {intervals.map(({ id, name, from, to, targetSeconds, limitSeconds, score }) => (
          <div key={id}>
            <dt>{say(name)}</dt>
            <dd class="soft figures">
              {t('coordinator-from-to', { from: momentName(from), to: momentName(to) })} ·{' '}
              {t('report-target-limit', {
                target: formatDuration(targetSeconds * 1000),
                limit: formatDuration(limitSeconds * 1000),
              })}
              {!score && ` · ${t('report-not-scored')}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** How points become a percentage, in sentences. */
function Scoring({ checklist: { scoring } }: { checklist: Checklist }) {
  const { sections, notApplicable, bonusCapPercent, passPercent } = scoring;
  return (
    <section class="report-part" aria-labelledby="scoring">
      <h2 id="scoring">{t('coordinator-scoring')}</h2>
      <ul class="checklist-rules">
        <li>{t(`coordinator-scoring-${sections}`)}</li>
        <li>{t(`coordinator-scoring-na-${notApplicable}`)}</li>
        {bonusCapPercent !== undefined && (
          <li>{t('coordinator-scoring-bonus', { percent: formatPercent(bonusCapPercent) })}</li>
        )}
        {passPercent !== undefined && (
          <li>{t('coordinator-scoring-pass', { percent: formatPercent(passPercent) })}</li>
        )}
      </ul>
    </section>
  );
}

/** Where there are other versions: beside the one before, or the first beside the one after. */
function CompareLink({ of: { id, version } }: { of: Checklist }) {
  const published = useLoad(`versions of ${id}`, () => api.coordinator.checklists());
  const others = (published.value ?? []).flatMap(({ ref }) =>
    ref.id === id && ref.version !== version ? [ref.version] : [],
  );
  const before = others.filter((other) => other < version);
  const beside = before.length > 0 ? Math.max(...before) : Math.min(...others);
  if (others.length === 0) return null;
  const [from, to] = beside < version ? [beside, version] : [version, beside];
  return (
    <LinkButton href={`/checklists/${id}/compare?from=${from}&to=${to}`}>
      {t('coordinator-compare-versions')}
    </LinkButton>
  );
}
