import { useState } from 'preact/hooks';
import type { OpenCell } from './board-page.tsx';

/** The cells that something is done with at once. While nothing is being selected a cell opens its visits instead. */
export interface Selection {
  readonly isOn: boolean;
  readonly cells: readonly OpenCell[];
  readonly turn: (isOn: boolean) => void;
  readonly has: (cell: OpenCell) => boolean;
  readonly toggle: (cells: readonly OpenCell[]) => void;
  readonly clear: () => void;
}

/** Cells that are chosen, none to begin with. Those of a group that is wholly chosen already are let go. */
export function useSelection(): Selection {
  const [isOn, setOn] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, OpenCell>>(new Map());
  const keyOf = ({ store, period }: OpenCell) => `${store} ${period}`;
  return {
    isOn,
    cells: [...chosen.values()],
    turn(next) {
      setOn(next);
      setChosen(new Map());
    },
    has: (cell) => chosen.has(keyOf(cell)),
    toggle(cells) {
      const next = new Map(chosen);
      const isAll = cells.every((cell) => next.has(keyOf(cell)));
      for (const cell of cells) {
        if (isAll) next.delete(keyOf(cell));
        else next.set(keyOf(cell), { store: cell.store, period: cell.period });
      }
      setChosen(next);
    },
    clear: () => setChosen(new Map()),
  };
}
