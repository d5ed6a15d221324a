import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { preferences } from '#client/app/preferences.ts';

/** Whether the app was put away and the person has not come back into a visit since. A start of the app is one from there. */
const isAway = signal(true);

/** The person is back, and means to see the visit. */
export function takeUp(): void {
  isAway.value = false;
}

/**
 * Whether the plain list lies over the screen, for who wants that: from the instant the app is put away, so that the task
 * switcher and whoever takes the phone up next see the list. What is beneath stays as it is, a camera that is open included.
 * `wanted` is `undefined` while that is not known.
 */
export function useCover(wanted: boolean | null | undefined): boolean {
  const isOn = wanted === true && preferences.value.cover;
  useEffect(() => {
    if (!isOn) {
      if (wanted !== undefined) takeUp();
      return;
    }
    document.addEventListener('visibilitychange', putAway);
    return () => document.removeEventListener('visibilitychange', putAway);
  }, [isOn, wanted]);
  return isOn && isAway.value;
}

/** A dialog left open would keep the list from being touched. */
function putAway(): void {
  if (document.visibilityState !== 'hidden') return;
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  isAway.value = true;
}
