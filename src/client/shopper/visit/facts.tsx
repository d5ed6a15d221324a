import type { ComponentChildren } from 'preact';
import { formatDayparts, formatMoney, formatWindow, formatZone } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { dueWords } from '../due-words.ts';
import { mapAddress } from '../map-address.ts';
import { Away } from './away.tsx';

/** When, where, for how much and until when the report is due. */
export function Facts({ visit, leftAt }: { visit: ShopperVisit; leftAt: number | null }) {
  const { store, window, terms } = visit;
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
      <Fact name={t('pay')}>{payWords(visit)}</Fact>
      <Fact name={t('report-due')}>{dueWords(visit, leftAt)}</Fact>
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

function payWords({ fee, reimbursementCap }: ShopperVisit): string | null {
  const cap = reimbursementCap && formatMoney(reimbursementCap);
  if (fee && cap) return t('fee-and-cap', { fee: formatMoney(fee), cap });
  if (cap) return t('expenses-up-to', { cap });
  return fee && formatMoney(fee);
}
