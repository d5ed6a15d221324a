import type { OwnerStore } from '#protocol/api/views.ts';
import { api } from '../desk/api.ts';
import { Loaded } from '../desk/loaded.tsx';
import { Page } from '../desk/page.tsx';
import { percentOrNone } from '../desk/report/figures.ts';
import { Verdict } from '../desk/report/score-header.tsx';
import { usePages } from '../desk/use-pages.ts';
import { formatDate } from '../locales/format.ts';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty.tsx';
import { DotStrip } from './dot-strip.tsx';
import { TakeFiles } from './take-files.tsx';
import './stores.css';

/** Fewer visits than this say little about a store: no more is drawn from them than each one's score. */
const FEW_VISITS = 5;

/** The owner's stores, each with its single visits. No average of a few visits, and no ranking: in order of name. */
export function Stores() {
  const stores = usePages('owner-stores', (after) => api.owner.stores(after === undefined ? {} : { after }));
  return (
    <Page
      title={t('owner-stores')}
      lead={<p class="soft">{t('owner-stores-lead')}</p>}
      actions={<TakeFiles table="stores" />}
    >
      <Loaded of={stores}>
        {({ rows, after }) =>
          rows.length === 0 ? (
            <EmptyState icon="store" title={t('owner-no-stores')} />
          ) : (
            <>
              <ul class="owner-stores">
                {rows.map((store) => (
                  <StoreLine key={store.store.id} of={store} />
                ))}
              </ul>
              {after !== null && (
                <Button onClick={stores.more} busy={stores.busy}>
                  {t('desk-more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function StoreLine({ of: { store, visits, latest, percentages } }: { of: OwnerStore }) {
  return (
    <li class="owner-store">
      <div class="owner-store-name">
        <h2>
          <a href={`/stores/${store.id}`}>{store.name}</a>
        </h2>
        <span class="small soft">{store.city}</span>
      </div>
      <div class="owner-store-latest">
        {latest ? (
          <>
            <span class="line">
              <strong class="figures">{percentOrNone(latest.percentage)}</strong>
              <Verdict verdict={latest.verdict} />
            </span>
            <span class="small soft figures">
              {t('owner-latest', { day: formatDate(latest.at, store.timeZone) })}
            </span>
          </>
        ) : (
          <span class="soft">{t('owner-no-visits-yet')}</span>
        )}
      </div>
      <div class="owner-store-visits">
        {percentages.length > 0 && <DotStrip percentages={percentages} />}
        <span class="small soft figures">
          {t('owner-visit-count', { count: visits })}
          {visits > 0 && visits < FEW_VISITS && ` · ${t('owner-too-few')}`}
        </span>
      </div>
    </li>
  );
}
