import { cpSync, rmSync } from 'node:fs';
import { startServer } from './server.ts';

/** Where the folder of a server with the demo is, for the processes of a run. */
const NAME = 'TEST_DEMO_FOLDER';

/**
 * Vitest's global set-up: loads the demo once a run, by the server itself. Each server that is to begin with it begins with a copy:
 * loading it takes as long as many a test.
 */
export default async function setup(): Promise<(() => void) | undefined> {
  if (process.env[NAME] !== undefined) return undefined;
  const server = await startServer({ demo: true });
  const folder = `${server.dataFolder}-demo`;
  await server.kill();
  cpSync(server.dataFolder, folder, { recursive: true });
  rmSync(server.dataFolder, { recursive: true, force: true });
  process.env[NAME] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Fills an empty data folder with the demo, where it was loaded for this run. */
export function copyDemoTo(dataFolder: string): void {
  const folder = process.env[NAME];
  if (folder !== undefined) cpSync(folder, dataFolder, { recursive: true });
}
