import { expect, test } from 'vitest';
import {
  beginDraft,
  dropDraft,
  keepDraft,
  listDrafts,
  publishDraft,
  readDraft,
} from '#server/drafts/drafts.ts';
import { checklistAt } from '#server/store/checklists.ts';
import { coordinator, organize } from '#tests/server/store/scene.ts';
import { checklist, section, standard, yesNo } from '#tests/support/checklist.ts';
import { eachDatabase } from '#tests/support/databases.ts';

const cora = coordinator('agency');
const body = { ...checklist({ sections: [section('door', [yesNo('greeted', 5)])] }), id: 'written' };
const written = { kind: 'checklist', body } as const;
const ref = { kind: 'checklist', id: 'written' } as const;
const set = { id: 'house', version: 1, name: { en: 'House' }, standards: [standard('greeting')] };

eachDatabase((_, open) => {
  async function house() {
    const database = await open();
    await organize(database, 'agency');
    const clock = { now: 1_000 };
    return { database, now: () => (clock.now += 1) };
  }

  test('of two who keep the same revision only the first is taken, and the other is told', async () => {
    const deps = await house();
    await beginDraft(deps, cora, written);
    const mine = { kind: 'checklist', body: { ...body, title: { en: 'Mine' } } } as const;
    const theirs = { kind: 'checklist', body: { ...body, title: { en: 'Theirs' } } } as const;
    expect(await keepDraft(deps, cora, { draft: mine, revision: 1 })).toEqual({ revision: 2 });
    await expect(keepDraft(deps, cora, { draft: theirs, revision: 1 })).rejects.toMatchObject({
      code: 'stale',
    });
    expect(await readDraft(deps.database, cora, ref)).toMatchObject({ draft: mine, revision: 2 });
  });

  test('a draft of the same name is never begun over one that is there', async () => {
    const deps = await house();
    await beginDraft(deps, cora, written);
    await expect(beginDraft(deps, cora, written)).rejects.toMatchObject({ code: 'stale' });
    expect(await listDrafts(deps.database, cora)).toMatchObject([{ id: 'written', revision: 1 }]);
  });

  test('publishing freezes the next version and ends the draft', async () => {
    const deps = await house();
    for (const version of [1, 2]) {
      await beginDraft(deps, cora, written);
      expect(await publishDraft(deps, cora, { ...ref, revision: 1 })).toEqual({ id: 'written', version });
      expect(await checklistAt(deps.database, cora, { id: 'written', version })).toMatchObject({ version });
    }
    expect(await listDrafts(deps.database, cora)).toEqual([]);
  });

  test('what has a fault is not published, and the draft stays as it was', async () => {
    const deps = await house();
    const faulty = { kind: 'checklist', body: { ...body, title: { en: ' ' } } } as const;
    await beginDraft(deps, cora, faulty);
    await expect(publishDraft(deps, cora, { ...ref, revision: 1 })).rejects.toMatchObject({
      code: 'bad-input',
    });
    expect(await readDraft(deps.database, cora, ref)).toMatchObject({ draft: faulty, revision: 1 });
  });

  test('a standard set is published beside, and only at the revision that was looked at', async () => {
    const deps = await house();
    await beginDraft(deps, cora, { kind: 'standards', body: set });
    const at = { kind: 'standards', id: 'house' } as const;
    await expect(publishDraft(deps, cora, { ...at, revision: 7 })).rejects.toMatchObject({ code: 'stale' });
    expect(await publishDraft(deps, cora, { ...at, revision: 1 })).toEqual({ id: 'house', version: 1 });
  });

  test('another organization neither sees nor drops it', async () => {
    const deps = await house();
    await organize(deps.database, 'other');
    await beginDraft(deps, cora, written);
    const other = coordinator('other');
    expect(await listDrafts(deps.database, other)).toEqual([]);
    await expect(dropDraft(deps.database, other, { ...ref, revision: 1 })).rejects.toMatchObject({
      code: 'stale',
    });
    await dropDraft(deps.database, cora, { ...ref, revision: 1 });
    expect(await listDrafts(deps.database, cora)).toEqual([]);
  });
});
