import type { Phone } from '#offline/index.ts';
import type { Me } from '#protocol/api/shopper-views.ts';
import { preloadHome } from '../app/app.tsx';
import { lastPlace } from '../app/place.ts';
import { preloadVisit } from './index.tsx';
import { resumePlace } from './resume.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** What a shopper's first screen needs. */
export interface FirstScreen {
  /** Reads it from the phone's memory, for whoever turns out to be there; resolves when the screen can be drawn. */
  read(phone: Phone): (me: Me | null) => Promise<Shelf | null>;
}

/**
 * Begins, while the rest of the start goes on, with what a first screen within a visit needs: its code and sentences at once, and
 * with the phone's memory its contents. What fails is asked for again by the screen itself.
 */
export function beginAhead(): FirstScreen {
  const isAtHome = location.pathname === '/';
  const place = isAtHome ? lastPlace() : Promise.resolve(location.pathname);
  const visit = place.then(visitIn);
  const screens = visit.then((id) => (id ? Promise.all([preloadHome('shopper'), preloadVisit()]) : null));
  return {
    read(phone) {
      const shelf = createShelf(phone);
      const resumed = isAtHome ? place.then((last) => resumePlace(phone, last)) : null;
      const journal = visit.then((id) => (id ? phone.journalOf(id) : null));
      const reads = Promise.allSettled([screens, shelf.read(), journal, resumed?.then(comeBack)]);
      return async (me) => {
        if (me?.role !== 'shopper') return null;
        await Promise.all([reads, preloadHome('shopper')]);
        return shelf;
      };
    },
  };
}

function visitIn(place: string | null): string | undefined {
  return /^\/visit\/([^/?]+)/.exec(place ?? '')?.[1];
}

function comeBack(place: string | null): void {
  if (place) history.replaceState(null, '', place);
}
