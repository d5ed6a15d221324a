/** The colours of a test photo's corners as the sensor saw them, clockwise from the top left. */
export const corners = ['red', 'green', 'blue', 'white'] as const;
export type Corner = (typeof corners)[number];

const inks: Readonly<Record<Corner, string>> = { red: '#f00', green: '#0f0', blue: '#00f', white: '#fff' };

/** A photo as a camera writes it: a colour in each corner, with an orientation and a position in its EXIF. */
export async function cameraPhoto(orientation: number, width = 400, height = 200): Promise<Blob> {
  const plain = new Uint8Array(await (await quartered(width, height)).arrayBuffer());
  return new Blob([plain.slice(0, 2), exifOf(orientation), plain.slice(2)], { type: 'image/jpeg' });
}

function quartered(width: number, height: number): Promise<Blob> {
  return drawing(width, height, (context) => {
    const places = [
      [0, 0],
      [width / 2, 0],
      [width / 2, height / 2],
      [0, height / 2],
    ] as const;
    for (const [index, [x, y]] of places.entries()) {
      context.fillStyle = inks[corners[index] ?? 'red'];
      context.fillRect(x, y, width / 2, height / 2);
    }
  });
}

/** Draws a JPEG. */
export function drawing(
  width: number,
  height: number,
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
  quality = 0.95,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas here');
  draw(context);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}

/** The colours of a photo's corners as it is shown, clockwise from the top left. */
export async function cornersOf(photo: Blob): Promise<Corner[]> {
  const bitmap = await createImageBitmap(photo);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const places = [
    [0.1, 0.1],
    [0.9, 0.1],
    [0.9, 0.9],
    [0.1, 0.9],
  ] as const;
  return places.map(([x, y]) => {
    const [red = 0, green = 0, blue = 0] =
      context?.getImageData(bitmap.width * x, bitmap.height * y, 1, 1).data ?? [];
    if (red > 200 && blue > 200) return 'white';
    return red > 128 ? 'red' : green > 128 ? 'green' : 'blue';
  });
}

/** APP1: a TIFF of two entries, the orientation and a pointer to where the photo was taken (Exif 2.3, 4.6). */
function exifOf(orientation: number): Uint8Array<ArrayBuffer> {
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...[tag >> 8, tag & 255, 0, type, 0, 0, 0, count],
    ...value,
  ];
  const rational = (top: number) => [0, 0, 0, top, 0, 0, 0, 1];
  const ascii = (text: string) => [...new TextEncoder().encode(text)];
  const position = [
    ...[0, 2, ...entry(1, 2, 2, [...ascii('N'), 0, 0, 0]), ...entry(2, 5, 3, [0, 0, 0, 68]), 0, 0, 0, 0],
    ...[...rational(56), ...rational(57), ...rational(7)],
  ];
  const tiff = [
    ...[...ascii('MM'), 0, 42, 0, 0, 0, 8],
    ...[0, 2, ...entry(0x0112, 3, 1, [0, orientation, 0, 0]), ...entry(0x8825, 4, 1, [0, 0, 0, 38])],
    ...[0, 0, 0, 0, ...position],
  ];
  const body = [...ascii('Exif'), 0, 0, ...tiff];
  return new Uint8Array([0xff, 0xe1, 0, body.length + 2, ...body]);
}
