import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import * as z from 'zod/mini';
import { countingBy, type PlacedProfile } from '#domain/checklist/profile.ts';
import type { StandardSet } from '#domain/checklist/standard.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { coffeeStandardSet } from '#library/coffee/standard-set.ts';
import { rudeHouse } from '#library/profiles/rude-house.ts';
import { DraftBody } from '#protocol/api/drafts.ts';
import { axeFaults } from '../axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { Refusal, served } from './served.ts';

const Kept = z.object({ draft: DraftBody, revision: z.int() });
const store = {
  ...{ id: 'riga', name: 'Kaļķu iela', client: 'Wrenfold', address: 'Kaļķu iela 1', city: 'Riga' },
  ...{ timeZone: 'Europe/Riga', position: null },
};

/** Those that the profile of the library speaks of, and a wait. */
const few = coffeeStandardSet.standards.filter(
  ({ id }) => id === 'counter-time' || rudeHouse.overrides.some(({ standard }) => standard === id),
);

/** A server that keeps one standard set with its versions, one profile, and what is being written of them. */
function standardsServer() {
  const sets: StandardSet[] = [{ ...coffeeStandardSet, version: 1, standards: few }];
  const profiles: PlacedProfile[] = [];
  const drafts = new Map<string, { draft: DraftBody; revision: number }>();
  /** Someone else keeps a change of every draft there is. */
  const changeElsewhere = () => {
    for (const [id, kept] of drafts) drafts.set(id, { ...kept, revision: kept.revision + 1 });
  };
  const newest = () => sets[0] ?? coffeeStandardSet;
  const profile = () => profiles.at(-1);
  const viewOf = (set: StandardSet) => ({
    ...{ set, publishedAt: 0, newest: newest().version },
    counting: set.standards.map((standard) => ({
      standard: standard.id,
      ...countingBy(standard, coffeeChecklist),
    })),
  });
  const publish = (draft: DraftBody) => {
    drafts.delete(draft.body.id);
    if (draft.kind === 'standards') sets.unshift({ ...draft.body, version: sets.length + 1 });
    if (draft.kind === 'profile') profiles.push({ ...draft.body, version: profiles.length + 1 });
    return { id: draft.body.id, version: draft.kind === 'standards' ? sets.length : profiles.length };
  };
  const answers: Record<string, Parameters<typeof served>[0][string]> = {
    'GET /stores': () => [store],
    'GET /stores/choices': () => ({
      clients: [],
      regions: ['Baltics'],
      concepts: ['High street', 'Rude house'],
    }),
    'GET /standards': () => ({
      sets: [
        {
          ...{ id: newest().id, name: newest().name },
          versions: sets.map(({ version, standards }) => ({
            version,
            publishedAt: 0,
            standards: standards.length,
          })),
        },
      ],
      profiles: profiles.slice(-1).map((one) => ({ ...one, overrides: one.overrides.length, stores: 1 })),
      ready: [rudeHouse],
    }),
    'GET /drafts': () =>
      [...drafts.values()].map(({ draft, revision }) => ({
        ...{ kind: draft.kind, id: draft.body.id, revision, changedBy: 'Marta', changedAt: 0 },
        name: draft.kind === 'checklist' ? draft.body.title : draft.body.name,
      })),
    'POST /drafts': ({ body }) => {
      const draft = DraftBody.parse(body);
      const { id } = draft.body;
      drafts.set(id, { draft, revision: 1 });
      answers[`GET /drafts/${draft.kind}/${id}`] = () => ({
        ...drafts.get(id),
        changedBy: 'Marta',
        changedAt: 0,
      });
      answers[`POST /drafts/${draft.kind}/${id}/publish`] = () => publish(drafts.get(id)?.draft ?? draft);
      answers[`GET /standard-profiles/${id}`] = () => ({ profile: profile(), stores: 1 });
      return { revision: 1 };
    },
    'POST /drafts/keep': ({ body }) => {
      const { draft, revision } = Kept.parse(body);
      const kept = drafts.get(draft.body.id);
      if (kept?.revision !== revision) return new Refusal('stale');
      drafts.set(draft.body.id, { draft, revision: revision + 1 });
      return { revision: revision + 1 };
    },
    [`GET /standards/${coffeeStandardSet.id}/stores/riga`]: () => ({
      ...{ store, region: 'Baltics', concept: 'Rude house', view: viewOf(newest()) },
      channels: [
        { channel: 'store', profile: profile() ?? null, because: profile() ? 'fits' : null, givesWay: [] },
      ],
    }),
  };
  for (const version of [1, 2])
    answers[`GET /standards/${coffeeStandardSet.id}/${version}`] = () =>
      viewOf(sets.find((set) => set.version === version) ?? newest());
  served(answers);
  return { changeElsewhere, sets, profiles };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const link = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name });
