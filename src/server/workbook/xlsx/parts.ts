import { unzipSync } from 'fflate';
import { type Bounds, WorkbookFault } from '../shapes.ts';

/** The XML parts of a package by their path, in lower case. */
export type Parts = ReadonlyMap<string, string>;

/** What can be large and is never read. */
const UNREAD =
  /(^|\/)(media|drawings|theme|charts|embeddings|printersettings|pivot\w*|customxml|calcchain.*)(\/|$)/;

/**
 * Unpacks what may be read. What a package says that it unpacks to is added up before anything is, and no part can grow beyond
 * what it said: a small file that would unpack to a huge one costs nothing.
 */
export function partsOf(bytes: Uint8Array, bounds: Bounds): Parts {
  let unzipped = 0;
  const files = unpack(bytes, (name, size) => {
    if (!isRead(name)) return false;
    unzipped += size;
    if (unzipped > bounds.unzippedBytes) throw new WorkbookFault('too-large');
    return true;
  });
  return new Map(Object.entries(files).map(([name, content]) => [pathOf(name), textOf(content)]));
}

function unpack(bytes: Uint8Array, wanted: (name: string, size: number) => boolean) {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) });
  } catch (cause) {
    throw cause instanceof WorkbookFault ? cause : new WorkbookFault('damaged');
  }
}

function isRead(name: string): boolean {
  const path = pathOf(name);
  return /\.(xml|rels)$/.test(path) && !UNREAD.test(path);
}

/** Some writers put backslashes, and some a slash before everything. */
function pathOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function textOf(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  return new TextDecoder().decode(content);
}

/** The targets of a part's relationships by their id, with the end of their type, as paths. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** The path that a relationship of the part at `from` leads to. */
export function pathFrom(from: string, target: string): string {
  const folder = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps = folder.concat(target.split('/').filter((step) => step !== ''));
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/').toLowerCase();
}

/** Where the relationships of the part at `path` stand. */
export function relationshipsPath(path: string): string {
  const folder = path.split('/');
  const file = folder.pop() ?? '';
  return [...folder, '_rels', `${file}.rels`].join('/');
}
