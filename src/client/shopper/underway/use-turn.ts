import { useEffect, useRef } from 'preact/hooks';

/** Two taps this close together, ms, are one gesture. */
const TWICE_MS = 400;

/**
 * The one gesture between a visit's screens and the plain list: the title tapped twice, or Escape. It is the same there
 * and back, works without looking, and nothing on the screen gives it away.
 */
export function useTurn(turn: (() => void) | null): void {
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    let lastTap = Number.NEGATIVE_INFINITY;
    const tap = (event: MouseEvent) => {
      if (!(event.target instanceof Element && event.target.closest('.phone-title'))) return;
      if (event.timeStamp - lastTap < TWICE_MS) latest.current?.();
      lastTap = event.timeStamp;
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isBusy(event)) latest.current?.();
    };
    document.addEventListener('click', tap);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('click', tap);
      document.removeEventListener('keydown', key);
    };
  }, []);
}

/** Escape has other work in a dialog and in a field. */
function isBusy({ target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || document.querySelector('dialog[open]')) return true;
  return target instanceof Element && target.matches('input:not([type="checkbox"]), textarea, select');
}
