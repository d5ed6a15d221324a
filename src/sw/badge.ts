import { type Phone, unsentOf } from '#offline/index.ts';

/** Shows on the app's icon how many records are on this phone only; nothing where all is safe, or where icons have no badges. */
export async function showBadge(phone: Phone): Promise<void> {
  if (!('setAppBadge' in navigator)) return;
  const unsent = unsentOf(await phone.standings());
  await (unsent > 0 ? navigator.setAppBadge(unsent) : navigator.clearAppBadge()).catch(() => undefined);
}
