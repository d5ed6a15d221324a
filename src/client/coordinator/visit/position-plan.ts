const EARTH_RADIUS_METRES = 6_371_000;
/** A drawing is this wide and high, whatever it spans. */
export const PLAN_SIZE = 100;
/** No drawing spans less, or a fix at the door would fill it. */
const LEAST_SPAN_METRES = 60;
/** Of the span, left free around what is drawn. */
const MARGIN = 0.12;

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Fix extends Place {
  readonly accuracyMetres: number;
}

/** A fix as it is drawn: its middle, and how far off it may be. */
export interface DrawnFix {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PositionPlan {
  readonly store: { readonly x: number; readonly y: number };
  readonly fixes: readonly DrawnFix[];
  /** A round length for the scale, and how long it is drawn. */
  readonly scale: { readonly metres: number; readonly length: number };
}

/**
 * Fixes around their store as seen from above, north up, to scale, with nothing of the world but them. Flat: over the few kilometres that a
 * fix can be off, the earth's curve is far below its accuracy (equirectangular projection about the store).
 */
export function positionPlan(store: Place, fixes: readonly Fix[]): PositionPlan {
  const metres = fixes.map((fix) => ({ ...metresFrom(store, fix), reach: fix.accuracyMetres }));
  const all = [{ east: 0, south: 0, reach: 0 }, ...metres];
  const [left, right] = [
    Math.min(...all.map(({ east, reach }) => east - reach)),
    Math.max(...all.map(({ east, reach }) => east + reach)),
  ];
  const [top, bottom] = [
    Math.min(...all.map(({ south, reach }) => south - reach)),
    Math.max(...all.map(({ south, reach }) => south + reach)),
  ];
  const span = Math.max(right - left, bottom - top, LEAST_SPAN_METRES) * (1 + 2 * MARGIN);
  const unit = PLAN_SIZE / span;
  const middle = { east: (left + right) / 2, south: (top + bottom) / 2 };
  const placed = ({ east, south }: { east: number; south: number }) => ({
    x: PLAN_SIZE / 2 + (east - middle.east) * unit,
    y: PLAN_SIZE / 2 + (south - middle.south) * unit,
  });
  const scale = roundBelow(span / 3);
  return {
    store: placed({ east: 0, south: 0 }),
    fixes: metres.map((fix) => ({ ...placed(fix), radius: fix.reach * unit })),
    scale: { metres: scale, length: scale * unit },
  };
}

function metresFrom(store: Place, place: Place): { east: number; south: number } {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  // The short way round, where the two are on either side of the date line.
  const turn = ((place.longitude - store.longitude + 540) % 360) - 180;
  return {
    east: EARTH_RADIUS_METRES * radians(turn) * Math.cos(radians(store.latitude)),
    south: -EARTH_RADIUS_METRES * radians(place.latitude - store.latitude),
  };
}

/** The largest of 1, 2, 5, 10, 20 … that is no more. */
function roundBelow(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  return power * ([5, 2].find((step) => step * power <= metres) ?? 1);
}
