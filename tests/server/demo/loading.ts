import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuth } from '#server/auth/auth.ts';
import { type DemoDeps, loadDemo } from '#server/demo/load.ts';
import { evidenceFolders } from '#server/evidence/folders.ts';
import { openDatabase } from '#server/store/database.ts';

/** The moment at which the demo of these tests is loaded: a Monday morning. */
export const NOW = Date.UTC(2026, 2, 2, 9, 30);

/** All that a load takes, on an SQLite file and evidence in this folder. */
export async function demoIn(folder: string): Promise<DemoDeps> {
  const database = await openDatabase({ url: join(folder, 'plainclothes.db') });
  const secret = 'k3J9sLx0Qm2vT7yWz5bNc8dFg1hRp4uE6aX';
  const auth = createAuth({ database, secret, publicUrl: 'http://127.0.0.1:8080', warn: () => undefined });
  return { database, auth, folders: evidenceFolders(folder), now: () => NOW };
}

/** Run as a program, it loads the demo into the folder that it is given: something to kill. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const deps = await demoIn(process.argv[2] ?? '');
  await loadDemo(deps);
  await deps.database.close();
}
