import { useEffect, useState } from 'preact/hooks';

/** More than any phone has in sight. */
const AT_FIRST = 5;
/** How many come at a time later: few enough that a tap in between is answered at once. */
const AT_A_TIME = 14;
/** So long nothing more is drawn: what is there by then is painted, and answers. */
const BETWEEN_MS = 16;

/**
 * How many of a long list are drawn by now: with the first paint those in sight, and up to a little beyond the one at `wanted`
 * (-1: none); the rest after it, a few at a time.
 */
export function useGradually(all: number, wanted: number): number {
  const [shown, setShown] = useState(AT_FIRST + Math.max(0, wanted));
  const isWhole = shown >= all;
  useEffect(() => {
    if (isWhole) return undefined;
    const next = setTimeout(() => setShown(shown + AT_A_TIME), BETWEEN_MS);
    return () => clearTimeout(next);
  }, [shown, isWhole]);
  return Math.min(shown, all);
}
