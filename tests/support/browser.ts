import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { chromiumFlags, chromiumPath } from './chromium.ts';

/** A real Chromium with a profile on disk, so that it can be killed and come back as the same one. */
export interface RealBrowser {
  readonly page: Page;
  readonly context: BrowserContext;
  /** SIGKILL to it and all its processes: nothing gets a chance to say goodbye. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** The folder that outlives a kill; see {@link newProfile}. */
  readonly profile: string;
  readonly width?: number;
  readonly height?: number;
}

/** An empty profile folder. */
export function newProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'plainclothes-profile-'));
}

/** Starts Chromium on a profile and gives its first page, sized like a phone unless told otherwise. */
export async function openBrowser({
  profile,
  width = 360,
  height = 740,
}: BrowserOptions): Promise<RealBrowser> {
  const flags = [
    '--headless',
    '--hide-scrollbars',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--window-size=${width},${height}`,
  ];
  const child = spawn(chromiumPath(), [...chromiumFlags, ...flags, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  killWithUs(child);
  const browser = await chromium.connectOverCDP(await debuggerOf(child));
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width, height });
  return { page, context, kill: () => kill(child, browser), close: () => close(child, browser) };
}

/** A browser that a failed test has left open ends with the tests. */
function killWithUs(child: ChildProcess): void {
  const kill = () => child.pid && process.kill(-child.pid, 'SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
}

function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Chromium ended before it listened:\n${said}`)));
  });
}

async function kill(child: ChildProcess, browser: Browser): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid) process.kill(-child.pid, 'SIGKILL');
  await ended;
  await browser.close().catch(() => undefined);
}

async function close(child: ChildProcess, browser: Browser): Promise<void> {
  const ended = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : null;
  const session = await browser.newBrowserCDPSession().catch(() => null);
  await session?.send('Browser.close').catch(() => undefined);
  await browser.close().catch(() => undefined);
  const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}
