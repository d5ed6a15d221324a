import { useLocation } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { usePages } from '#client/desk/use-pages.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import type { AsideRow } from '#protocol/api/aside-views.ts';
import { AsideTable } from './aside-table.tsx';
import '../visits/filters.css';

/** Everything that came in and does not count: what waits for a decision, and what was put away. */
export function AsidePage() {
  const { query } = useLocation();
  const show = query['show'] === 'decided' ? 'decided' : 'open';
  const pages = usePages<AsideRow, Awaited<ReturnType<typeof api.coordinator.aside>>>(
    `aside ${show}`,
    (after) => api.coordinator.aside({ show, ...(after ? { after } : {}) }),
  );
  return (
    <Page title={t('coordinator-aside')} lead={<p class="soft">{t('coordinator-aside-lead')}</p>}>
      <nav aria-label={t('coordinator-aside-by')}>
        <ul class="state-filter">
          <li>
            <a href="/aside" aria-current={show === 'open' ? 'true' : undefined}>
              {t('coordinator-aside-open')}{' '}
              <span class="figures">{pages.value ? formatNumber(pages.value.open) : ''}</span>
            </a>
          </li>
          <li>
            <a href="/aside?show=decided" aria-current={show === 'decided' ? 'true' : undefined}>
              {t('coordinator-aside-decided')}
            </a>
          </li>
        </ul>
      </nav>
      <Loaded of={pages}>
        {({ rows, after }) => (
          <>
            {rows.length === 0 ? <Nothing show={show} /> : <AsideTable rows={rows} />}
            {after !== null && (
              <Button onClick={pages.more} busy={pages.busy}>
                {t('desk-more')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Nothing({ show }: { show: 'open' | 'decided' }) {
  if (show === 'decided') return <EmptyState icon="shield" title={t('coordinator-aside-none-decided')} />;
  return (
    <EmptyState icon="shield" title={t('coordinator-aside-none')}>
      <p>{t('coordinator-aside-none-body')}</p>
    </EmptyState>
  );
}
