import { type Parts, pathFrom, type Relationship, relationshipsPath } from './parts.ts';
import { walk } from './xml.ts';

/** What the part at `path` leads to; `''` is the package itself. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const found: Relationship[] = [];
  walk(parts.get(relationshipsPath(path)) ?? '<Relationships/>', {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const type = attribute('Type')?.split('/').at(-1) ?? '';
      found.push({ id: attribute('Id') ?? '', type, path: pathFrom(path, attribute('Target') ?? '') });
    },
  });
  return found;
}
