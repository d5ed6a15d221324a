import type { Id } from '#domain/ids.ts';

/** Most characters of an id, with room for what is put behind it: a number, `.why`. */
const MOST = 52;

/** Gives names as ids: letters, digits, `.`, `_` and `-`, each once. */
export interface Namer {
  /** `taken`: ids that are in use beside, as of a question's follow-up line. */
  idOf(name: string, otherwise: string): Id;
}

export function namer(): Namer {
  const taken = new Set<string>();
  return {
    idOf(name, otherwise) {
      const id = unused(plain(name) || otherwise, taken);
      taken.add(id);
      return id;
    },
  };
}

/** Letters keep what they are without their marks; others have no place in an id. */
function plain(name: string): string {
  const fits = /^[A-Za-z0-9._-]{1,64}$/.test(name);
  if (fits) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST);
}

function unused(id: string, taken: ReadonlySet<string>): string {
  let [free, count] = [id, 1];
  while (taken.has(free)) {
    count += 1;
    free = `${id.slice(0, MOST)}-${count}`;
  }
  return free;
}
