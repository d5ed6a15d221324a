import type { JournalEvent } from '#domain/journal/event.ts';
import type { Me } from '#protocol/api/shopper-views.ts';
import { newProfile, openBrowser, type RealBrowser } from '#tests/support/browser.ts';
import { dice } from '#tests/support/dice.ts';
import { freeze } from '#tests/support/freeze.ts';
import { badWeather } from '#tests/support/wire-weather.ts';
import type { WiredHouse } from '../wired-house.ts';
import { isSettled, layPage } from '../wired-phone.ts';
import { Account } from './account.ts';
import { Hand } from './hand.ts';
import type { Move, Round } from './plan.ts';

const shoppers = ['ilze@wrenfold.example', 'nasrin@wrenfold.example'] as const;
/** One shopper with two tabs on one phone and a second phone, and one with a phone; in two browsers. */
const seats = [
  { name: 'first', shopper: 0, browser: 0 },
  { name: 'first', shopper: 0, browser: 0 },
  { name: 'other', shopper: 1, browser: 0 },
  { name: 'second', shopper: 0, browser: 1 },
] as const;
export const HANDS = seats.length;
export const BROWSERS = 2;
const VISITS_EACH = 2;
const NEWS_MS = 800;
const SETTLE_MS = 90_000;
/** Enough for words and small photos; not for a large photo beside another. */
const CRAMPED_BYTES = 700_000;

/** A journal as a phone has it, and how many of its events it calls safe. */
export interface Kept {
  readonly events: readonly JournalEvent[];
  readonly safe: number;
}

/** A life of several phones, a coordinator and a server. */
export class Life {
  readonly account = new Account();
  /** All visits, with who was ever given them. */
  readonly visits: { readonly id: string; readonly shoppers: Set<number> }[] = [];
  readonly hands: Hand[] = [];
  /** The journals that were cleared with the storage of their phone, as they were then. */
  readonly cleared = new Map<string, Kept>();
  readonly #house: WiredHouse;
  /** The phone that has hardly any room. */
  #cramped: string | null;
  readonly #profiles: string[] = [];
  readonly #browsers: RealBrowser[] = [];
  readonly #people: Me[] = [];
  /** Who else was signed in on a phone, by its name. */
  readonly #lentTo = new Map<string, ReadonlySet<number>>();

  private constructor(house: WiredHouse, cramped: string | null) {
    this.#house = house;
    this.#cramped = cramped;
  }

  /** Phones with a pack and two visits for each shopper, before anything bad happens. */
  static async begin(house: WiredHouse, cramped: number | null): Promise<Life> {
    const life = new Life(house, seats[cramped ?? -1]?.name ?? null);
    house.wire.treat = () => 'carry';
    await layPage(house.wire);
    for (const [shopper, email] of shoppers.entries())
      for (let count = 0; count < VISITS_EACH; count += 1)
        life.visits.push({ id: await house.desk.plan(email), shoppers: new Set([shopper]) });
    for (const seat of seats)
      life.hands.push(new Hand(await house.phone(seat.name, shoppers[seat.shopper]), seat));
    for (let browser = 0; browser < BROWSERS; browser += 1) {
      life.#profiles.push(await newProfile());
      await life.#launch(browser);
    }
    for (const { phone, owner } of life.hands) {
      life.#people[owner] = await phone.signedIn();
      await phone.visits();
    }
    return life;
  }

