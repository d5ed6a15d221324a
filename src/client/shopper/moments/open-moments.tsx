import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Card } from '#client/ui/card.tsx';
import type { Moment } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { didNotHappen } from './next.ts';
import { useMarking } from './use-marking.ts';

/** The moments that are not marked: one tap away, each with its definition. */
export function OpenMoments({ open, onAddTime }: { open: OpenVisit; onAddTime: (moment: Moment) => void }) {
  const unmarked = open.journal.checklist.moments.filter(({ id }) => !open.report.moments.has(id));
  if (unmarked.length === 0) return null;
  return (
    <section class="stack part" aria-labelledby="others">
      <h2 id="others">{t('moment-others')}</h2>
      <Card flush>
        {unmarked.map((moment) => (
          <OpenMoment key={moment.id} open={open} moment={moment} onAddTime={onAddTime} />
        ))}
      </Card>
    </section>
  );
}

interface OpenMomentProps {
  open: OpenVisit;
  moment: Moment;
  onAddTime: (moment: Moment) => void;
}

function OpenMoment({ open, moment, onAddTime }: OpenMomentProps) {
  const mark = useMarking(open);
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
          <Button look="quiet" onClick={() => onAddTime(moment)}>
            {t('moment-add-time')}
          </Button>
        </div>
      </div>
    </details>
  );
}
