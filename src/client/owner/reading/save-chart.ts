/** A picture of pixels has this many for each of the screen's, to be sharp on paper. */
const PNG_SCALE = 3;
const SVG = 'http://www.w3.org/2000/svg';

/** Saves the chart that is drawn in a place as a file of its own, on a ground, with the colours that it has now. */
export async function saveChart(place: Element | null, name: string, format: 'svg' | 'png'): Promise<void> {
  const drawn = place?.querySelector('svg');
  if (!drawn) return;
  const alone = standingAlone(drawn);
  const svg = new Blob([new XMLSerializer().serializeToString(alone)], { type: 'image/svg+xml' });
  save(format === 'svg' ? svg : await asPixels(svg, sizeOf(drawn)), `${name}.${format}`);
}

/** A copy that needs nothing around it: what it took from the page's styles is written on it. */
function standingAlone(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.ownerDocument.importNode(drawn, true);
  const [from, to] = [drawn.querySelectorAll('*'), copy.querySelectorAll('*')];
  for (const [at, element] of from.entries()) writeColours(element, to.item(at));
  const page = getComputedStyle(drawn);
  copy.setAttribute('xmlns', SVG);
  copy.style.font = page.font;
  copy.style.color = page.color;
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%' }))
    ground.setAttribute(name, value);
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return copy;
}

function writeColours(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of ['fill', 'stroke'] as const)
    if (from.getAttribute(name)?.includes('var(')) to.setAttribute(name, style.getPropertyValue(name));
}

function sizeOf(drawn: SVGSVGElement) {
  const { width, height } = drawn.getBoundingClientRect();
  return { width, height };
}

async function asPixels(svg: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const canvas = new OffscreenCanvas(Math.round(width * PNG_SCALE), Math.round(height * PNG_SCALE));
  const image = new Image(canvas.width, canvas.height);
  const address = URL.createObjectURL(svg);
  try {
    image.src = address;
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
