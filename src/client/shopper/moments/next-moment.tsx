import { formatList } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button, IconButton, LinkButton } from '#client/ui/button.tsx';
import type { Checklist, Moment } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { paths } from '../paths.ts';
import type { OpenVisit } from '../underway/use-open-visit.ts';
import { useMarking } from './use-marking.ts';
import { useOffered } from './use-offered.ts';
import { useSwipe } from './use-swipe.ts';

interface NextMomentProps {
  open: OpenVisit;
  onLate: (moment: Moment) => void;
  onNotSeen: (moment: Moment) => void;
}

/** The expected moment as one large target under the thumb, with what exactly it means beside it; a swipe turns to another. */
export function NextMoment({ open, onLate, onNotSeen }: NextMomentProps) {
  const mark = useMarking(open, onLate);
  const offered = useOffered(open);
  const swipe = useSwipe(
    (onward) => offered?.offer(onward ? offered.next : offered.previous),
    () => offered && void mark(offered.moment),
  );
  if (!offered) {
    return (
      <LinkButton look="primary" size="l" wide href={paths.questions(open.visit.id)}>
        {t('moments-to-questions')}
      </LinkButton>
    );
  }
  const { moment, previous, next, offer } = offered;
  const nameOf = (one: Moment) => textIn(one.name, currentLocale());
  return (
    <div class="next-moment">
      <div id="next-definition" class="small soft">
        <p>{textIn(moment.definition, currentLocale())}</p>
        <StartsAndStops checklist={open.journal.checklist} moment={moment} />
      </div>
      <button type="button" class="moment-target" aria-describedby="next-definition" {...swipe}>
        <span class="moment-target-name">{nameOf(moment)}</span>
        <span class="small">{t('moment-mark')}</span>
      </button>
      <div class="line apart moment-beside">
        {previous && (
          <IconButton
            icon="back"
            label={t('moment-previous', { moment: nameOf(previous) })}
            onClick={() => offer(previous)}
          />
        )}
        <Button look="quiet" onClick={() => onNotSeen(moment)}>
          {t('moment-not-seen')}
        </Button>
        {next && (
          <IconButton
            icon="next"
            label={t('moment-next', { moment: nameOf(next) })}
            onClick={() => offer(next)}
          />
        )}
      </div>
    </div>
  );
}

/** Which waits a tap on this moment begins and ends. */
function StartsAndStops({ checklist: { intervals }, moment }: { checklist: Checklist; moment: Moment }) {
  const names = (end: 'from' | 'to') =>
    intervals
      .filter((interval) => interval[end] === moment.id)
      .map(({ name }) => textIn(name, currentLocale()));
  const [starts, stops] = [names('from'), names('to')];
  return (
    <p class="starts-and-stops">
      {stops.length > 0 && <span>{t('moment-stops', { waits: formatList(stops) })}</span>}
      {starts.length > 0 && <span>{t('moment-starts', { waits: formatList(starts) })}</span>}
    </p>
  );
}
