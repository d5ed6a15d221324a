import { useState } from 'preact/hooks';
import { Page } from '#client/desk/page.tsx';
import { Report } from '#client/desk/report/report.tsx';
import { formatBytes, formatDay, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Banner, State } from '#client/ui/state.tsx';
import type { AsideVersion, AsideView } from '#protocol/api/aside-views.ts';
import { holdsWords, visitWords } from './aside-words.ts';
import { Decision } from './decision.tsx';
import { Differences } from './differences.tsx';
import { fileAddress } from './file-address.ts';
import { Steps } from './steps.tsx';
import { VersionChoice } from './version-choice.tsx';
import '../visit/review.css';
import './aside.css';

interface ItemProps {
  view: AsideView;
  onChanged: () => void;
}

/** One thing that is kept aside: why, what can be done, what it says, and what was done about it. */
export function AsideItem({ view, onChanged }: ItemProps) {
  const { row, versions } = view;
  const [held] = versions;
  const [head, setHead] = useState(versions.at(-1)?.head ?? null);
  const shown = versions.find((version) => version.head === head) ?? versions.at(-1);
  return (
    <Page
      title={t(`coordinator-aside-title-${row.kind}`, { name: row.person.name })}
      above={<a href="/aside">{t('coordinator-aside')}</a>}
      lead={<Lead view={view} />}
    >
      <Banner tone="warn" title={t(`coordinator-aside-because-${row.because}`)}>
        <p>{t(`coordinator-aside-why-${row.because}`, { name: row.person.name })}</p>
        {view.tail?.isHealed && <p>{t('coordinator-aside-healed')}</p>}
      </Banner>
      {row.kind === 'fork' && versions.length > 1 && (
        <VersionChoice versions={versions} chosen={shown?.head ?? null} onChoose={setHead} />
      )}
      <Decision view={view} shown={shown} onChanged={onChanged} />
      {held && shown && held !== shown && <Differences held={held.report} other={shown.report} />}
      {shown && <Content version={shown} />}
      <AsFile view={view} shown={shown} />
      <Steps view={view} />
    </Page>
  );
}

function Lead({ view: { row } }: { view: AsideView }) {
  const { visit, receivedAt, isOpen } = row;
  const timeZone = visit?.store.timeZone;
  return (
    <div class="stack review-lead">
      <p class="soft">{visitWords(visit)}</p>
      <p class="line figures">
        <State tone={isOpen ? 'warn' : 'neutral'}>
          {t(isOpen ? 'coordinator-aside-is-open' : 'coordinator-aside-is-decided')}
        </State>
        {row.kind !== 'fork' && <span>{holdsWords(row)}</span>}
        <span class="soft">
          {t('coordinator-aside-received', {
            day: formatDay(receivedAt, timeZone),
            time: formatTime(receivedAt, timeZone),
          })}
        </span>
        {visit && (
          <a href={`/visits/${visit.id}`}>
            {t('coordinator-aside-to-visit', { state: t(`state-${visit.state}`) })}
          </a>
        )}
      </p>
    </div>
  );
}

function Content({ version: { report } }: { version: AsideVersion }) {
  if (!report) return <p class="soft">{t('coordinator-aside-no-report')}</p>;
  return (
    <div class="aside-content">
      <h2>{t('coordinator-aside-says')}</h2>
      <p class="soft small">{t('coordinator-aside-says-lead')}</p>
      <Report report={report} />
    </div>
  );
}

function AsFile({ view, shown }: { view: AsideView; shown: AsideVersion | undefined }) {
  const { row, tail } = view;
  return (
    <section class="report-part" aria-labelledby="as-file">
      <h2 id="as-file">{t('coordinator-aside-file')}</h2>
      <p class="soft">
        {tail
          ? t('coordinator-aside-file-tail', { size: formatBytes(Math.max(tail.bytes, 1_000)) })
          : t('coordinator-aside-file-record')}
      </p>
      <div class="line">
        <LinkButton href={fileAddress(row, row.kind === 'fork' ? shown?.head : undefined)} download>
          {t('coordinator-aside-save')}
        </LinkButton>
      </div>
    </section>
  );
}