  async live(round: Round, seed: number): Promise<void> {
    const { wire } = this.#house;
    if (round.isDeployed) await layPage(wire, `build of ${seed}`);
    wire.treat = () => 'cut';
    await this.#clear(round.cleared);
    wire.treat = () => 'carry';
    if (round.cleared !== null) await this.#hearNews();
    const giveBack = await this.#changeSessions(round);
    wire.treat = this.#weatherOf(round, seed);
    const thaw = round.frozen === null ? null : await this.#freeze(round.frozen);
    const visitsOf = (shopper: number) =>
      this.visits.flatMap(({ id, shoppers }) => (shoppers.has(shopper) ? [id] : []));
    const around = { wire, account: this.account, visitsOf };
    const awake = this.hands.map((hand, index) => ({ hand, deeds: round.deeds[index] ?? [], index }));
    await Promise.all([
      ...awake
        .filter(({ index }) => index !== round.frozen)
        .map(({ hand, deeds }) => hand.doAll(deeds, around)),
      this.#coordinate(round.moves),
      this.#killServer(round.serverDiesAtMs),
      this.#killBrowser(round.browserDies),
    ]);
    await thaw?.();
    for (const [browser] of this.#browsers.entries())
      if (this.#handsIn(browser).some(({ isDead }) => isDead)) await this.#launch(browser);
    await giveBack();
  }

  /** All is sound, and everything drains, of whoever has had the phone: throws where it does not come to an end. */
  async settle(): Promise<void> {
    this.#house.wire.treat = () => 'carry';
    if (this.#cramped !== null) await this.#makeRoom(this.#cramped);
    const giveUpAt = Date.now() + SETTLE_MS;
    await this.asEachPerson(async ({ phone }) => {
      for (let standing = await phone.drain(); !isSettled(standing); standing = await phone.drain()) {
        if (Date.now() > giveUpAt)
          throw new Error(`${phone.name} does not settle: ${JSON.stringify(standing)}`);
        await pause(100);
      }
    });
  }

  /** Has each phone once for each person who was ever signed in on it, its owner last. */
  async asEachPerson(work: (hand: Hand) => Promise<void>): Promise<void> {
    for (const hand of this.hands) await this.#asEachPersonOn(hand, work);
  }

  async #asEachPersonOn(hand: Hand, work: (hand: Hand) => Promise<void>): Promise<void> {
    const borrowers = [...(this.#lentTo.get(hand.phone.name) ?? [])];
    for (const shopper of [...borrowers.filter((one) => one !== hand.owner), hand.owner]) {
      await this.#signIn(hand, shopper);
      await work(hand);
    }
  }

  /** The journals that are on the phones, of everyone who has had them. */
  async journalsOnPhones(): Promise<Map<string, Kept>> {
    const all = new Map<string, Kept>();
    await this.asEachPerson(async ({ phone }) => {
      for (const [journal, kept] of await this.#journalsOn(phone)) all.set(journal, kept);
    });
    return all;
  }

  /** The browser of that phone is closed, and comes back with all the room that there is. */
  async #makeRoom(name: string): Promise<void> {
    this.#cramped = null;
    const { browser } = this.hands.find(({ phone }) => phone.name === name) ?? { browser: 0 };
    await this.#browsers[browser]?.kill();
    await this.#launch(browser);
  }

  /** What a phone holds is gone, of whoever has had it; what of it had not been sent, nobody has any more. */
  async #clear(index: number | null): Promise<void> {
    const hand = this.hands[index ?? -1];
    if (!hand) return;
    const tabs = this.hands.filter(({ phone }) => phone.name === hand.phone.name);
    await this.#asEachPersonOn(hand, async ({ phone }) => {
      for (const [journal, kept] of await this.#journalsOn(phone)) this.cleared.set(journal, kept);
    });
    for (const { phone } of tabs) await phone.leave();
    await hand.phone.clear();
    for (const { phone } of tabs) await phone.comeBack();
    await this.#signIn(hand, hand.owner);
  }

  /** The journals of all visits that are on a phone, of who is signed in. */
  async #journalsOn(phone: Hand['phone']): Promise<[journal: string, kept: Kept][]> {
    const journals: [string, Kept][] = [];
    for (const { id } of this.visits) {
      const found = await phone.found(id);
      if (!found) continue;
      const { journal, events, safe } = found;
      journals.push([journal, { safe, events: events.map(({ event }) => event) }]);
    }
    return journals;
  }

  async end(): Promise<void> {
    for (const browser of this.#browsers) await browser.kill();
  }

  /** Each phone's requests have a chance of their own, so that what befalls them does not hang on who was quicker. */
  #weatherOf({ badOfHundred }: Round, seed: number): WiredHouse['wire']['treat'] {
    const names = [...new Set(seats.map(({ name }) => name))];
    const skies = new Map<string, WiredHouse['wire']['treat']>(
      names.map((name, index) => [name, badWeather(dice(seed * 97 + index), badOfHundred)]),
    );
    return (method, path, host) => skies.get(host.split('.')[0] ?? '')?.(method, path, host) ?? 'carry';
  }

  /** Sessions expire and phones change hands for a round; gives how all of it ends. What is on a phone stays there meanwhile. */
  async #changeSessions({ signedOut, lent }: Round): Promise<() => Promise<void>> {
    const [out, borrowed] = [this.hands[signedOut ?? -1], this.hands[lent ?? -1]];
    if (borrowed) await this.#lend(borrowed);
    if (out) await out.phone.session(null);
    return async () => {
      for (const hand of [out, borrowed]) if (hand) await this.#signIn(hand, hand.owner);
    };
  }

