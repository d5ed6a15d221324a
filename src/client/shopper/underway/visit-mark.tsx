import type { ShopperVisit } from '#protocol/api/views.ts';
import { useShelf } from '../shelf.ts';
import { initialsOf, markOf } from './marks.ts';
import './visit-mark.css';

/**
 * What tells one visit from the others of its day: a colour, a shape, and the initials of its store beside whose name it stands.
 * `bare` leaves the initials out, where nothing may be told.
 */
export function VisitMark({ visit, bare }: { visit: ShopperVisit; bare?: boolean }) {
  const visits = useShelf().pack()?.visits ?? [];
  return (
    <span
      class={bare ? 'visit-mark bare' : 'visit-mark'}
      data-mark={markOf(visit, visits)}
      aria-hidden="true"
    >
      {!bare && initialsOf(visit.store.name)}
    </span>
  );
}
