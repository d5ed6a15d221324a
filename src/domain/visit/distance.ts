interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth (IUGG), in metres. */
const EARTH_METRES = 6_371_009;

/** How far two points on the earth are as the crow flies, in metres: the haversine formula (Sinnott 1984), good to 0.5 %. */
export function distanceMetres(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(Math.min(1, chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
