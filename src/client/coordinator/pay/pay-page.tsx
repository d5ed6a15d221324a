import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useApp } from '#client/app/context.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { dayKey } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { dayAfter } from '#domain/visit/stretches.ts';
import { PayQuery } from '#protocol/api/pay.ts';
import { MarkPaid } from './mark-paid.tsx';
import './pay.css';
import { PayFilters } from './pay-filters.tsx';
import { PayTable } from './pay-table.tsx';
import { Payments } from './payments.tsx';
import { ShopperLines } from './shopper-lines.tsx';

/** What shoppers are paid for the visits of some days, what of it is paid, and the same as a file. */
export function PayPage() {
  const { query } = useLocation();
  const { clock } = useApp();
  const wanted = PayQuery.safeParse(query).data ?? {
    ...monthOf(dayKey(clock.now().wall, 'UTC')),
    show: 'all',
  };
  const list = useLoad(`pay ${JSON.stringify(wanted)}`, () => api.coordinator.pay.list(wanted));
  const payments = useLoad('payments', () => api.coordinator.pay.payments());
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<{ id: string; name: string } | null>(null);
  const [marking, setMarking] = useState(false);
  const changed = () => {
    setChosen([]);
    setMarking(false);
    list.reload();
    payments.reload();
  };
  const due = list.value?.shoppers.filter((row) => row.due > 0 && chosen.includes(row.shopper.id)) ?? [];
  return (
    <Page
      title={t('pay-list')}
      actions={
        <>
          <LinkButton href={fileOf(wanted, 'csv')} download>
            {t('pay-download-csv')}
          </LinkButton>
          <LinkButton href={fileOf(wanted, 'xlsx')} download>
            {t('pay-download-xlsx')}
          </LinkButton>
          <Button look="primary" icon="check" disabled={due.length === 0} onClick={() => setMarking(true)}>
            {t('pay-mark')}
          </Button>
        </>
      }
    >
      <PayFilters wanted={wanted} programmes={list.value?.programmes ?? []} />
      <Loaded of={list}>
        {(found) =>
          found.shoppers.length === 0 ? (
            <EmptyState icon="wallet" title={t('pay-none')}>
              <p>{t('pay-none-body')}</p>
            </EmptyState>
          ) : (
            <PayTable list={found} chosen={chosen} onChoose={setChosen} onShow={setShown} />
          )
        }
      </Loaded>
      <Loaded of={payments} lines={2}>
        {(found) => <Payments payments={found} onUndone={changed} />}
      </Loaded>
      {marking && (
        <MarkPaid wanted={wanted} shoppers={due} onClose={() => setMarking(false)} onMarked={changed} />
      )}
      {shown && <ShopperLines wanted={wanted} shopper={shown} onClose={() => setShown(null)} />}
    </Page>
  );
}

function monthOf(day: string): { from: string; to: string } {
  const from = `${day.slice(0, 7)}-01`;
  const next = dayAfter(from, 31);
  return { from, to: dayAfter(`${next.slice(0, 7)}-01`, -1) };
}

function fileOf(wanted: PayQuery, format: 'csv' | 'xlsx'): string {
  const entries = Object.entries({ ...wanted, format }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return `/api/pay/file?${new URLSearchParams(Object.fromEntries(entries))}`;
}
