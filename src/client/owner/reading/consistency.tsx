import { api } from '#client/desk/api.ts';
import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { ConsistencyView, SpreadReading } from '#protocol/api/reading.ts';
import { Band } from './estimate.tsx';
import { Parts } from './parts.tsx';
import { ReadingPage } from './reading-page.tsx';
import { asShare, boundsInWords, figureInWords } from './words.ts';

const SHARE = [0, 1] as const;

/** Where the spread of scores lies: from store to store, or within them; and whether a standard is kept in every channel. */
export function Consistency() {
  return (
    <ReadingPage
      table="consistency"
      title={t('reading-consistency')}
      question={t('reading-consistency-question')}
      load={(asked) => api.owner.reading.consistency(asked)}
    >
      {(found) => (
        <>
          <Parts of={found.parts} />
          <Spreads of={found} />
          <Across of={found} />
        </>
      )}
    </ReadingPage>
  );
}

function Spreads({ of: { spreads } }: { of: ConsistencyView }) {
  return (
    <section aria-labelledby="spreads">
      <h2 id="spreads">{t('reading-spreads')}</h2>
      <p class="soft">{t('reading-spreads-why')}</p>
      <ul class="reading-list">
        {spreads.map((spread) => (
          <SpreadLine key={spread.factor} of={spread} />
        ))}
      </ul>
    </section>
  );
}

function SpreadLine({ of: { factor, groups, share, between, within } }: { of: SpreadReading }) {
  const points = (value: number) => formatNumber(value, { maximumFractionDigits: 1 });
  return (
    <li>
      <div>
        <h3>{t(`reading-between-${factor}`)}</h3>
        <p class="small soft figures">
          {between === null || within === null
            ? t('reading-spread-unsaid', { groups })
            : t('reading-spread', { groups, between: points(between), within: points(within) })}
        </p>
      </div>
      <div>
        <Band estimate={share} scale={SHARE} />
        <p class="small figures">
          <strong>{figureInWords(share, asShare)}</strong>{' '}
          <span class="soft">{boundsInWords(share, asShare)}</span>
        </p>
      </div>
    </li>
  );
}

function Across({ of: { across } }: { of: ConsistencyView }) {
  return (
    <div class="reading-part">
      <h2>{t('reading-across')}</h2>
      {across.length === 0 ? (
        <p class="soft">{t('reading-across-none')}</p>
      ) : (
        <Table caption={t('reading-across')}>
          <thead>
            <tr>
              <th scope="col">{t('reading-standard')}</th>
              <th scope="col">{t('reading-channel')}</th>
              <th scope="col" class="figure">
                {t('reading-met-column')}
              </th>
              <th scope="col">{t('reading-known-to')}</th>
            </tr>
          </thead>
          <tbody>
            {across.flatMap(({ standard, name, channels }) =>
              channels.map(({ channel, share }) => (
                <tr key={`${standard} ${channel}`}>
                  <th scope="row">{say(name)}</th>
                  <td>{t(`reading-channel-${channel}`)}</td>
                  <td class="figure strong">{figureInWords(share, asShare)}</td>
                  <td class="soft">
                    {boundsInWords(share, asShare)} · {t('reading-visits', { count: share.n })}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </Table>
      )}
    </div>
  );
}
