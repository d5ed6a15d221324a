import { useEffect, useState } from 'preact/hooks';
import type { SyncState, VisitStanding } from '#offline/index.ts';
import { useApp } from './context.ts';

/** Where every begun visit stands, drawn again whenever that changes; `null` until it is read. */
export function useStandings(): readonly VisitStanding[] | null {
  const { phone } = useApp();
  const [standings, setStandings] = useState<readonly VisitStanding[] | null>(null);
  useEffect(() => {
    let watching = true;
    const show = (found: readonly VisitStanding[]) => watching && setStandings(found);
    // Where they can't be read just now, what was shown last stays; a write that fails says so where it was asked for.
    let isReading = false;
    let again = false;
    // Of a hundred changes in a moment one reading shows the last.
    const read = () => {
      again = isReading;
      if (isReading) return;
      isReading = true;
      void phone
        .standings()
        .then(show, () => undefined)
        .finally(() => {
          isReading = false;
          if (again && watching) read();
        });
    };
    read();
    const stop = phone.sync.subscribe(read);
    return () => {
      watching = false;
      stop();
    };
  }, [phone]);
  return standings;
}

/** What the sync engine is doing. */
export function useSyncState(): SyncState {
  const { phone } = useApp();
  const [state, setState] = useState(phone.sync.state);
  useEffect(() => {
    const read = () => setState(phone.sync.state);
    read();
    return phone.sync.subscribe(read);
  }, [phone]);
  return state;
}
