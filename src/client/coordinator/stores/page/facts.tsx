import type { ComponentChildren } from 'preact';
import { formatList } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { positionText } from '#domain/store/position.ts';
import type { KeptStore } from '#protocol/api/stores.ts';

/** What is known of a store; what is not known is left out. */
export function Facts({ store }: { store: KeptStore }) {
  const { address, city, timeZone, position, reference, region, concept, channels, tags, profile } = store;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('store-facts')}</h2>
      <dl class="store-facts">
        <Fact name={t('coordinator-address')}>{`${address}, ${city}`}</Fact>
        <Fact name={t('store-position')}>{position && <Place position={position} />}</Fact>
        <Fact name={t('coordinator-time-zone')}>
          <bdi dir="ltr">{timeZone}</bdi>
        </Fact>
        <Fact name={t('store-reference')}>{reference && <bdi class="figures">{reference}</bdi>}</Fact>
        <Fact name={t('stores-region')}>{region}</Fact>
        <Fact name={t('store-concept')}>{concept}</Fact>
        <Fact name={t('store-channels')}>{formatList(channels.map((one) => t(`store-channel-${one}`)))}</Fact>
        <Fact name={t('store-tags')}>{tags.join(', ')}</Fact>
        <Fact name={t('store-profile')}>
          {profile && `${profile.name} · `}
          <a href={`/standards/stores?store=${store.id}`}>{t('store-profile-ends-up')}</a>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt class="soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The position as it can be copied, and on a map. */
function Place({ position }: { position: NonNullable<KeptStore['position']> }) {
  const { latitude, longitude } = position;
  const at = `mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return (
    <>
      <bdi class="figures" dir="ltr">
        {positionText(position)}
      </bdi>{' '}
      <a href={`https://www.openstreetmap.org/?${at}`} target="_blank" rel="noreferrer">
        {t('store-on-map')}
      </a>
    </>
  );
}
