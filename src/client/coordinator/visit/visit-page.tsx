import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { Review } from './review.tsx';

/** One visit at the coordinator's desk. After each move it is read again, so that what is shown is how it stands. */
export function VisitPage({ visit = '' }: { visit?: string }) {
  const review = useLoad(`visit ${visit}`, () => api.coordinator.visit({ visit }));
  const [stale, setStale] = useState(false);
  return (
    <Loaded of={review} lines={12}>
      {(found) => (
        <Review
          review={found}
          stale={stale}
          onMoved={(isStale) => {
            setStale(isStale);
            review.reload();
          }}
        />
      )}
    </Loaded>
  );
}
