import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import type { StoreView } from '#protocol/api/views.ts';
import { mapAddress } from './map-address.ts';

/** Opens the phone's own map app at a store. */
export function MapLink({ store }: { store: StoreView }) {
  const name = t('open-map-of', { store: store.name });
  return (
    <a
      class="icon-button map-link"
      href={mapAddress(store)}
      target="_blank"
      rel="noreferrer"
      aria-label={name}
      title={name}
    >
      <Icon name="pin" size={22} />
    </a>
  );
}
