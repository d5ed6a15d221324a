import type { StoreView } from '#protocol/api/views.ts';

/** The phone's own map where it understands `geo:`, else a map page; by position where one is known. */
export function mapAddress(
  { position, name, address, city }: StoreView,
  agent: string = navigator.userAgent,
): string {
  const words = encodeURIComponent(`${name}, ${address}, ${city}`);
  const point = position ? `${position.latitude},${position.longitude}` : '0,0';
  if (/android/i.test(agent))
    return `geo:${point}?q=${position ? `${point}(${encodeURIComponent(name)})` : words}`;
  if (/iphone|ipad|macintosh/i.test(agent))
    return `https://maps.apple.com/?q=${words}${position ? `&ll=${point}` : ''}`;
  if (position)
    return `https://www.openstreetmap.org/?mlat=${position.latitude}&mlon=${position.longitude}#map=18/${point.replace(',', '/')}`;
  return `https://www.openstreetmap.org/search?query=${words}`;
}
