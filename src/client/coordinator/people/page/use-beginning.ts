import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A long dialog is read from its beginning: by itself it would begin at the first thing that can be pressed, far below. */
export function useBeginning<E extends HTMLElement>(): RefObject<E | null> {
  const beginning = useRef<E>(null);
  useEffect(() => {
    // Behind the dialog's own effect, which opens it.
    const opened = requestAnimationFrame(() => beginning.current?.focus());
    return () => cancelAnimationFrame(opened);
  }, []);
  return beginning;
}