const saved = () => expect.element(page.getByText('Everything is saved.')).toBeVisible();
/** Nothing that axe finds, and no sentence without its words. */
async function expectSound() {
  expect(await axeFaults()).toEqual([]);
  expect(document.body.textContent).not.toMatch(/\b(?:standards|builder|coordinator|channel)-[a-z]/);
}

test('a set is written on, published, turned round by a profile, and a store says what it ends up with', async () => {
  localStorage.clear();
  const server = standardsServer();
  await desk({ role: 'coordinator', path: '/standards' });
  await expectSound();
  await link(/^Counter service, coffee/).click();
  await expect.element(page.getByRole('heading', { name: 'Nobody is rude' })).toBeVisible();

  await button('Write the next version').click();
  await button(/^Nobody is rude/).click();
  await field('Weight').fill('2');
  await button('Remove: Nobody is rude').click();
  await expect.element(button('Remove: Nobody is rude')).not.toBeInTheDocument();
  await button('Undo').click();
  await expect.element(button('Remove: Nobody is rude')).toBeVisible();
  await expectSound();
  await saved();
  await button('Publish').click();
  await expect.poll(() => location.pathname).toBe('/standards/coffee-counter/2');
  expect(server.sets[0]?.standards.find(({ id }) => id === 'respect')?.weight).toBe(2);

  await link('Standards').click();
  await link('New profile').click();
  await page
    .getByRole('combobox', { name: 'Begin with' })
    .selectOptions('The house where rudeness is the act');
  await button('Begin').click();
  await page.getByRole('checkbox', { name: 'Rude house' }).click();
  await page.getByText('Nobody is rude').click();
  await expectSound();
  await saved();
  await button('Publish').click();
  await expect.element(page.getByRole('heading', { name: 'What is different' })).toBeVisible();
  expect(server.profiles[0]).toMatchObject({
    places: { concepts: ['Rude house'] },
    overrides: rudeHouse.overrides,
  });

  await link('Standards').click();
  await link('What a store ends up with').click();
  await page.getByRole('combobox', { name: 'Store' }).selectOptions('Kaļķu iela, Riga');
  await expect.element(page.getByText(/version 1, counts here: concept Rude house/)).toBeVisible();
  const rude = page.getByRole('listitem').filter({ hasText: 'Nobody is rude' });
  await expect.element(rude.getByText(/^Turned round/)).toBeVisible();
  await expectSound();
});

test('someone else’s change is never written over, and what is empty is not published', async () => {
  localStorage.clear();
  const server = standardsServer();
  await desk({ role: 'coordinator', path: '/standards/new' });
  await button('Begin').click();
  await expect.element(page.getByText('Give it a name. It can be changed later.')).toBeVisible();
  await field('Name').fill('Counter');
  await button('Begin').click();
  await field('Name of the set').fill('');
  await button('Publish').click();
  await expect.element(page.getByText('It has no name.')).toBeVisible();
  await expect.element(page.getByText('It has no standards.')).toBeVisible();
  await saved();
  server.changeElsewhere();
  await field('Name of the set').fill('Mine');
  await expect.element(page.getByText('Someone else has changed this draft')).toBeVisible();
  await button('Go on with theirs').click();
  await expect.element(field('Name of the set')).toHaveValue('');
});
