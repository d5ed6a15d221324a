import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/*
 * A page that was opened before a deployment asks for parts of its own build, by names that the new build does not have. So the files
 * of each build are kept in the data folder, which outlives the image of a container: `files/assets/NAME`, each name once since it
 * carries a hash of its bytes, and `builds/BUILD.json` with the names of one build.
 */

const DAY_MS = 24 * 60 * 60 * 1000;
/** As long as a page may have been left open. */
const KEPT_MS = 30 * DAY_MS;
/** Kept however old they are, and at most however young: someone may deploy twice a year, or twenty times a day. */
const LEAST_BUILDS = 3;
const MOST_BUILDS = 20;

const Build = z.object({ files: z.array(z.string()), replacedAt: z.number().nullable() });
type Build = z.infer<typeof Build> & { readonly id: string };

/**
 * Keeps the present build's hashed files under `folder`, beside those of the builds before it, and lets go of what is too old.
 * Gives the folder to serve them from, in which they lie under `assets/`.
 */
export async function keepAssets(clientFolder: string, folder: string, nowMs: number): Promise<string> {
  const served = join(folder, 'files');
  await mkdir(join(folder, 'builds'), { recursive: true });
  await mkdir(join(served, 'assets'), { recursive: true });
  const files = (await readdir(join(clientFolder, 'assets'))).toSorted();
  for (const name of files) await keepFile(join(clientFolder, 'assets', name), join(served, 'assets', name));
  const present = { id: idOf(files), files, replacedAt: null };
  const earlier = (await buildsIn(folder)).filter(({ id }) => id !== present.id);
  const replaced = earlier.map((build) => ({ ...build, replacedAt: build.replacedAt ?? nowMs }));
  const { kept, gone } = sorted(replaced, nowMs);
  for (const build of [present, ...kept]) await writeBuild(folder, build);
  const names = new Set([present, ...kept].flatMap((build) => build.files));
  for (const { id } of gone) await rm(pathOf(folder, id));
  for (const name of await readdir(join(served, 'assets')))
    if (!names.has(name)) await rm(join(served, 'assets', name));
  return served;
}

/** Those that were replaced last come first; of the present one nothing needs to be decided. */
function sorted(replaced: readonly Build[], nowMs: number): { kept: Build[]; gone: Build[] } {
  const latest = replaced.toSorted((a, b) => (b.replacedAt ?? 0) - (a.replacedAt ?? 0));
  const isKept = ({ replacedAt }: Build, place: number) =>
    place < LEAST_BUILDS || (place < MOST_BUILDS && (replacedAt ?? 0) > nowMs - KEPT_MS);
  const kept = latest.filter(isKept);
  return { kept, gone: latest.filter((build) => !kept.includes(build)) };
}

function idOf(files: readonly string[]): string {
  return createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16);
}

async function buildsIn(folder: string): Promise<Build[]> {
  const names = (await readdir(join(folder, 'builds'))).filter((name) => name.endsWith('.json'));
  const builds = await Promise.all(names.map((name) => readBuild(folder, name.slice(0, -'.json'.length))));
  return builds.filter((build) => build !== null);
}

/** A list that was cut off as it was written is as good as none. */
async function readBuild(folder: string, id: string): Promise<Build | null> {
  try {
    return { id, ...Build.parse(JSON.parse(await readFile(pathOf(folder, id), 'utf8'))) };
  } catch {
    return null;
  }
}

function writeBuild(folder: string, { id, files, replacedAt }: Build): Promise<void> {
  return writeWhole(pathOf(folder, id), JSON.stringify({ files, replacedAt }));
}

/** The same name is the same bytes, unless a copy was cut off. */
async function keepFile(from: string, to: string): Promise<void> {
  const [source, there] = await Promise.all([stat(from), stat(to).catch(() => null)]);
  if (there?.size !== source.size) await writeWhole(to, await readFile(from));
}

/** Under its name it is there whole or not at all. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

function pathOf(folder: string, id: string): string {
  return join(folder, 'builds', `${id}.json`);
}
