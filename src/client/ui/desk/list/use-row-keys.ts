import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

interface RowKeys {
  readonly shown: readonly string[];
  /** Absent: nothing can be chosen. */
  readonly onTurn?: ((key: string, alsoUpTo: boolean) => void) | undefined;
  readonly onClear?: (() => void) | undefined;
}

/**
 * Arrow keys, Home and End between rows, the space bar chooses (with Shift: up to here), Enter opens a row's link, Escape lets go. One row takes
 * part in the order of the Tab key: the one that was last at work.
 */
export function useRowKeys({ shown, onTurn, onClear }: RowKeys) {
  const [active, setActive] = useState<string | null>(null);
  const current = active !== null && shown.includes(active) ? active : shown[0];

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
    const row = event.currentTarget;
    // What stands in a row, a link or a box, has keys of its own.
    if (event.target !== row) return;
    const key = row.dataset['key'] ?? '';
    const goal = goalOf(event.key, row);
    if (goal) {
      event.preventDefault();
      goal.focus();
      if (event.shiftKey && goal !== row) onTurn?.(goal.dataset['key'] ?? '', true);
    } else if (event.key === ' ' && onTurn) {
      event.preventDefault();
      onTurn(key, event.shiftKey);
    } else if (event.key === 'Enter') row.querySelector('a')?.click();
    else if (event.key === 'Escape') onClear?.();
  }

  return {
    tabIndexOf: (key: string) => (key === current ? 0 : -1),
    onFocus: (key: string) => setActive(key),
    onKeyDown,
  };
}

function goalOf(key: string, row: HTMLElement): HTMLElement | null {
  const goal = goals[key]?.(row);
  return goal instanceof HTMLElement ? goal : null;
}

const goals: Readonly<Record<string, (row: HTMLElement) => Element | null | undefined>> = {
  ArrowDown: (row) => row.nextElementSibling,
  ArrowUp: (row) => row.previousElementSibling,
  Home: (row) => row.parentElement?.firstElementChild,
  End: (row) => row.parentElement?.lastElementChild,
};
