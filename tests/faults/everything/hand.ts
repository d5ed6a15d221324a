import type { RealBrowser } from '#tests/support/browser.ts';
import type { Wire } from '#tests/support/wire.ts';
import { eventsOf } from '../pocket/plan.ts';
import { layPhoto, type WiredPhone } from '../wired-phone.ts';
import type { Account } from './account.ts';
import type { Deed } from './plan.ts';

/** What a hand works with. */
export interface Surroundings {
  readonly wire: Wire;
  readonly account: Account;
  /** The visits that a shopper was ever given. */
  visitsOf(shopper: number): readonly string[];
}

const HASTY_AT_ONCE = 3;

/** A shopper's hand at one tab of a phone. */
export class Hand {
  readonly phone: WiredPhone;
  /** Whose phone it is. */
  readonly owner: number;
  /** Who is signed in on it at present. */
  shopper: number;
  readonly browser: number;
  /** Its browser was killed. */
  isDead = true;

  constructor(phone: WiredPhone, { shopper, browser }: { shopper: number; browser: number }) {
    this.phone = phone;
    this.owner = shopper;
    this.shopper = shopper;
    this.browser = browser;
  }

  /** Opens the app in this browser; with so much room for all that it keeps, where that is not 0. */
  async wake(browser: RealBrowser, roomBytes = 0): Promise<void> {
    await this.phone.open(browser, { roomBytes });
    this.isDead = false;
  }

  /** Does one after the other, some at once. */
  async doAll(deeds: readonly Deed[], around: Surroundings): Promise<void> {
    const underWay = new Set<Promise<void>>();
    for (const deed of deeds) {
      const doing = this.#do(deed, around).finally(() => underWay.delete(doing));
      underWay.add(doing);
      if (!deed.hasty || underWay.size === HASTY_AT_ONCE) await Promise.all(underWay);
    }
    await Promise.all(underWay);
  }

  /** What dies under the hand counts as unheard; any other failure is one. */
  async #do(deed: Deed, around: Surroundings): Promise<void> {
    if (this.isDead) return;
    try {
      await this.#act(deed, around);
    } catch (cause) {
      if (!this.isDead && !/context was destroyed|navigation/.test(String(cause))) throw cause;
    }
  }

  #act(deed: Deed, around: Surroundings): Promise<unknown> {
    switch (deed.kind) {
      case 'jump':
        return this.phone.jump(deed.amount);
      case 'drain':
        return this.phone.drain();
      case 'reload':
        return this.phone.reload();
      default:
        return this.#write(deed, around);
    }
  }

  #write(
    { id, kind, amount, visit: number }: Deed,
    { wire, account, visitsOf }: Surroundings,
  ): Promise<void> {
    const { phone } = this;
    const mine = visitsOf(this.shopper);
    const visit = mine[number % mine.length] ?? '';
    if (kind === 'submit') return account.keep({ id, visit, events: 1 }, () => phone.submit(visit, id));
    if (kind === 'photo') {
      account.photos.set(id, layPhoto(wire, id, amount));
      return account.keep({ id, visit, events: 1 }, () => phone.photograph(visit, `p-${id}`, id));
    }
    const events = eventsOf(id, amount);
    return account.keep({ id, visit, events: events.length }, () => phone.append(visit, events));
  }
}
