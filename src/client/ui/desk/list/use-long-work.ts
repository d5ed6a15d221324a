import { useEffect, useRef, useState } from 'preact/hooks';

/** How far a long work is; `of` is null where nobody knows how much there is. */
export interface WorkProgress {
  readonly done: number;
  readonly of: number | null;
}

/** A work of many small requests, one after the other, which can be stopped between two of them. */
export interface LongWork {
  readonly progress: WorkProgress | null;
  /** Does `each` for every part. Resolves when all is done or it was stopped, and says which. */
  readonly run: <P extends { readonly length: number }>(
    parts: Iterable<P> | AsyncIterable<P>,
    each: (part: P) => Promise<void>,
    of: number | null,
  ) => Promise<'done' | 'stopped'>;
  readonly stop: () => void;
}

/** One work at a time. Whoever leaves the screen stops it. */
export function useLongWork(): LongWork {
  const [progress, setProgress] = useState<WorkProgress | null>(null);
  const isStopped = useRef(false);
  const stop = () => {
    isStopped.current = true;
  };
  useEffect(() => stop, []);
  return {
    progress,
    stop,
    async run(parts, each, of) {
      isStopped.current = false;
      setProgress({ done: 0, of });
      let done = 0;
      try {
        for await (const part of parts) {
          if (isStopped.current) return 'stopped';
          await each(part);
          done += part.length;
          setProgress({ done, of });
        }
        return 'done';
      } finally {
        setProgress(null);
      }
    },
  };
}

/** The items in parts of at most `size`. */
export function partsOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
}
