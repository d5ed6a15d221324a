import { formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { bonusAt, withBonus } from '#domain/visit/bonus.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { useServerNow } from '../use-server-now.ts';
import { Pay } from '../visits/pay.tsx';

/** What an offer brings whoever takes it now, and how much of that is a bonus. */
export function OfferPay({ offer }: { offer: ShopperVisit }) {
  const bonus = bonusAt(offer, useServerNow());
  return (
    <>
      <Pay visit={{ ...offer, fee: withBonus(offer.fee, bonus) }} />
      {bonus && <p class="soft small figures">{t('bonus-now', { bonus: formatMoney(bonus) })}</p>}
    </>
  );
}
