import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import type { OverviewView } from '#protocol/api/reading.ts';
import { Band, EstimateFigure } from './estimate.tsx';
import { ReadingPage } from './reading-page.tsx';
import { StandardLine } from './standard-line.tsx';
import { asPercent, boundsInWords, changeInWords, periodInWords } from './words.ts';

const PERCENT = [0, 100] as const;

/** How service is, whether that has changed by more than chance, what costs most, and which stores to look at. */
export function Overview() {
  return (
    <ReadingPage
      table="overview"
      title={t('reading-overview')}
      question={t('reading-overview-question')}
      load={(asked) => api.owner.reading.overview(asked)}
    >
      {(found) => (
        <>
          <Figures of={found} />
          <Costly of={found} />
          <StoresToLookAt of={found} />
        </>
      )}
    </ReadingPage>
  );
}

function Figures({ of: { figures, change, before } }: { of: OverviewView }) {
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
    </section>
  );
}

function Costly({ of: { costly } }: { of: OverviewView }) {
  return (
    <section aria-labelledby="costly">
      <h2 id="costly">{t('reading-costly')}</h2>
      {costly.length === 0 ? (
        <p class="soft">{t('reading-costly-none')}</p>
      ) : (
        <ul class="reading-list">
          {costly.map((standard) => (
            <StandardLine key={`${standard.standard} ${standard.channel}`} of={standard} />
          ))}
        </ul>
      )}
      <p>
        <a href="/standards">{t('reading-all-standards')}</a>
      </p>
    </section>
  );
}

function StoresToLookAt({ of: { stores, figures } }: { of: OverviewView }) {
  const mark = figures.score.kind === 'nothing' ? undefined : figures.score.value;
  return (
    <section aria-labelledby="look">
      <h2 id="look">{t('reading-look')}</h2>
      <p class="soft">
        {stores.look.length === 0 ? t('reading-look-none') : t('reading-look-why')}{' '}
        {t('reading-look-judged', { judged: stores.judged, few: stores.tooFew })}
      </p>
      {stores.look.length > 0 && (
        <ul class="reading-list">
          {stores.look.map(({ store, score }) => (
            <li key={store.id}>
              <div>
                <h3>
                  <a href={`/stores/${store.id}`}>{store.name}</a>
                </h3>
                <p class="small soft">{store.city}</p>
              </div>
              <div>
                <Band estimate={score} scale={PERCENT} mark={mark} />
                <p class="small soft figures">
                  {boundsInWords(score, asPercent)} · {t('reading-visits', { count: score.n })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
