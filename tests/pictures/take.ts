import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { newProfile, openBrowser } from '../support/browser.ts';
import { ensureChromium } from '../support/chromium.ts';
import { startServer } from '../support/server.ts';
import { type Screen, screens } from './screens.ts';

/*
 * `node tests/pictures/take.ts`: the README's pictures, from the running demo (build first).
 * `node tests/pictures/take.ts --all FOLDER`: every screen, phone, tablet and desk wide, light and dark, to look through.
 */
const { values } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' } } });
const sizes = { phone: [360, 740], tablet: [768, 1024], desk: [1440, 900] } as const;

ensureChromium();
const server = await startServer({ demo: true });
const folder = values.all ?? import.meta.dirname;
mkdirSync(folder, { recursive: true });
try {
  const chosen = screens.filter(({ name, inReadme }) =>
    values.all ? name.includes(values.only ?? '') : inReadme,
  );
  for (const [email, theirs] of Map.groupBy(chosen, (screen) => screen.email)) await takeAs(email, theirs);
} finally {
  await server.stop();
}

/** All pictures of what one person sees, in one browser. */
async function takeAs(email: string, theirs: readonly Screen[]): Promise<void> {
  const browser = await openBrowser({ profile: await newProfile() });
  await signIn(browser.page, email);
  const opened = new Set<string>();
  for (const screen of theirs) {
    const before = screens.find(({ name }) => name === screen.after && !opened.has(name));
    await before?.open(browser.page, server.url);
    await screen.open(browser.page, server.url);
    for (const { name } of [screen, before ?? screen]) opened.add(name);
    await (values.all ? takeEverySize(browser.page, screen) : takeOne(browser.page, screen));
  }
  await browser.close();
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(server.url);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill('fresh-coffee');
  await page.locator('button[type=submit]').click();
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(1_500);
}

async function takeOne(page: Page, { name, size }: Screen): Promise<void> {
  const [width, height] = sizes[size];
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function takeEverySize(page: Page, { name }: Screen): Promise<void> {
  for (const [size, [width, height]] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) });
    }
  }
}
