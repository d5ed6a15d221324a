import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { UnstampedEvent } from '#domain/journal/event.ts';
import type { Me } from '#protocol/api/shopper-views.ts';
import { newProfile, openBrowser, type RealBrowser } from '#tests/support/browser.ts';
import { noisyPhoto } from '#tests/support/noise.ts';
import type { Wire } from '#tests/support/wire.ts';
import { buildPage } from './pocket/serve.ts';
import type { Standing } from './pocket/wired.ts';

const builds = new Map<string, ReturnType<typeof buildPage>>();

/** Puts the page over the real phone on the wire, or another build of it: the files of the one before stay for pages that are open. */
export async function layPage(wire: Wire, buildName = 'first'): Promise<void> {
  const built = builds.get(buildName) ?? buildPage('wired.html', buildName);
  builds.set(buildName, built);
  for (const [path, body] of await built)
    wire.files.set(path, { type: path.endsWith('.js') ? 'text/javascript' : 'text/html', body });
}

/** Puts a photo on the wire, for phones to take; gives its path. A side is in pixels, and a pixel is about a byte. */
export function layPhoto(wire: Wire, name: string, side: number): Buffer {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 31, side);
  const body = noisyPhoto(side, side, seed);
  wire.files.set(photoPath(name), { type: 'image/png', body });
  return body;
}

const photoPath = (name: string) => `/photos/${name}.png`;

interface Cookie {
  readonly name: string;
  readonly value: string;
}

function cookieIn(cookie: string): Cookie {
  const [name = '', ...value] = cookie.split('=');
  return { name, value: value.join('=') };
}

/** A shopper's phone: the real one, in a real browser, on an origin of its own, so that one browser can have several. */
export class WiredPhone {
  readonly name: string;
  readonly #origin: string;
  /** The session of whoever is signed in here; `null`: it has expired. */
  #cookie: Cookie | null;
  #page: Page | null = null;

  private constructor(name: string, origin: string, cookie: string) {
    this.name = name;
    this.#origin = origin;
    this.#cookie = cookieIn(cookie);
  }

  /** A phone with this person's cookie: `name=value`. */
  static make(name: string, wire: Wire, cookie: string): WiredPhone {
    return new WiredPhone(name, `http://${name}.localhost:${new URL(wire.url).port}`, cookie);
  }

  /** Opens the app in this browser; a patient one waits for an answer as long as the app does. A SIGKILL may take the cookie along, which is another's business: it is given anew. */
  async open({ context }: RealBrowser, { isPatient = false, roomBytes = 0 } = {}): Promise<void> {
    await this.#giveCookie(context);
    this.#page = await context.newPage();
    // Enforced only where it is set before the origin first uses its storage, and as long as this session lasts.
    const quota = { origin: this.#origin, quotaSize: roomBytes };
    if (roomBytes > 0) await (await this.#devtools()).send('Storage.overrideQuotaForOrigin', quota);
    await this.#load(isPatient ? '#patient' : '');
  }

  #devtools(): Promise<CDPSession> {
    return this.page.context().newCDPSession(this.page);
  }

  async #load(hash = ''): Promise<void> {
    await this.page.goto(`${this.#origin}/wired.html${hash}`);
    await this.page.waitForFunction(() => 'wired' in window);
  }

  /** Leaves the app, so that nothing of it runs; {@link comeBack} opens it again. */
  async leave(): Promise<void> {
    await this.page.goto('about:blank');
  }

  /** Clears what the browser keeps for the app, which nobody has open: for want of room, or after days without use. */
  async clear(): Promise<void> {
    const storageTypes = 'indexeddb,cache_storage,service_workers,local_storage,file_systems';
    const devtools = await this.#devtools();
    await devtools.send('Storage.clearDataForOrigin', { origin: this.#origin, storageTypes });
    await devtools.detach();
  }

  comeBack(): Promise<void> {
    return this.#load();
  }

  get page(): Page {
    if (!this.#page) throw new Error(`${this.name} is not open`);
    return this.#page;
  }

  signedIn(): Promise<Me> {
    return this.page.evaluate(() => window.wired.signedIn());
  }

  /** The session of this phone ends, or another begins: from now on its requests are nobody's, or this person's. */
  async session(cookie: string | null): Promise<void> {
    this.#cookie = cookie === null ? null : cookieIn(cookie);
    await this.#giveCookie(this.page.context());
  }

  /** The app remembers this person, as after a sign-in; `false` where it says that it has no room to. */
  become(me: Me): Promise<boolean> {
    return this.page.evaluate((who) => window.wired.become(who), me);
  }

  /** Whoever has it makes room on it. */
  async makeRoom(): Promise<void> {
    await (await this.#devtools()).send('Storage.overrideQuotaForOrigin', { origin: this.#origin });
  }

  async #giveCookie(context: BrowserContext): Promise<void> {
    await context.clearCookies({ domain: new URL(this.#origin).hostname });
    if (this.#cookie) await context.addCookies([{ ...this.#cookie, url: this.#origin }]);
  }

  visits(): Promise<string[]> {
    return this.page.evaluate(() => window.wired.visits());
  }

  append(visit: string, events: UnstampedEvent[]): Promise<boolean> {
    return this.page.evaluate(([id, all]) => window.wired.append(id, all), [visit, events] as const);
  }

  photograph(visit: string, question: string, name: string): Promise<boolean> {
    return this.page.evaluate(([id, asked, path]) => window.wired.photograph(id, asked, path), [
      visit,
      question,
      photoPath(name),
    ] as const);
  }

  submit(visit: string, words: string): Promise<boolean> {
    return this.page.evaluate(([id, said]) => window.wired.submit(id, said), [visit, words] as const);
  }

  /** Loads the page anew, whatever is under way. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.waitForFunction(() => 'wired' in window);
  }

  jump(ms: number): Promise<void> {
    return this.page.evaluate((by) => window.wired.jump(by), ms);
  }

  drain(): Promise<Standing> {
    return this.page.evaluate(() => window.wired.drain());
  }

  standing(): Promise<Standing> {
    return this.page.evaluate(() => window.wired.standing());
  }

  found(visit: string) {
    return this.page.evaluate((id) => window.wired.found(id), visit);
  }

  async exported(visit: string): Promise<{ events: unknown[]; media: unknown[] }> {
    return JSON.parse(await this.page.evaluate((id) => window.wired.exported(id), visit));
  }
}

/** Whether nothing of any visit is on this phone alone. */
export function isSettled({ visits }: Standing): boolean {
  return visits.every(({ events, safe, photos }) => events === safe && photos.total === photos.safe);
}

/** A browser with these phones in it, each in a tab, signed in. */
export async function openPhones(phones: readonly WiredPhone[]): Promise<RealBrowser> {
  const browser = await openBrowser({ profile: await newProfile() });
  for (const phone of phones) {
    await phone.open(browser);
    await phone.signedIn();
  }
  return browser;
}
