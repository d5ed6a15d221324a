import { formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';

/** Fee and expenses: what a visit brings. */
export function Pay({ visit: { fee, reimbursementCap: cap } }: { visit: ShopperVisit }) {
  if (!fee && !cap) return null;
  return (
    <p class="small figures">
      {fee && <strong>{formatMoney(fee)}</strong>}
      {fee && cap && ' + '}
      {cap && <span class="soft">{t('cap', { cap: formatMoney(cap) })}</span>}
    </p>
  );
}
