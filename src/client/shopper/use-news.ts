import { useEffect } from 'preact/hooks';
import { useSyncState } from '#client/app/use-standings.ts';
import { useShelf } from './shelf.ts';

/** Fetches the pack when a screen that shows it opens, and again when the signal comes back or something arrived. */
export function useNews(): void {
  const shelf = useShelf();
  const { lastSafeAt } = useSyncState();
  useEffect(() => {
    const refresh = () => void shelf.refresh();
    refresh();
    addEventListener('online', refresh);
    return () => removeEventListener('online', refresh);
  }, [shelf, lastSafeAt]);
}
