import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShopperScope } from '#domain/scope.ts';
import { moveNames } from '#domain/visit/state.ts';
import { applyChanges, type HeldPack } from '#offline/apply-changes.ts';
import { CoordinatorMove } from '#protocol/api/contract.ts';
import { PackChanges, TaggedPack } from '#protocol/api/pack-changes.ts';
import { Problem } from '#server/problem.ts';
import { publishChecklist } from '#server/store/checklists.ts';
import { type Database, openDatabase } from '#server/store/database.ts';
import { moveOwnVisit, moveVisit } from '#server/visits/move.ts';
import { packChanges, taggedPack } from '#server/visits/pack-changes.ts';
import {
  asked,
  coordinator,
  lived,
  organize,
  plan,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { SEED } from '#tests/support/for-all.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';

const DAY_MS = 86_400_000;
const VISITS = 5;

/** What becomes of an exchange: it goes well, or its first or last answer never arrives. */
type Fate = 'well' | 'first-lost' | 'last-lost';

const which = { visit: fc.nat(VISITS - 1), who: fc.constantFrom('sam', 'tess') };
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('move'), move: fc.constantFrom(...moveNames), ...which }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('own'),
        own: fc.constantFrom('claim', 'accept', 'decline'),
        ...which,
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('report'), ...which }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('version'), ...which }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('days'), days: fc.integer({ min: 1, max: 12 }), ...which }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('exchange'),
        fate: fc.constantFrom<Fate>('well', 'first-lost', 'last-lost'),
        ...which,
      }),
    },
  ),
  { minLength: 5, maxLength: 40 },
);

/** A phone's exchanges with the server, as `offline/download.ts` makes them, over the wire's own shapes. */
class PhoneHere {
  held: HeldPack | null = null;
  readonly #database: Database;
  readonly #scope: ShopperScope;

  constructor(database: Database, scope: ShopperScope) {
    this.#database = database;
    this.#scope = scope;
  }

