import { formatDay, formatDayparts, formatTime, formatWindow } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner, State } from '#client/ui/state.tsx';
import { textIn } from '#domain/text.ts';
import { offerEnd } from '#domain/visit/eligibility.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { dueWords } from '../due-words.ts';
import { MapLink } from '../map-link.tsx';
import { useShelf } from '../shelf.ts';
import { useServerNow } from '../use-server-now.ts';
import { Away } from '../visit/away.tsx';
import { useRuleLines } from '../visit/use-rule-lines.ts';
import { Leave } from './leave.tsx';
import { OfferPay } from './offer-pay.tsx';
import { RuleList } from './rule-list.tsx';
import { useMove } from './use-move.ts';

/** Less than this before its end, an offer's deadline is shown as pressing. */
const SOON_MS = 24 * 60 * 60 * 1000;

interface OfferProps {
  offer: ShopperVisit;
  /** It is taken, put aside, or someone else's: it leaves the list. */
  onGone: () => void;
}

/** One offered visit: when, where, for how much, its rules in words, and taking it or leaving it. */
export function Offer({ offer, onGone }: OfferProps) {
  const lines = useRuleLines(offer);
  const { move, busy, problem } = useMove(offer, onGone);
  const isHeld = lines.some(({ met }) => !met);
  return (
    <article class="offer" aria-labelledby={`offer-${offer.id}`}>
      <Terms offer={offer} />
      <RuleList lines={lines} />
      {problem && (
        <Banner tone="warn" role="alert">
          {problem}
        </Banner>
      )}
      {isHeld && <p class="small soft">{t('offer-held')}</p>}
      <div class="offer-moves">
        <Button look="primary" busy={busy} disabled={isHeld} onClick={() => void move('claim')}>
          {t('offer-take')}
        </Button>
        <Leave store={offer.store.name} onLeave={(reason) => move('decline', reason)} />
      </div>
    </article>
  );
}

function Terms({ offer }: { offer: ShopperVisit }) {
  const { store, window, terms } = offer;
  const checklist = useShelf().checklistOf(offer);
  const end = offerEnd(offer);
  const isSoon = end - useServerNow() < SOON_MS;
  const until = { day: formatDay(end, store.timeZone), time: formatTime(end, store.timeZone) };
  return (
    <>
      <div class="line">
        <State tone={isSoon ? 'warn' : 'neutral'} icon="clock">
          {t('offer-until', until)}
        </State>
      </div>
      <div class="offer-where">
        <div>
          <p class="caps figures">{formatWindow(window.from, window.to, store.timeZone)}</p>
          <h2 id={`offer-${offer.id}`}>{store.name}</h2>
          <p class="soft small">
            {store.address}, {store.city}
          </p>
          <Away store={store} />
        </div>
        <MapLink store={store} />
      </div>
      <div>
        <OfferPay offer={offer} />
        {checklist && <p class="small">{textIn(checklist.title, currentLocale())}</p>}
        {terms.dayparts.length > 0 && (
          <p class="soft small figures">{t('only-in', { hours: formatDayparts(terms.dayparts) })}</p>
        )}
        <p class="soft small figures">{t('report-due-line', { due: dueWords(offer, null) })}</p>
      </div>
    </>
  );
}
