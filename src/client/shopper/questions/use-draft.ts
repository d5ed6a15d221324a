import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause in typing, and the longest that any letter stays unsaved while the typing goes on. */
export const PAUSE_MS = 600;
export const LONGEST_MS = 1_500;

/** A text on its way from the fingers to the journal. */
export interface Draft {
  readonly text: string;
  onInput(text: string): void;
  /** On leaving the field: keeps what is not kept yet, now. */
  flush(): void;
}

/**
 * Text that is being typed. It is kept at pauses, at the latest {@link LONGEST_MS} after the first unsaved letter,
 * on leaving the field, and when the page is hidden or taken away.
 */
export function useDraft(kept: string, keep: (text: string) => void): Draft {
  const [text, setText] = useState(kept);
  const unsaved = useRef<string | null>(null);
  const isTyping = useRef(false);
  const keeping = useRef(keep);
  const timers = useRef<{ pause?: ReturnType<typeof setTimeout>; latest?: ReturnType<typeof setTimeout> }>(
    {},
  );
  keeping.current = keep;

  function flush(): void {
    clearTimeout(timers.current.pause);
    clearTimeout(timers.current.latest);
    timers.current = {};
    const now = unsaved.current;
    unsaved.current = null;
    if (now !== null) keeping.current(now);
  }

  // What was kept at a pause comes back written otherwise ("4." as "4"): it must not change under the thumb.
  useEffect(() => {
    if (unsaved.current === null && !isTyping.current) setText(kept);
  }, [kept]);

  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', onHidden);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  function onInput(next: string): void {
    setText(next);
    isTyping.current = true;
    unsaved.current = next;
    clearTimeout(timers.current.pause);
    timers.current.pause = setTimeout(flush, PAUSE_MS);
    timers.current.latest ??= setTimeout(flush, LONGEST_MS);
  }

  function leave(): void {
    isTyping.current = false;
    flush();
  }

  return { text, onInput, flush: leave };
}
