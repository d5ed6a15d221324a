import type { ComponentChildren } from 'preact';
import { formatDayparts, formatMoney, formatWindow, formatZone } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import { bonusAt, withBonus } from '#domain/visit/bonus.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { dueWords } from '../due-words.ts';
import { mapAddress } from '../map-address.ts';
import { useServerNow } from '../use-server-now.ts';
import { Away } from './away.tsx';

/** When, where, for how much and until when the report is due; of a visit that was taken back, when and where it was. */
export function Facts({ visit, leftAt }: { visit: ShopperVisit; leftAt: number | null }) {
  const { store, window, terms } = visit;
  const now = useServerNow();
  return (
    <dl class="facts">
      <dt>{t('when')}</dt>
      <dd class="figures">
        <strong>{formatWindow(window.from, window.to, store.timeZone)}</strong>{' '}
        <span class="soft small">{formatZone(window.from, store.timeZone)}</span>
      </dd>
      <Fact name={t('hours')}>{terms.dayparts.length > 0 && formatDayparts(terms.dayparts)}</Fact>
      <dt>{t('place')}</dt>
      <dd>
        {store.address}
        <br />
        {store.city}
        <div class="line">
          <a class="map-words" href={mapAddress(store)} target="_blank" rel="noreferrer">
            <Icon name="pin" size={18} />
            {t('open-map')}
          </a>
          <Away store={store} />
        </div>
      </dd>
      <Fact name={t('pay')}>
        {!visit.takenBack && payWords({ ...visit, fee: withBonus(visit.fee, bonusAt(visit, now)) })}
      </Fact>
      <Fact name={t('report-due')}>{!visit.takenBack && dueWords(visit, leftAt)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd class="figures">{children}</dd>
    </>
  );
}

function payWords({ fee, reimbursementCap }: Pick<ShopperVisit, 'fee' | 'reimbursementCap'>): string | null {
  const cap = reimbursementCap && formatMoney(reimbursementCap);
  if (fee && cap) return t('fee-and-cap', { fee: formatMoney(fee), cap });
  if (cap) return t('expenses-up-to', { cap });
  return fee && formatMoney(fee);
}
