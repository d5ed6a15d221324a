import { type Phone, unsentOf } from '#offline/index.ts';

/** Taps come in runs: the icon need not be told of each. */
const AFTER_MS = 500;

/** Keeps on the app's icon how many records are on this phone only, where icons have badges. */
export function watchBadge(phone: Phone): void {
  if (!('setAppBadge' in navigator)) return;
  let isDue = false;
  const soon = async () => {
    if (isDue) return;
    isDue = true;
    await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
    isDue = false;
    await showBadge(phone);
  };
  phone.sync.subscribe(() => void soon());
  void showBadge(phone);
}

/** What counts is the person who is signed in: nobody's records, nobody's number. */
async function showBadge(phone: Phone): Promise<void> {
  const unsent = await phone.standings().then(unsentOf, () => 0);
  await (unsent > 0 ? navigator.setAppBadge(unsent) : navigator.clearAppBadge()).catch(() => undefined);
}
