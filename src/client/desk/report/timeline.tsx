import { formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Icon, type IconName } from '#client/ui/icon.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { say } from '../words.ts';
import type { MarkedMoment } from './reading.ts';
import './timeline.css';

type Reading = MarkedMoment['readings'][number];

const shapes: Readonly<Record<MarkedMoment['source'], IconName>> = {
  tap: 'check',
  corrected: 'edit',
  estimate: 'info',
  receipt: 'list',
};

/** The moments in the order of time, each with how its time is known and all that was said of it before. */
export function Timeline({ report }: { report: ReportView }) {
  const marked = report.moments.toSorted((a, b) => a.at - b.at);
  const unmarked = report.checklist.moments.filter(({ id }) => !marked.some(({ moment }) => moment === id));
  return (
    <section class="report-part" aria-labelledby="timeline">
      <h2 id="timeline">{t('report-timeline')}</h2>
      <ol class="timeline">
        {marked.map((moment) => (
          <MomentLine
            key={moment.moment}
            moment={moment}
            checklist={report.checklist}
            timeZone={report.store.timeZone}
          />
        ))}
        {unmarked.map(({ id, name, definition }) => (
          <li key={id} class="moment unmarked">
            <span class="report-moment-time soft">{t('report-none')}</span>
            <div class="moment-words">
              <strong>{say(name)}</strong>
              <span class="small soft">{t('report-moment-unmarked')}</span>
              {withdrawnOf(report, id).map((reading) => (
                <Earlier key={reading.seq} reading={reading} timeZone={report.store.timeZone} />
              ))}
              <Definition text={say(definition)} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was said of a moment that was taken back for good. */
function withdrawnOf({ withdrawn }: ReportView, moment: Id): readonly Reading[] {
  return withdrawn.moments.find((taken) => taken.moment === moment)?.readings ?? [];
}

interface LineProps {
  moment: MarkedMoment;
  checklist: Checklist;
  timeZone: string;
}

function MomentLine({ moment, checklist, timeZone }: LineProps) {
  const asked = checklist.moments.find(({ id }) => id === moment.moment);
  const earlier = moment.readings.filter(({ seq }) => seq !== moment.seq);
  const present = moment.readings.find(({ seq }) => seq === moment.seq);
  return (
    <li class={`moment from-${moment.source}`}>
      <time class="report-moment-time" dateTime={new Date(moment.at).toISOString()}>
        {formatTime(moment.at, timeZone, true)}
      </time>
      <div class="moment-words">
        <strong>{asked ? say(asked.name) : moment.moment}</strong>
        <span class="moment-source small soft">
          <Icon name={shapes[moment.source]} size={16} />
          {t(`report-source-${moment.source}`)}
          {present?.reason && ` · ${t(`report-reason-${present.reason}`)}`}
          <span class="moment-seq">{t('report-event', { seq: moment.seq })}</span>
        </span>
        {present?.note && <q class="small">{present.note}</q>}
        {earlier.map((reading) => (
          <Earlier key={reading.seq} reading={reading} timeZone={timeZone} />
        ))}
        {asked && <Definition text={say(asked.definition)} />}
      </div>
    </li>
  );
}

/** What a moment's time was before: struck through, never gone. */
function Earlier({ reading: { at, seq, source, reason }, timeZone }: { reading: Reading; timeZone: string }) {
  return (
    <span class="moment-earlier small soft">
      <span class="unseen">{t('report-was')}</span>
      {at === null ? (
        <span>{t('report-taken-back')}</span>
      ) : (
        <s class="figures">{formatTime(at, timeZone, true)}</s>
      )}
      <span>
        {at !== null && t(`report-source-${source}`)}
        {reason && ` · ${t(`report-reason-${reason}`)}`}
      </span>
      <span class="moment-seq">{t('report-event', { seq })}</span>
    </span>
  );
}

function Definition({ text }: { text: string }) {
  return (
    <details class="small aside-details">
      <summary>{t('report-definition')}</summary>
      <p class="soft">{text}</p>
    </details>
  );
}
