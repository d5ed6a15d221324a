import { useEffect } from 'preact/hooks';
import { onNews } from '#client/app/news.ts';
import { useSyncState } from '#client/app/use-standings.ts';
import { useShelf } from './shelf.ts';

/** Fetches the pack when a screen that shows it opens, and again when the signal comes back, something arrived or the list changed. */
export function useNews(): void {
  const shelf = useShelf();
  const { lastSafeAt } = useSyncState();
  useEffect(() => {
    const refresh = () => void shelf.refresh();
    refresh();
    addEventListener('online', refresh);
    const stop = onNews(refresh);
    return () => {
      removeEventListener('online', refresh);
      stop();
    };
  }, [shelf, lastSafeAt]);
}
