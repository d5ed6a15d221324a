import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Card } from '#client/ui/card.tsx';
import type { Moment } from '#domain/checklist/checklist.ts';
import { didNotHappen } from '#domain/journal/moments.ts';
import { textIn } from '#domain/text.ts';
import type { OpenVisit } from '../underway/use-open-visit.ts';
import { useMarking } from './use-marking.ts';

interface OpenMomentsProps {
  open: OpenVisit;
  onLate: (moment: Moment) => void;
  onNotSeen: (moment: Moment) => void;
}

/** The moments that are not marked: one tap away, each with its definition. */
export function OpenMoments(props: OpenMomentsProps) {
  const { journal, report } = props.open;
  const unmarked = journal.checklist.moments.filter(({ id }) => !report.moments.has(id));
  if (unmarked.length === 0) return null;
  return (
    <section class="stack part" aria-labelledby="others">
      <h2 id="others">{t('moment-others')}</h2>
      <Card flush>
        {unmarked.map((moment) => (
          <OpenMoment key={moment.id} moment={moment} {...props} />
        ))}
      </Card>
    </section>
  );
}

function OpenMoment({ open, moment, onLate, onNotSeen }: OpenMomentsProps & { moment: Moment }) {
  const mark = useMarking(open, onLate);
  const locale = currentLocale();
  return (
    <details class="open-moment" name="open-moment">
      <summary>
        <span>{textIn(moment.name, locale)}</span>
        <span class="small soft">
          {didNotHappen(open.report, moment.id)
            ? t('moment-not-happened')
            : !moment.required && t('moment-optional')}
        </span>
      </summary>
      <div class="stack">
        <p class="small soft">{textIn(moment.definition, locale)}</p>
        <div class="line">
          <Button onClick={() => void mark(moment)}>{t('moment-mark-now')}</Button>
          <Button look="quiet" onClick={() => onNotSeen(moment)}>
            {t('moment-not-seen')}
          </Button>
        </div>
      </div>
    </details>
  );
}
