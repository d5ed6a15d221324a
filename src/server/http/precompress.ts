import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(js|css|html|svg|json|webmanifest)$/;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes the best brotli and gzip beside each text file of a folder, once, so that no request has to wait for it. */
export async function precompress(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((found) => compressible.test(found)))
    await precompressFile(join(folder, name));
}

async function precompressFile(path: string): Promise<void> {
  const [source, made] = await Promise.all([stat(path), stat(`${path}.br`).catch(() => null)]);
  if (made && made.mtimeMs >= source.mtimeMs) return;
  const bytes = await readFile(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
  await writeWhole(`${path}.gz`, await gzipped(bytes, { level: 9 }));
  await writeWhole(`${path}.br`, await brotli(bytes, { params }));
}

/** A server that is killed on the way must not leave half a file under a name that the next one takes for made. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}
