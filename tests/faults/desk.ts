import * as z from 'zod/mini';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { CoordinatorMove } from '#protocol/api/contract.ts';
import { StoreView, VisitRow } from '#protocol/api/views.ts';
import { type SignedInFetch, signIn } from '#tests/support/server.ts';

const Reviewed = z.object({ row: VisitRow });
const People = z.array(z.object({ id: z.string(), email: z.string() }));

/** The coordinator of the demo organization, at a desk with a good line to the server. */
export class Desk {
  readonly #fetch: SignedInFetch;
  readonly #store: string;
  readonly #people: ReadonlyMap<string, string>;

  private constructor(signedIn: SignedInFetch, store: string, people: ReadonlyMap<string, string>) {
    this.#fetch = signedIn;
    this.#store = store;
    this.#people = people;
  }

  static async open(url: string): Promise<Desk> {
    const signedIn = await signIn(url, 'marta@wrenfold.example', 'fresh-coffee');
    const stores = z.array(StoreView).parse(await (await signedIn('/api/stores')).json());
    const people = People.parse(await (await signedIn('/api/people')).json());
    return new Desk(signedIn, stores[0]?.id ?? '', new Map(people.map(({ id, email }) => [email, id])));
  }

  personOf(email: string): string {
    return this.#people.get(email) ?? email;
  }

  /** Plans a visit that this shopper may start now, and gives its id. */
  async plan(email: string): Promise<string> {
    const { id, version } = coffeeChecklist;
    const body = JSON.stringify({
      store: this.#store,
      checklist: { id, version },
      shopper: this.personOf(email),
      window: { from: '2026-11-22T08:00', to: '2036-11-22T08:00' },
      fee: null,
      reimbursementCap: null,
    });
    return VisitRow.parse(await this.#posted('/api/visits', body)).id;
  }

  /** Makes a move as things stand. Gives whether the server did it; throws where it was not heard. */
  async move(visit: string, move: CoordinatorMove['move'], email?: string): Promise<boolean> {
    const { row } = Reviewed.parse(await (await this.#fetch(`/api/visits/${visit}`)).json());
    const shopper = email === undefined ? {} : { shopper: this.personOf(email) };
    const body = JSON.stringify({ visit, revision: row.revision, move, ...shopper });
    const answer = await this.#fetch(`/api/visits/${visit}/moves`, { method: 'POST', body });
    return answer.ok;
  }

  async #posted(path: string, body: string): Promise<unknown> {
    const answer = await this.#fetch(path, { method: 'POST', body });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }
}
