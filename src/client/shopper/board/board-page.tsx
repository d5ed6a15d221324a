import { useState } from 'preact/hooks';
import { Account } from '#client/app/account.tsx';
import { useApp } from '#client/app/context.ts';
import { t } from '#client/locales/t.ts';
import { Segments } from '#client/ui/choice.tsx';
import { EmptyState, Skeleton } from '#client/ui/empty.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { useShelf } from '../shelf.ts';
import { useNews } from '../use-news.ts';
import { ListTabs } from '../visits/list-tabs.tsx';
import { Offer } from './offer.tsx';
import './board.css';

const orders = ['day', 'place'] as const;
type Order = (typeof orders)[number];

/** The visits that one may take. Read from the phone; taking one needs a signal. */
export function BoardPage(_: { path?: string }) {
  const { session } = useApp();
  const pack = useShelf().pack();
  const [order, setOrder] = useState<Order>('day');
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  useNews();
  const offers = pack?.offers.filter(({ id }) => !gone.has(id)) ?? [];
  return (
    <PhoneShell
      title={t('offers')}
      above={session.me.value?.organization.name}
      tools={<Account />}
      bottom={<ListTabs />}
    >
      {pack === undefined && <Skeleton lines={4} />}
      {pack !== undefined && offers.length === 0 && (
        <EmptyState icon="store" title={t('offers-none')}>
          <p>{t('offers-none-body')}</p>
        </EmptyState>
      )}
      {offers.length > 1 && (
        <Segments
          name="order"
          label={t('offers-by')}
          choices={orders.map((id) => ({ id, text: t(`offers-by-${id}`) }))}
          chosen={order}
          onChoose={(id) => setOrder(orders.find((one) => one === id) ?? 'day')}
        />
      )}
      {offers.toSorted(comparing[order]).map((offer) => (
        <Offer key={offer.id} offer={offer} onGone={() => setGone(new Set([...gone, offer.id]))} />
      ))}
    </PhoneShell>
  );
}

const byDay = (a: ShopperVisit, b: ShopperVisit) => a.window.from - b.window.from;
const placeOf = ({ store }: ShopperVisit) => `${store.city}\n${store.name}`;

const comparing: Readonly<Record<Order, (a: ShopperVisit, b: ShopperVisit) => number>> = {
  day: byDay,
  place: (a, b) => placeOf(a).localeCompare(placeOf(b)) || byDay(a, b),
};
