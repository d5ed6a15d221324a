import { beforeAll, expect, test } from 'vitest';
import type { PlacedProfile } from '#domain/checklist/profile.ts';
import type { StandardSet } from '#domain/checklist/standard.ts';
import type { DraftBody } from '#protocol/api/drafts.ts';
import { beginDraft, publishDraft } from '#server/drafts/drafts.ts';
import { readReport } from '#server/report/read.ts';
import { profileRows, standardsInStore } from '#server/standards/profiles.ts';
import { knownSets, setRows, setView } from '#server/standards/sets.ts';
import type { Database } from '#server/store/database.ts';
import { publishedReport } from '#server/store/publications.ts';
import { visitAt } from '#server/store/visits.ts';
import { changeStore, readStore } from '#server/stores/keep.ts';
import { moveVisit } from '#server/visits/move.ts';
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
import { standard } from '#tests/support/checklist.ts';
import { eachDatabase } from '#tests/support/databases.ts';

const scope = coordinator('acme');
const desk = { scope, locale: 'en' } as const;
const nowhere = { regions: [], channels: [], concepts: [] };
const profile = (id: string, more: Partial<PlacedProfile> = {}): PlacedProfile => ({
  ...{ id, version: 1, name: { en: id }, standardSet: 'test-standards', places: nowhere, overrides: [] },
  ...more,
});
/** What the greeting earned is turned round, and the thanks too, which weigh three times as much. */
const rude = profile('rude', {
  places: { ...nowhere, concepts: ['Rude house'] },
  overrides: [
    { standard: 'greeted', reverse: true },
    { standard: 'thanked', reverse: true, weight: 3 },
  ],
});

eachDatabase((_name, open) => {
  let database: Database;
  let deps: ReturnType<typeof server>;
  beforeAll(async () => {
    database = await open();
    deps = server(database);
    for (const organization of ['acme', 'other']) await organize(database, organization);
  });

  async function publish(draft: DraftBody) {
    await beginDraft(deps, scope, draft);
    return publishDraft(deps, scope, { kind: draft.kind, id: draft.body.id, revision: 1 });
  }
  async function put(store: string, facts: object) {
    const {
      archivedAt: _,
      profiles: __,
      programmes: ___,
      id,
      revision,
      ...kept
    } = await readStore(database, desk, store);
    const change = { ...kept, address: 'Main street 1', store: id, revision, profile: null, ...facts };
    await changeStore(database, scope, change);
  }
  /** Sam's visit, sent; gives its report as the desk has it. */
  async function visited(visit: string, store = 'riga') {
    await plan(database, 'acme', { id: visit, store });
    const journal = lived({ visit, journal: `journal-${visit}` })
      .leave()
      .submit();
    await deps.sync(shopper('acme', 'sam'), tailOf(journal, { visit }));
    return reported(visit);
  }
  async function reported(visit: string) {
    const record = await visitAt(database, scope, visit);
    const read = record && (await readReport(database, scope, record));
    if (!read) throw new Error(`Nothing was reported of ${visit}`);
    return read.view;
  }
  async function published(visit: string) {
    for (const move of ['approve', 'publish'] as const) {
      const record = await visitAt(database, scope, visit);
      await moveVisit(deps, desk, { visit, revision: record?.revision ?? 0, move });
    }
    return publishedReport(database, scope, visit);
  }

  test('a profile counts where its concept is, from when it is published, and the publication names it for good', async () => {
    await put('riga', { concept: 'Rude house' });
    expect(await visited('before')).toMatchObject({
      profile: null,
      score: { percentage: 50, profile: null },
    });
    await publish({ kind: 'profile', body: rude });
    expect(await visited('after')).toMatchObject({
      profile: { id: 'rude', name: { en: 'rude' }, version: 1 },
      score: { percentage: 75, profile: 'rude', profileVersion: 1 },
    });
    expect((await visited('elsewhere', 'oslo')).score).toMatchObject({ percentage: 50, profile: null });
    expect((await reported('before')).score.percentage).toBe(50);
    const frozen = await published('after');
    expect(
      await publish({ kind: 'profile', body: { ...rude, name: { en: 'Softer' }, overrides: [] } }),
    ).toEqual({
      id: 'rude',
      version: 2,
    });
    expect(await publishedReport(database, scope, 'after')).toEqual(frozen);
    expect(frozen?.profile).toEqual({ id: 'rude', name: { en: 'rude' }, version: 1 });
    expect((await visited('softer')).score).toMatchObject({
      percentage: 50,
      profile: 'rude',
      profileVersion: 2,
    });
  });

  test('a store says what it ends up with: what was chosen by hand goes before what fits, and the rest is named', async () => {
    await publish({
      kind: 'profile',
      body: profile('north', { places: { ...nowhere, regions: ['North'] } }),
    });
    await publish({ kind: 'profile', body: profile('by-hand') });
    await put('oslo', { region: 'North', concept: 'Rude house' });
    const inOslo = () => standardsInStore(database, scope, { store: 'oslo', set: 'test-standards' });
    expect((await inOslo()).channels).toMatchObject([
      { channel: 'store', profile: { id: 'rude' }, because: 'fits', givesWay: [{ id: 'north' }] },
    ]);
    await put('oslo', { region: 'North', concept: 'Rude house', profile: 'by-hand' });
    expect((await inOslo()).channels).toMatchObject([
      { profile: { id: 'by-hand' }, because: 'chosen', givesWay: [{ id: 'rude' }, { id: 'north' }] },
    ]);
    const counts = (await profileRows(database, scope)).map(({ id, stores }) => [id, stores]);
    expect(counts).toEqual([
      ['by-hand', 1],
      ['north', 0],
      ['rude', 1],
    ]);
  });

  test('a set that a checklist brought along is listed, and its next version is the one after', async () => {
    const [carried] = setRows(await knownSets(database, scope));
    expect(carried).toMatchObject({ id: 'test-standards', versions: [{ version: 1, publishedAt: null }] });
    const { set, counting } = await setView(database, scope, { id: 'test-standards' });
    expect(set.standards).toEqual(asked.standards);
    expect(counting).toEqual(
      ['greeted', 'thanked'].map((id) => ({ standard: id, weights: [1], critical: false, wait: null })),
    );
    const next: StandardSet = { ...set, standards: [...set.standards, { ...standard('smile'), weight: 2 }] };
    expect(await publish({ kind: 'standards', body: next })).toEqual({ id: 'test-standards', version: 2 });
    expect(await setView(database, scope, { id: 'test-standards' })).toMatchObject({
      newest: 2,
      set: { version: 2 },
    });
  });

  test('what has a fault is not published, and another organization sees none of it', async () => {
    const nameless = profile('nameless', { name: { en: ' ' } });
    await expect(publish({ kind: 'profile', body: nameless })).rejects.toMatchObject({ field: 'no-name' });
    const empty = { id: 'empty', version: 1, name: { en: 'Empty' }, standards: [] };
    await expect(publish({ kind: 'standards', body: empty })).rejects.toMatchObject({
      field: 'no-standards',
    });
    const others = coordinator('other');
    expect(await profileRows(database, others)).toEqual([]);
    await expect(setView(database, others, { id: 'test-standards', version: 2 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
