import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';

/** Grows with each decision, so that whoever shows how many are left asks again. */
const decisions = signal(0);

/** Something was decided about what is kept aside. */
export function decided(): void {
  decisions.value += 1;
}

/** How many things wait for a decision, asked anew on each page; 0 until that is known. */
export function useOpen(path: string): number {
  const [open, setOpen] = useState(0);
  const round = decisions.value;
  useEffect(() => {
    let awaited = true;
    api.coordinator.asideCount().then(
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
