import type { Random } from '#server/random.ts';
import type { Paper } from './paper.ts';
import type { IndexedImage } from './png.ts';

const SHADES = 12;
const IMAGE_WIDTH = 480;
const DOT_PIXELS = 1.9;
const TABLE_MARGIN_PIXELS = 44;
const SHADOW_PIXELS = 7;

type Colour = readonly [red: number, green: number, blue: number];

/** Each material from its darkest to its lightest shade. */
const materials = {
  table: [
    [24, 19, 17],
    [62, 48, 40],
  ],
  paper: [
    [196, 186, 166],
    [250, 246, 236],
  ],
  ink: [
    [52, 48, 52],
    [96, 90, 92],
  ],
} as const satisfies Record<string, readonly [Colour, Colour]>;
const order = ['table', 'paper', 'ink'] as const;
type Material = (typeof order)[number];

/** The paper lying on a dark table, a little askew, lit from one corner, with the grain of a phone camera. */
export function photograph(random: Random, paper: Paper): IndexedImage {
  const width = IMAGE_WIDTH;
  const height = Math.ceil(paper.height * DOT_PIXELS) + 2 * TABLE_MARGIN_PIXELS;
  const pixels = new Uint8Array(width * height);
  const onPaper = viewpoint(random, paper, width, height);
  const lightX = random.chance(0.5) ? 0 : width;
  const grain = grainOf(random);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = onPaper(x, y);
      const material = materialAt(paper, u, v);
      const distance = Math.hypot(x - lightX, y) / Math.hypot(width, height);
      const light = 0.95 - 0.6 * distance - shadowAt(paper, material, u, v) + grain(x, y);
      pixels[y * width + x] =
        order.indexOf(material) * SHADES + Math.min(SHADES - 1, Math.max(0, Math.floor(light * SHADES)));
    }
  }
  return { width, height, pixels, palette: order.flatMap(shadesOf) };
}

type OnPaper = (x: number, y: number) => readonly [u: number, v: number];

/** From a pixel to the printer dot under it: turned by up to three degrees about the middle. */
function viewpoint(random: Random, paper: Paper, width: number, height: number): OnPaper {
  const angle = random.normal(0, 0.022);
  const [cos, sin] = [Math.cos(angle) / DOT_PIXELS, Math.sin(angle) / DOT_PIXELS];
  const [centreX, centreY] = [width / 2 + random.whole(-8, 8), height / 2];
  return (x, y) => {
    const [dx, dy] = [x - centreX, y - centreY];
    return [dx * cos + dy * sin + paper.width / 2, dy * cos - dx * sin + paper.height / 2];
  };
}

function materialAt(paper: Paper, u: number, v: number): Material {
  if (u < 0 || v < 0 || u >= paper.width || v >= paper.height) return 'table';
  return paper.isInk(Math.floor(u), Math.floor(v)) ? 'ink' : 'paper';
}

/** The paper's edge throws a soft shadow on the table below and beside it. */
function shadowAt(paper: Paper, material: Material, u: number, v: number): number {
  if (material !== 'table') return 0;
  const beside = Math.max(-u, u - paper.width, -v, v - paper.height);
  return beside < SHADOW_PIXELS ? 0.35 * (1 - beside / SHADOW_PIXELS) : 0;
}

/** Coarse noise, two pixels wide, mostly none: it must look like a photo and stay small. */
function grainOf(random: Random): (x: number, y: number) => number {
  const size = 64;
  const tile = Array.from({ length: size * size }, () =>
    random.chance(0.12) ? random.between(-0.09, 0.09) : 0,
  );
  return (x, y) => tile[((y >> 1) % size) * size + ((x >> 1) % size)] ?? 0;
}

function shadesOf(material: Material): Colour[] {
  const [dark, light] = materials[material];
  const mix = (share: number, channel: 0 | 1 | 2) =>
    Math.round(dark[channel] + (light[channel] - dark[channel]) * share);
  return Array.from({ length: SHADES }, (_, shade): Colour => {
    const share = shade / (SHADES - 1);
    return [mix(share, 0), mix(share, 1), mix(share, 2)];
  });
}
