import type { Phone } from '#offline/index.ts';
import { lastPlace } from '../app/place.ts';
import { learn } from '../locales/t.ts';
import { during } from './during.ts';

/**
 * Begins, while the rest of the start goes on, with what a first screen within a visit needs: its code and sentences now, and
 * with the phone's memory the visit's journal. What fails is asked for again by the screen itself.
 */
export function beginAhead(): (phone: Phone) => void {
  const visit = visitAhead();
  void visit.then((id) => (id ? Promise.all([learn('shopper'), during()]) : null)).catch(() => undefined);
  return (phone) => void visit.then((id) => (id ? phone.journalOf(id) : null)).catch(() => undefined);
}

/** The visit that the first screen is about, as the address says, or the place that was shown last. */
async function visitAhead(): Promise<string | undefined> {
  const place = location.pathname === '/' ? await lastPlace() : location.pathname;
  return /^\/visit\/([^/?]+)/.exec(place ?? '')?.[1];
}
