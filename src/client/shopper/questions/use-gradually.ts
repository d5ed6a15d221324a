import { useEffect, useState } from 'preact/hooks';

/** More than any phone has in sight. */
const AT_FIRST = 8;
/** How many come with each later paint: few enough that a tap in between is answered in the same. */
const AT_A_TIME = 8;

/**
 * How many of a long list are drawn by now: with the first paint those in sight, and up to a little beyond the one at `wanted`
 * (-1: none); the rest right after, a few with each paint, so that the first can be answered meanwhile.
 */
export function useGradually(all: number, wanted: number): number {
  const [shown, setShown] = useState(AT_FIRST + Math.max(0, wanted));
  const isWhole = shown >= all;
  // An effect is run after the paint.
  useEffect(() => {
    if (!isWhole) setShown(shown + AT_A_TIME);
  }, [shown, isWhole]);
  return Math.min(shown, all);
}