  async exchange(now: number, fate: Fate = 'well'): Promise<void> {
    const { held } = this;
    if (!held) {
      const pack = TaggedPack.parse(
        wire({ ...(await taggedPack(this.#database, this.#scope, now)), lost: [] }),
      );
      if (fate === 'well') this.held = { ...pack, tags: pack.tags ?? expect.fail('no tags') };
      return;
    }
    const { whole, parts } = held.tags;
    let answer = await this.ask({ whole }, now);
    if (fate === 'first-lost') return;
    if (answer.whole !== whole) answer = await this.ask({ whole, parts }, now);
    if (fate === 'last-lost') return;
    this.held = applyChanges(held, answer) ?? expect.fail('the answer makes no sense');
  }

  async ask(held: Parameters<typeof packChanges>[2], now: number): Promise<PackChanges> {
    const answer = await packChanges(this.#database, this.#scope, held, now);
    return PackChanges.parse(wire({ ...answer, lost: [] }));
  }

  /** All that the server would send now. */
  async whole(now: number): Promise<TaggedPack> {
    return TaggedPack.parse(wire({ ...(await taggedPack(this.#database, this.#scope, now)), lost: [] }));
  }
}

const wire = (content: unknown): unknown => JSON.parse(JSON.stringify(content));

/** Moves that the state does not allow just now are part of life. */
async function ifAllowed(doing: Promise<unknown>): Promise<void> {
  await doing.catch((cause: unknown) => {
    if (!(cause instanceof Problem)) throw cause;
  });
}

eachDatabase((name, open, place) => {
  let database: Database;
  let organizations = 0;

  beforeAll(async () => {
    database = await open();
  });

  async function agency(): Promise<string> {
    organizations += 1;
    const organization = `agency-${organizations}`;
    await organize(database, organization);
    for (let index = 0; index < VISITS; index += 1) {
      await plan(database, organization, {
        id: `visit-${index}`,
        state: index % 2 === 0 ? 'assigned' : 'offered',
        shopper: index % 2 === 0 ? 'sam' : null,
      });
    }
    return organization;
  }

  /** One agency's life from one list of steps. */
  function life(organization: string) {
    let now = MIDNIGHT + 3_600_000;
    let version = asked.version;
    let reports = 0;
    const desk = { scope: coordinator(organization), locale: 'en' } as const;
    const scopes = { sam: shopper(organization, 'sam'), tess: shopper(organization, 'tess') };
    const phones = { sam: new PhoneHere(database, scopes.sam), tess: new PhoneHere(database, scopes.tess) };
    const { sync } = server(database);
    const moveDeps = { database, now: () => now, unexpected: (cause: unknown) => expect.fail(String(cause)) };

    const make = async (step: (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number]) => {
      now += 1_000;
      const visit = `visit-${step.visit}`;
      const who = step.who === 'sam' ? 'sam' : 'tess';
      if ('move' in step) {
        const row = await database
          .selectFrom('visits')
          .select('revision')
          .where('organization', '=', organization)
          .where('id', '=', visit)
          .executeTakeFirstOrThrow();
        const move = CoordinatorMove.safeParse({
          visit,
          revision: row.revision,
          move: step.move,
          shopper: who,
          reason: 'Please look again',
          questions: { greeted: 'Are you sure?' },
          ...(step.move === 'approve' ? { grade: 8 } : {}),
        });
        if (move.success) await ifAllowed(moveVisit(moveDeps, desk, move.data));
      } else if ('own' in step) {
        const move = step.own === 'claim' ? 'claim' : step.own === 'accept' ? 'accept' : 'decline';
        await ifAllowed(moveOwnVisit(database, scopes[who], { visit, move }, now));
      } else if ('days' in step) now += step.days * DAY_MS;
      else if ('fate' in step) {
        await phones[who].exchange(now, step.fate);
        if (step.fate === 'well') expect(phones[who].held).toEqual(await phones[who].whole(now));
      } else if (step.kind === 'version') {
        version += 1;
        await publishChecklist(database, desk.scope, { ...asked, version }, now);
        await database
          .updateTable('visits')
          .set({ checklist_version: version })
          .where('organization', '=', organization)
          .where('id', '=', visit)
          .where('state', 'in', ['planned', 'offered', 'assigned'])
          .execute();
      } else {
        reports += 1;
        const journal = `${organization}-journal-${reports}`;
        await sync(scopes[who], tailOf(lived({ visit, journal }).submit(), { visit }));
      }
    };
    const settle = async () => {
      for (const phone of Object.values(phones)) {
        await phone.exchange(now);
        await phone.exchange(now);
        expect(phone.held).toEqual(await phone.whole(now));
      }
    };
    return { make, settle };
  }

  describe('a phone that asks what has changed', () => {
    test('has the whole pack after its last exchange, whatever happened and whichever answers were lost', async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          const { make, settle } = life(await agency());
          for (const step of all) await make(step);
          await settle();
        }),
        { seed: SEED, numRuns: 40 },
      );
    }, 240_000);

    test('has it when all of that happens at once', async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          const { make, settle } = life(await agency());
          const changes = all.filter((step) => !('fate' in step));
          const exchanges = all.flatMap((step) => ('fate' in step ? [step] : []));
          await Promise.all([
            (async () => {
              for (const step of changes) await make(step);
            })(),
            ...exchanges.map((step) => make({ ...step, fate: 'last-lost' })),
          ]);
          await settle();
        }),
        { seed: SEED, numRuns: 10 },
      );
    }, 240_000);

    test('is sent nothing that it has, and each version of a checklist once', async () => {
      const organization = await agency();
      const phone = new PhoneHere(database, shopper(organization, 'sam'));
      const now = MIDNIGHT + 1;
      await phone.exchange(now);
      const { tags } = phone.held ?? expect.fail();
      expect(await phone.ask({ whole: tags.whole }, now)).not.toHaveProperty('changes');
      await moveOwnVisit(database, shopper(organization, 'sam'), { visit: 'visit-0', move: 'accept' }, now);
      expect(await phone.ask({ whole: tags.whole }, now)).not.toHaveProperty('changes');
      const { changes } = await phone.ask(tags, now);
      expect(changes?.visits).toMatchObject([{ id: 'visit-0', state: 'accepted' }, 1, 2]);
      expect(changes?.offers).toEqual([0, 1]);
      expect(changes?.checklists).toEqual([0]);
      expect(changes).not.toHaveProperty('record');
    });

    test('hears of what was committed late, after others that began later', async () => {
      const url = await place();
      const [mine, theirs] = [await openDatabase({ url }), await openDatabase({ url })];
      afterAll(() => Promise.all([mine.close(), theirs.close()]));
      await organize(mine, 'slow');
      await plan(mine, 'slow', { id: 'visit-1' });
      const phone = new PhoneHere(mine, shopper('slow', 'sam'));
      await phone.exchange(MIDNIGHT);
      let commit = (): void => {};
      const mayCommit = new Promise<void>((resolve) => {
        commit = resolve;
      });
      let wrote = (): void => {};
      const hasWritten = new Promise<void>((resolve) => {
        wrote = resolve;
      });
      const late = theirs.transaction().execute(async (connection) => {
        await plan(connection, 'slow', { id: 'late' });
        wrote();
        await mayCommit;
      });
      await hasWritten;
      await phone.exchange(MIDNIGHT + 1);
      expect(phone.held?.visits).toHaveLength(1);
      commit();
      await late;
      await phone.exchange(MIDNIGHT + 2);
      expect(phone.held?.visits.map(({ id }) => id).toSorted()).toEqual(['late', 'visit-1']);
    });

    test('learns nothing of anyone else by saying tags of theirs', async () => {
      const [mine, others] = [await agency(), await agency()];
      const theirs = await taggedPack(database, shopper(others, 'sam'), MIDNIGHT);
      const tess = await taggedPack(database, shopper(mine, 'tess'), MIDNIGHT);
      for (const { tags } of [theirs, tess]) {
        const phone = new PhoneHere(database, shopper(mine, 'tess'));
        const said = { whole: 'x', parts: (tags ?? expect.fail()).parts };
        const { changes } = await phone.ask(said, MIDNIGHT);
        expect(changes?.visits).toEqual([]);
        expect(JSON.stringify(changes?.offers)).not.toContain(others);
      }
    });

    test(`is small where nothing has changed (${name})`, async () => {
      const organization = await agency();
      const phone = new PhoneHere(database, shopper(organization, 'sam'));
      await phone.exchange(MIDNIGHT);
      const { tags } = phone.held ?? expect.fail();
      const whole = JSON.stringify(await phone.whole(MIDNIGHT)).length;
      const quiet = JSON.stringify(await phone.ask({ whole: tags.whole }, MIDNIGHT)).length;
      expect(quiet).toBeLessThan(150);
      expect(whole).toBeGreaterThan(1_500);
    });
  });
});
