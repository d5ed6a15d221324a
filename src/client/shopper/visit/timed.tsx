import { formatNumber } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import type { Checklist, Moment } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { type Span, spansOf, timedMoments } from './spans.ts';

/**
 * What is timed, drawn as it happens: the moments from above to below with what exactly each is, and beside them a bar for
 * each wait from the moment that starts it to the one that stops it. No targets: whoever knows them sees them everywhere.
 */
export function Timed({ checklist }: { checklist: Checklist }) {
  if (checklist.intervals.length === 0) return null;
  const moments = timedMoments(checklist);
  const spans = spansOf(checklist, moments);
  const nameOf = (id: string) => {
    const moment = moments.find((one) => one.id === id);
    return moment ? textIn(moment.name, currentLocale()) : '';
  };
  return (
    <div class="stack timed">
      <div class="timed-line" style={{ '--lanes': Math.max(...spans.map(({ lane }) => lane)) + 1 }}>
        {spans.map((span) => (
          <Bar key={span.interval.id} span={span} />
        ))}
        <ol>
          {moments.map((moment, row) => (
            <Instant key={moment.id} moment={moment} row={row} />
          ))}
        </ol>
      </div>
      <p class="caps">{t('briefing-waits')}</p>
      <ol class="timed-waits">
        {spans.map(({ interval, number }) => (
          <li key={interval.id}>
            <span class="timed-number figures" aria-hidden="true">
              {formatNumber(number)}
            </span>
            <span>
              <strong>{textIn(interval.name, currentLocale())}</strong>{' '}
              <span class="soft small">
                {t('briefing-wait', { from: nameOf(interval.from), to: nameOf(interval.to) })}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Instant({ moment, row }: { moment: Moment; row: number }) {
  return (
    <li style={{ gridRow: row + 1 }}>
      <strong>{textIn(moment.name, currentLocale())}</strong>
      <p class="soft small">{textIn(moment.definition, currentLocale())}</p>
    </li>
  );
}

/** From the line of one moment to the line of another, in a lane of its own as far as it overlaps others. */
function Bar({ span: { number, lane, from, to } }: { span: Span }) {
  return (
    <span
      class="timed-bar"
      aria-hidden="true"
      style={{ gridRow: `${from + 1} / ${to + 1}`, gridColumn: lane + 1 }}
    >
      <span class="timed-number figures">{formatNumber(number)}</span>
    </span>
  );
}
