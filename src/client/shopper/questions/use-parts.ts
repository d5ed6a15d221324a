import { useRef } from 'preact/hooks';
import { isParts, type Parts } from '#domain/checklist/answer.ts';
import type { AnswerHold } from './use-answer.ts';

interface PartsHold {
  readonly parts: Parts;
  /** Keeps these parts beside the others; `undefined` takes one away, the last one the whole answer. */
  keep(change: Readonly<Record<string, string | number | undefined>>): void;
}

/** An answer of several parts, each kept as it comes. Two that are kept at once, on leaving the page, both stay. */
export function useParts(hold: AnswerHold): PartsHold {
  const latest = useRef<Parts>({});
  latest.current = hold.value !== undefined && isParts(hold.value) ? hold.value : {};
  return {
    parts: latest.current,
    keep(change) {
      const next = Object.entries({ ...latest.current, ...change });
      const there = next.flatMap(([part, value]) => (value === undefined ? [] : [[part, value] as const]));
      latest.current = Object.fromEntries(there);
      void hold.set(there.length > 0 ? latest.current : undefined);
    },
  };
}
