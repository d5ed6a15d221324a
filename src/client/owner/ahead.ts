import { preloadHome } from '../app/app.tsx';
import { learn } from '../locales/t.ts';
import { readingScreens } from './reading/with-words.ts';

/** Screens that begin with a chart, of which only owners have one. */
const CHARTED = /^\/(waits|over-time)$/;

/**
 * Begins, while this device's memory is still being opened, with what a screen of charts needs: its code and sentences, what draws,
 * and the figures. What fails is asked for again by the screen itself.
 */
export function beginChartAhead(): void {
  if (!CHARTED.test(location.pathname)) return;
  askAhead(`/api/owner/reading${location.pathname}${location.search}`);
  const needed = [preloadHome('owner'), learn('desk'), readingScreens(), import('./reading/plot.ts')];
  void Promise.all(needed).catch(() => undefined);
}

/** The browser keeps the answer for the screen's own request for it. */
function askAhead(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}
