import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Flags that a headless Chromium needs as root, and those that keep it from looking for the network by itself. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A camera and a microphone that are there, allowed, and show a test picture.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

/** The system's Chromium, else playwright's own where that was installed. Throws where there is neither. */
export function chromiumPath(): string {
  const found = findChromium();
  if (!found) throw new Error('No Chromium found. `npm test` installs one; run it once.');
  return found;
}

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return systemPaths.find((path) => existsSync(path)) ?? playwrightPath();
}

function playwrightPath(): string | undefined {
  const require = createRequire(import.meta.url);
  const { chromium }: typeof import('playwright') = require('playwright');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** Makes sure that there is a Chromium: the system's, else apt's (as root), else playwright's installer's. */
export function ensureChromium(): void {
  if (findChromium()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update'], quiet);
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      quiet,
    );
  }
  if (!findChromium()) execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
}
