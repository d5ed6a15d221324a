import { useRoute } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { TakeFiles } from '#client/owner/take-files.tsx';
import { Button } from '#client/ui/button.tsx';
import type { WaitReading } from '#protocol/api/reading.ts';
import type { StoreReadingView } from '#protocol/api/store-reading.ts';
import { EstimateFigure } from './estimate.tsx';
import { OtherTables } from './other-tables.tsx';
import { PeriodBar } from './period-bar.tsx';
import { askedIn } from './reading-page.tsx';
import { StandardLine } from './standard-line.tsx';
import { Timeline } from './timeline.tsx';
import { WaitFigures } from './wait-figures.tsx';
import { asPercent, boundsInWords, changeInWords, figureInWords, periodInWords } from './words.ts';
import './reading.css';

const PERCENT = [0, 100] as const;

/** One store: how it was, what it misses again and again, and everything ever recorded of it, whatever the channel. */
export function StoreScreen() {
  const id = useRoute().params['store'] ?? '';
  const path = `/stores/${id}`;
  const { store: _, ...asked } = askedIn(useAddress(path).query);
  const found = useLoad(`${path} ${JSON.stringify(asked)}`, () =>
    api.owner.storeReading.figures({ store: id, ...asked }),
  );
  const store = found.value?.store;
  return (
    <Page
      title={store?.name ?? t('owner-store')}
      above={<a href="/stores">{t('owner-stores')}</a>}
      lead={store && <p class="soft">{[store.address, store.city].filter(Boolean).join(', ')}</p>}
      actions={
        <TakeFiles table="store" asked={{ ...asked, store: id }}>
          <Button onClick={() => window.print()}>{t('desk-print')}</Button>
        </TakeFiles>
      }
    >
      <div class="reading">
        <Loaded of={found} lines={8}>
          {({ reading }) =>
            reading ? <Reading path={path} of={reading} /> : <p class="soft">{t('reading-store-nothing')}</p>
          }
        </Loaded>
        {store && <Timeline store={store} />}
        {store && <OtherTables table="store" asked={{ ...asked, store: id }} />}
      </div>
    </Page>
  );
}

type Reading = NonNullable<StoreReadingView['reading']>;

function Reading({ path, of }: { path: string; of: Reading }) {
  return (
    <>
      <PeriodBar path={path} view={of} />
      <Figures of={of} />
      <MissedAgain of={of} />
      <Waits of={of.waits} />
    </>
  );
}

function Figures({ of: { figures, change, before, all } }: { of: Reading }) {
  return (
    <section aria-label={t('reading-figures')}>
      <dl class="estimates">
        {(['score', 'speed', 'quality'] as const).map((name) => (
          <EstimateFigure
            key={name}
            label={t(`reading-${name}`)}
            estimate={figures[name]}
            write={asPercent}
            scale={PERCENT}
            large={name === 'score'}
          >
            {changeInWords(change[name], periodInWords(before))}
          </EstimateFigure>
        ))}
      </dl>
      <p class="soft">
        {t('reading-store-all', {
          score: figureInWords(all, asPercent),
          bounds: boundsInWords(all, asPercent),
        })}
      </p>
    </section>
  );
}

function MissedAgain({ of: { missed } }: { of: Reading }) {
  return (
    <section aria-labelledby="missed">
      <h2 id="missed">{t('reading-missed')}</h2>
      <p class="soft">{missed.length === 0 ? t('reading-missed-none') : t('reading-missed-why')}</p>
      {missed.length > 0 && (
        <ul class="reading-list">
          {missed.map((standard) => (
            <StandardLine key={`${standard.standard} ${standard.channel}`} of={standard} isMissed />
          ))}
        </ul>
      )}
    </section>
  );
}

function Waits({ of: waits }: { of: readonly WaitReading[] }) {
  if (waits.length === 0) return null;
  return (
    <section aria-labelledby="store-waits">
      <h2 id="store-waits">{t('reading-waits')}</h2>
      {waits.map((wait) => (
        <StoreWait key={wait.interval} of={wait} />
      ))}
    </section>
  );
}

function StoreWait({ of }: { of: WaitReading }) {
  const { name, targetSeconds, bars, interval } = of;
  const scale = [0, Math.max(bars.at(-1)?.to ?? 0, targetSeconds)] as const;
  const id = `store-wait-${interval}`;
  return (
    <article class="stack" aria-labelledby={id}>
      <h3 id={id}>{say(name)}</h3>
      <WaitFigures wait={of} scale={scale} />
    </article>
  );
}
