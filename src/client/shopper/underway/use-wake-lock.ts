import { useEffect } from 'preact/hooks';

/** Keeps the screen awake while `wanted`, where the phone can: a screen that went dark costs a tap its moment. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => (wanted && 'wakeLock' in navigator ? stayAwake() : undefined), [wanted]);
}

/** The browser lets go whenever the page is hidden, so it is asked again when the page is back. Gives back how to end it. */
function stayAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isAsking = false;
  let isOver = false;
  const ask = async () => {
    if (isAsking || document.visibilityState === 'hidden' || lock?.released === false) return;
    isAsking = true;
    // Refused on a low battery: then the screen does as the phone likes.
    lock = await navigator.wakeLock.request('screen').catch(() => null);
    isAsking = false;
    if (isOver) letGo();
  };
  const letGo = () => void lock?.release().catch(() => undefined);
  const look = () => void ask();
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', look);
    letGo();
  };
}
