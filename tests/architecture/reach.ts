import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const src = join(import.meta.dirname, '../../src');
const IMPORT = /^(?:import|export)(?: (?<names>[^;]*?) from)? '(?<path>[^']+)'/gms;

/** What is run at once where one of these files of src is: packages by name, and files by their path, each with what leads there. */
export function reachOf(entries: readonly string[]): ReadonlyMap<string, string> {
  const reached = new Map(entries.map((path) => [join(src, path), path]));
  // What is added on the way is visited too.
  for (const [file, way] of reached)
    for (const path of /\.tsx?$/.test(file) ? valuesFrom(file) : [])
      if (!reached.has(path)) reached.set(path, `${way} → ${path.replace(`${src}/`, '')}`);
  return reached;
}

/** What a file imports and does not only speak of; what it imports later, by a call, is not among it. */
function valuesFrom(file: string): string[] {
  if (!existsSync(file)) throw new Error(`No such file: ${file}`);
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(({ groups }) => {
    const [names, path] = [groups?.['names'] ?? '', groups?.['path'] ?? ''];
    return isTypesOnly(names) ? [] : [fileOf(file, path)];
  });
}

function isTypesOnly(names: string): boolean {
  if (names.startsWith('type ')) return true;
  const listed =
    /^\{(.*)\}$/s
      .exec(names)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return listed.length > 0 && listed.every((name) => name.startsWith('type '));
}

function fileOf(from: string, path: string): string {
  if (path.startsWith('#')) return join(src, path.slice(1));
  return path.startsWith('.') ? join(dirname(from), path) : path;
}
