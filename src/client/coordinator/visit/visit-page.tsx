import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import type { Id } from '#domain/ids.ts';
import type { ReviewView } from '#protocol/api/views.ts';
import { NextToReview } from '../queue/next-to-review.tsx';
import { Review } from './review.tsx';

/** One visit at the coordinator's desk. After each move it is read again, so that what is shown is how it stands. */
export function VisitPage({ visit = '' }: { visit?: string }) {
  const review = useLoad(`visit ${visit}`, () => api.coordinator.visit({ visit }));
  /** Of which visit another's move came first, and how many moves it had as it was looked at. */
  const [stale, setStale] = useState<{ visit: Id; seen: number } | null>(null);
  const isDecided = useDecided(visit, review.value);
  return (
    <>
      {isDecided && <NextToReview after={visit} />}
      <Loaded of={review} lines={12}>
        {(found) => (
          <Review
            review={found}
            key={found.row.id}
            staleSince={stale?.visit === visit ? stale.seen : null}
            onMoved={(isStale) => {
              setStale(isStale ? { visit, seen: found.history.length } : null);
              review.reload();
            }}
          />
        )}
      </Loaded>
    </>
  );
}

/** Whether this report waited for a review when it was opened, and does no more. */
function useDecided(visit: Id, review: ReviewView | undefined): boolean {
  const [waited, setWaited] = useState<Id | null>(null);
  const waits = review?.row.state === 'submitted';
  if (waits && waited !== visit) setWaited(visit);
  return review !== undefined && !waits && waited === visit;
}
