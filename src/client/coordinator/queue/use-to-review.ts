import { useEffect, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';

/** How many reports wait for a review, asked anew on each page; 0 until that is known. */
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
  }, [path]);
  return count;
}
