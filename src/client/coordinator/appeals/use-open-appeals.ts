import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';

/** Grows with each ruling, so that whoever shows how many are left asks again. */
const rulings = signal(0);

/** An appeal was ruled on. */
export function ruledOn(): void {
  rulings.value += 1;
}

/** How many appeals wait for a ruling, asked anew on each page; 0 until that is known. */
export function useOpenAppeals(path: string): number {
  const [open, setOpen] = useState(0);
  const round = rulings.value;
  useEffect(() => {
    let awaited = true;
    api.coordinator.appeals.count().then(
      (answer) => awaited && setOpen(answer.open),
      // The page itself says what is wrong with the network; a count has nothing to add.
      () => undefined,
    );
    return () => {
      awaited = false;
    };
  }, [path, round]);
  return open;
}
