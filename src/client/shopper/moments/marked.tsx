import { formatTime } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Card, Row, Rows } from '#client/ui/card.tsx';
import type { Moment } from '#domain/checklist/checklist.ts';
import type { FoldedMoment } from '#domain/journal/fold.ts';
import { textIn } from '#domain/text.ts';
import type { OpenVisit } from '../underway/use-open-visit.ts';

/** What is marked, in the order of the checklist. A tap opens its correction. */
export function MarkedMoments({ open, onEdit }: { open: OpenVisit; onEdit: (moment: Moment) => void }) {
  const { checklist } = open.journal;
  const marked = checklist.moments.filter(({ id }) => open.report.moments.has(id));
  if (marked.length === 0) return null;
  return (
    <section class="stack part" aria-labelledby="marked">
      <h2 id="marked">{t('moment-marked-list')}</h2>
      <Card flush>
        <Rows>
          {marked.map((moment) => (
            <Row key={moment.id} onClick={() => onEdit(moment)}>
              <MarkedRow
                moment={moment}
                folded={open.report.moments.get(moment.id)}
                timeZone={open.visit.store.timeZone}
              />
            </Row>
          ))}
        </Rows>
      </Card>
    </section>
  );
}

interface MarkedRowProps {
  moment: Moment;
  folded: FoldedMoment | undefined;
  timeZone: string;
}

function MarkedRow({ moment, folded, timeZone }: MarkedRowProps) {
  if (!folded) return null;
  const original = folded.readings.find(({ at }) => at !== null)?.at;
  const changed = original && original.wall !== folded.at.wall;
  return (
    <span class="moment-row">
      <span>
        {textIn(moment.name, currentLocale())}
        {folded.source !== 'tap' && <span class="small soft"> · {t(`source-${folded.source}`)}</span>}
      </span>
      <span class="figures moment-time">
        {changed && <s class="small soft">{formatTime(original.wall, timeZone, true)}</s>}
        <strong>{formatTime(folded.at.wall, timeZone, true)}</strong>
      </span>
    </span>
  );
}
