import { useEffect, useState } from 'preact/hooks';
import { formatDistance } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { distanceMetres } from '#domain/visit/distance.ts';
import type { StoreView } from '#protocol/api/views.ts';
import { type Position, permissionOf, positionNow } from './permissions.ts';

/** A position this old is good enough for a distance. */
const RECENT_MS = 600_000;

/** How far a store is as the crow flies, where the position is allowed already: nobody is asked for this. */
export function Away({ store }: { store: StoreView }) {
  const here = usePositionIfAllowed();
  if (!here || !store.position) return null;
  const distance = formatDistance(distanceMetres(here, store.position));
  return <span class="soft small figures">{t('away', { distance })}</span>;
}

function usePositionIfAllowed(): Position | null {
  const [here, setHere] = useState<Position | null>(null);
  useEffect(() => {
    let isWatching = true;
    const look = async () => {
      if ((await permissionOf('geolocation')) !== 'granted') return;
      const found = await positionNow({ maximumAge: RECENT_MS });
      if (isWatching) setHere(found);
    };
    void look();
    return () => {
      isWatching = false;
    };
  }, []);
  return here;
}
