import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { percentOrNone } from '#client/desk/report/figures.ts';
import { Verdict } from '#client/desk/report/score-header.tsx';
import { usePages } from '#client/desk/use-pages.ts';
import { say } from '#client/desk/words.ts';
import { formatDate, formatList, formatMoney, formatTime, formatZone } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { TimelineEntry } from '#protocol/api/store-reading.ts';
import type { StoreView } from '#protocol/api/views.ts';
import './timeline.css';

/** Everything that was ever recorded of a store, newest first: visits and complaints, in whichever channel. */
export function Timeline({ store }: { store: StoreView }) {
  const pages = usePages(`timeline ${store.id}`, (after) =>
    api.owner.storeReading.timeline({ store: store.id, ...(after === undefined ? {} : { after }) }),
  );
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('reading-timeline')}</h2>
      <p class="soft">{t('reading-timeline-why')}</p>
      <Loaded of={pages}>
        {({ rows, after }) =>
          rows.length === 0 ? (
            <p class="soft">{t('reading-timeline-none')}</p>
          ) : (
            <>
              <ol class="timeline">
                {rows.map((entry) => (
                  <Entry key={keyOf(entry)} of={entry} store={store} />
                ))}
              </ol>
              {after !== null && (
                <Button onClick={pages.more} busy={pages.busy}>
                  {t('desk-more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function keyOf(entry: TimelineEntry): string {
  return entry.kind === 'visit' ? entry.visit : entry.complaint.id;
}

function Entry({ of, store }: { of: TimelineEntry; store: StoreView }) {
  return (
    <li class={`timeline-entry ${of.kind}`}>
      <time class="figures" dateTime={new Date(of.at).toISOString()}>
        {formatDate(of.at, store.timeZone)}
      </time>
      {of.kind === 'visit' ? <VisitEntry of={of} store={store} /> : <ComplaintEntry of={of} />}
    </li>
  );
}

type Visit = Extract<TimelineEntry, { kind: 'visit' }>;
type Complaint = Extract<TimelineEntry, { kind: 'complaint' }>;

function VisitEntry({ of, store }: { of: Visit; store: StoreView }) {
  return (
    <div class="timeline-body">
      <p class="line">
        <a href={`/visits/${of.visit}`}>{of.checklistTitle}</a>
        <span class="soft small figures">
          {t(`reading-channel-${of.channel}`)} · {formatTime(of.at, store.timeZone)}{' '}
          {formatZone(of.at, store.timeZone)}
        </span>
      </p>
      <p class="line figures">
        <strong>{percentOrNone(of.percentage)}</strong>
        <Verdict verdict={of.verdict} />
        <span class="soft small">
          {t('reading-speed')} {percentOrNone(of.speed)} · {t('reading-quality')} {percentOrNone(of.quality)}
        </span>
      </p>
      {of.missed.length > 0 && (
        <p class="small">{t('reading-timeline-missed', { names: formatList(of.missed.map(say)) })}</p>
      )}
    </div>
  );
}

function ComplaintEntry({ of: { complaint } }: { of: Complaint }) {
  const { kind, channel, text, cost, standard } = complaint;
  return (
    <div class="timeline-body">
      <p class="line">
        <strong>{t(`reading-${kind}`)}</strong>
        <span class="soft small figures">
          {t(`reading-channel-${channel}`)}
          {cost && ` · ${formatMoney(cost)}`}
        </span>
      </p>
      <p class="timeline-words">{text}</p>
      {standard && <p class="small soft">{t('reading-about', { name: say(standard.name) })}</p>}
    </div>
  );
}