  async #lend(hand: Hand): Promise<void> {
    const borrower = shoppers.findIndex((_, shopper) => shopper !== hand.owner);
    const name = hand.phone.name;
    this.#lentTo.set(name, new Set([...(this.#lentTo.get(name) ?? []), borrower]));
    await this.#signIn(hand, borrower);
    await hand.phone.visits();
  }

  /** On all tabs of a phone: a session is the browser's, who is remembered the phone's. */
  async #signIn({ phone: { name } }: Hand, shopper: number): Promise<void> {
    const [email, me] = [shoppers[shopper], this.#people[shopper]];
    if (!email || !me) throw new Error(`There is no shopper ${shopper}.`);
    const cookie = await this.#house.sessionOf(email);
    for (const hand of this.hands) {
      if (hand.phone.name !== name) continue;
      hand.shopper = shopper;
      await hand.phone.session(cookie);
      if (await hand.phone.become(me)) continue;
      // The screen says that there is no room, and to make some.
      await hand.phone.makeRoom();
      await hand.phone.become(me);
    }
  }

  #handsIn(browser: number): Hand[] {
    return this.hands.filter((hand) => hand.browser === browser);
  }

  async #launch(browser: number): Promise<void> {
    const running = await openBrowser({ profile: this.#profiles[browser] ?? '' });
    this.#browsers[browser] = running;
    for (const hand of this.#handsIn(browser))
      await hand.wake(running, hand.phone.name === this.#cramped ? CRAMPED_BYTES : 0);
  }

  async #freeze(index: number): Promise<() => Promise<void>> {
    const hand = this.hands[index];
    if (!hand) throw new Error(`There is no hand ${index}.`);
    const thaw = await freeze(hand.phone.page);
    return () => (hand.isDead ? Promise.resolve() : thaw());
  }

  /** The desk's requests may meet a dying server: then the server's books say whether they were done. */
  async #coordinate(moves: readonly Move[]): Promise<void> {
    const { desk } = this.#house;
    for (const { kind, visit: number, shopper } of moves) {
      const email = shoppers[shopper] ?? shoppers[0];
      const visit = this.visits[number % this.visits.length];
      if (kind === 'plan') {
        const id = await desk.plan(email).catch(() => null);
        if (id !== null) this.visits.push({ id, shoppers: new Set([shopper]) });
      } else if (visit) {
        const isNamed = kind === 'reassign' || kind === 'assign';
        if (isNamed) visit.shoppers.add(shopper);
        await desk.move(visit.id, kind, isNamed ? email : undefined).catch(() => false);
      }
      await this.#hearNews();
    }
  }

  /** Phones load their packs anew, if the network lets them. */
  async #hearNews(): Promise<void> {
    for (const { phone, isDead } of this.hands)
      if (!isDead) await Promise.race([phone.visits().catch(() => []), pause(NEWS_MS)]);
  }

  async #killServer(atMs: number | null): Promise<void> {
    if (atMs === null) return;
    await pause(atMs);
    await this.#house.restartServer();
  }

  async #killBrowser(dies: Round['browserDies']): Promise<void> {
    if (!dies) return;
    await pause(dies.atMs);
    for (const hand of this.#handsIn(dies.browser)) hand.isDead = true;
    await this.#browsers[dies.browser]?.kill();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
