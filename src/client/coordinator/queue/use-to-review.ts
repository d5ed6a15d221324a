import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';

const changes = signal(0);

/** A decision was made, or taken back: how many wait is asked anew. */
export function toReviewChanged(): void {
  changes.value += 1;
}

/** How many reports wait for a review, asked anew on each page and after each decision; 0 until that is known. */
export function useToReview(path: string): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let awaited = true;
    api.coordinator.review.queue({ limit: 1 }).then(
      (answer) => awaited && setCount(answer.count),
      // The page itself says what is wrong with the network; a count has nothing to add.
      () => undefined,
    );
    return () => {
      awaited = false;
    };
  }, [path, changes.value]);
  return count;
}
