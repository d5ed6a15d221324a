import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as z from 'zod/mini';
import { blankChecklist } from '#client/coordinator/checklists/builder/editing/blank.ts';
import { moved } from '#client/coordinator/checklists/builder/editing/lists.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import { queueQuestion } from '#domain/checklist/queue.ts';
import type { StandardSet } from '#domain/checklist/standard.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { DraftBody } from '#protocol/api/drafts.ts';
import { axeFaults } from '../axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { Refusal, served } from './served.ts';

const Kept = z.object({ draft: DraftBody, revision: z.int() });

/** A server that keeps one draft. */
function draftServer(first: Checklist | null, set: StandardSet | null = null) {
  let draft: DraftBody | null = first && { kind: 'checklist', body: first };
  let revision = 1;
  const state = {
    /** How often something was to be kept. */
    keeps: 0,
    isDown: false,
    /** What is kept from now on is kept, and no answer comes back. */
    isMute: false,
    /** What is to be kept is answered when this resolves. */
    answers: Promise.resolve(),
    /** Someone else keeps a change. */
    changeElsewhere: () => {
      revision += 1;
    },
  };
  served({
    'GET /checklists': () => [],
    'GET /drafts': () =>
      first
        ? [{ kind: 'checklist', id: first.id, name: first.title, revision, changedBy: 'Marta', changedAt: 0 }]
        : [],
    'POST /drafts': ({ body }) => {
      draft = DraftBody.parse(body);
      return { revision };
    },
    'POST /drafts/keep': async ({ body }) => {
      const kept = Kept.parse(body);
      state.keeps += 1;
      await state.answers;
      if (state.isDown) return new Refusal('unavailable');
      if (kept.revision !== revision) return new Refusal('stale');
      draft = kept.draft;
      revision += 1;
      return state.isMute ? new Refusal('unavailable') : { revision };
    },
    [`GET /drafts/checklist/${first?.id}`]: () => view(),
    [`GET /standards/${first?.standardSet.id}/${first?.standardSet.version}`]: () =>
      set ? { set, publishedAt: 0, newest: set.version, counting: [] } : new Refusal('not-found'),
    [`POST /drafts/checklist/${first?.id}/publish`]: () => ({ id: first?.id, version: 1 }),
  });
  const view = () => ({ draft, revision, changedBy: 'Marta', changedAt: 0 });
  return {
    state,
    get body(): Checklist {
      if (draft?.kind !== 'checklist') throw new Error('No draft is there.');
      return draft.body;
    },
  };
}

/** What is written is kept within a second. */
const SOON = { timeout: 4_000 };
const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const first = blankChecklist({ id: 'counter', title: 'Counter', channel: 'store', locale: 'en' });

async function build(checklist: Checklist = first, width = 1280, set: StandardSet | null = null) {
  localStorage.clear();
  const server = draftServer(checklist, set);
  await desk({ role: 'coordinator', path: `/checklists/edit/${checklist.id}`, width });
  await expect.element(page.getByRole('heading', { level: 1, name: checklist.title.en ?? '' })).toBeVisible();
  return server;
}

test('a checklist is built from nothing by clicking, kept as it is written, and published', async () => {
  const server = await build();
  await button('Standards').click();
  await button('Add a standard').click();
  for (const [name, words] of [
    ['Name', 'Greeting'],
    ['What it is for', 'To be seen'],
    ['What counts as met', 'A word or a nod'],
    ['How it is carried out', 'Look up and greet'],
  ] as const)
    await field(name).fill(words);
  await button('Add a section').click();
  await field('Title of the section').fill('Arrival');
  await button('Yes or no').click();
  await field('Question').fill('Were you greeted?');
  await page.getByRole('checkbox', { name: 'It counts in the score' }).click();
  await button('Short text').click();
  await field('Question').fill('What was said?');
  await button('Add a condition').click();
  await expect.element(page.getByRole('combobox', { name: 'Answer or moment' })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await expect.element(page.getByText('Everything is saved.')).toBeVisible();
  const [section] = server.body.sections;
  expect(section?.questions.map(({ text, type }) => [text.en, type])).toEqual([
    ['Were you greeted?', 'yes-no'],
    ['What was said?', 'text'],
  ]);
  expect(section?.questions[1]?.showIf).toEqual({ question: section?.questions[0]?.id, is: true });
  expect(faultsOf(server.body)).toEqual([]);
  await button('Check and publish').first().click();
  await expect.element(page.getByText('Nothing keeps it from being published')).toBeVisible();
  await button('Undo').click();
  await button('Undo').click();
  await button(/^Arrival .* › /).click();
  await expect.element(field('Question')).toHaveFocus();
  await field('Question').fill('What was said?');
  await button('Check and publish').first().click();
  await button('Publish').click();
  await expect.poll(() => location.pathname).toBe('/checklists/counter/1');
});

test('what is likely not meant is told before publishing, with the way there; then it is asked once', async () => {
  const [standard] = coffeeChecklist.standards;
  if (!standard) throw new Error('It has standards');
  const inEach = (text: string) => Object.fromEntries(coffeeChecklist.locales.map((one) => [one, text]));
  const spare = { ...standard, id: 'spare', name: inEach('The street is swept') };
  const forgotten = { ...standard, id: 'forgotten', name: { en: 'Doors are held' } };
  const { standardSet, standards } = coffeeChecklist;
  const set = { ...standardSet, name: { en: 'House' }, standards: [...standards, forgotten] };
  await build({ ...coffeeChecklist, standards: [...standards, spare] }, 1280, set);
  await button('Check and publish').first().click();
  await expect
    .element(page.getByText('“Doors are held” of the set of standards is not in this checklist.'))
    .toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await button('Publish').click();
  await expect.element(button(/^Publish with \d+ warnings$/)).toBeVisible();
  await button('Not yet').click();
  await button('The street is swept').click();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Standards' })).toBeVisible();
  await expect.element(field('Name')).toHaveValue('The street is swept');
  await button('Check and publish').first().click();
  await button('Publish').click();
  await button(/^Publish with \d+ warnings$/).click();
  await expect.poll(() => location.pathname).toMatch(/^\/checklists\/[^/]+\/1$/);
});

test('a number is said to count the people ahead in the queue, and no longer', async () => {
  const server = await build();
  await button('Add a section').click();
  await field('Title of the section').fill('Waiting');
  await button('Number').click();
  await field('Question').fill('How many stood before you?');
  const tick = page.getByRole('checkbox', { name: 'Counts the people ahead in the queue' });
  await tick.click();
  const asked = () => server.body.sections[0]?.questions[0];
  await expect.poll(asked, SOON).toMatchObject({ type: 'number', counts: 'queue' });
  expect(queueQuestion(server.body)).toEqual(asked());
  await tick.click();
  await expect.poll(() => queueQuestion(server.body), SOON).toBeUndefined();
});

test('the line that opens at an answer opens when it is said to, put together by clicking', async () => {
  const server = await build();
  await button('Add a section').click();
  await field('Title of the section').fill('Waiting');
  await button('Yes or no').click();
  await field('Question').fill('Was it clean?');
  await field('One line that opens at an answer that is not good, if any').fill('What was missing?');
  const opens = page.getByRole('group', { name: /^The line opens only if/ });
  await opens.getByRole('button', { name: 'Add a condition' }).click();
  const whenOf = () => server.body.sections[0]?.questions[0]?.followUp?.when;
  await expect.poll(whenOf, SOON).toBeDefined();
  expect(whenOf()).toMatchObject({ question: server.body.sections[0]?.questions[0]?.id });
});

test('conditions are denied and nested by clicking, and a range keeps both of its ends', async () => {
  const server = await build();
  await button('Add a section').click();
  await field('Title of the section').fill('Waiting');
  await button('Number').click();
  await field('Question').fill('How many stood there?');
  await button('Yes or no').click();
  await field('Question').fill('Was there a bell?');
  await button('Short text').click();
  await field('Question').fill('What did you do?');
  const asked = page.getByRole('group', { name: 'Asked only if', exact: true });
  await asked.getByRole('button', { name: 'Add a condition' }).click();
  await asked.getByRole('combobox', { name: 'The condition' }).selectOptions('does not hold');
  await asked.getByRole('button', { name: 'Add a group' }).click();
  const inner = asked.getByRole('group', { name: 'Group of conditions' });
  const clause = inner.getByRole('combobox', { name: 'Answer or moment' }).first();
  await clause.selectOptions('How many stood there?');
  await inner.getByRole('combobox', { name: 'Holds if it' }).first().selectOptions('is between');
  await inner.getByRole('textbox', { name: 'From' }).fill('2');
  await inner.getByRole('textbox', { name: 'To' }).fill('5');
  await asked.getByRole('combobox', { name: 'How they are joined' }).first().selectOptions('One is enough');
  const when = () => server.body.sections[0]?.questions[2]?.showIf;
  await expect.poll(when, SOON).toHaveProperty('any');
  const [number, bell] = server.body.sections[0]?.questions ?? [];
  const range = { question: number?.id, atLeast: 2, atMost: 5 };
  const rung = { question: bell?.id, is: true };
  await expect.poll(when, SOON).toEqual({ any: [rung, { all: [range, rung] }] });
  expect(await axeFaults()).toEqual([]);
  await inner.getByRole('button', { name: 'Remove' }).last().click();
  await expect.element(inner).not.toBeInTheDocument();
  await expect.poll(when, SOON).toEqual({ any: [rung, range] });
});

test('answers that can’t all be so are named by clicking, and a fault in them leads there', async () => {
  const server = await build();
  await button('Contradictions').click();
  await expect.element(page.getByText(/^Ask something first/)).toBeVisible();
  await button('Add a section').click();
  await field('Title of the section').fill('Waiting');
  await button('Yes or no').click();
  await field('Question').fill('Was there a queue?');
  await button('Contradictions').click();
  await button('Add a contradiction').click();
  await expect.element(page.getByRole('group', { name: 'It is a contradiction if' })).toBeVisible();
  await expect.poll(() => server.body.contradictions?.length, SOON).toBe(1);
  const [question] = server.body.sections[0]?.questions ?? [];
  expect(server.body.contradictions).toMatchObject([
    { when: { question: question?.id }, questions: [question?.id] },
  ]);
  expect(await axeFaults()).toEqual([]);
  await button('Check and publish').first().click();
  await button(/^contradiction-/)
    .first()
    .click();
  await field('What the shopper is told').fill('Can that be so?');
  await expect.poll(() => faultsOf(server.body).map(({ kind }) => kind), SOON).not.toContain('text-missing');
});

test('what is removed comes back by undo; a section changes its place, and is duplicated', async () => {
  const server = await build(coffeeChecklist);
  const before = coffeeChecklist.sections[0]?.questions.length ?? 0;
  await button(/^Remove: /)
    .first()
    .click();
  await expect.poll(() => server.body.sections[0]?.questions.length, SOON).toBe(before - 1);
  await button('Undo').click();
  await expect.poll(() => server.body, SOON).toEqual(coffeeChecklist);
  await button('Section down').click();
  await expect
    .poll(() => server.body.sections.map(({ id }) => id), SOON)
    .toEqual(moved(coffeeChecklist.sections, coffeeChecklist.sections[0]?.id ?? '', 1).map(({ id }) => id));
  await button('Duplicate the section').click();
  await expect.poll(() => server.body.sections.length, SOON).toBe(coffeeChecklist.sections.length + 1);
  expect(faultsOf(server.body)).toEqual([]);
});

test('an answer that was lost is no one else’s change; what hangs on something goes with it and comes back with it', async () => {
  const server = await build(coffeeChecklist);
  const waits = coffeeChecklist.intervals.length;
  await button('Moments').click();
  server.state.isMute = true;
  await button(/^Remove: /)
    .first()
    .click();
  await expect.element(page.getByText(/^Removed with it: .*waits/)).toBeVisible();
  await expect.poll(() => server.body.intervals.length, SOON).toBeLessThan(waits);
  await expect.element(page.getByText('Not saved yet. It is kept on this device meanwhile.')).toBeVisible();
  server.state.isMute = false;
  await button('Undo').click();
  await expect.element(page.getByText('Everything is saved.')).toBeVisible();
  expect(server.body).toEqual(coffeeChecklist);
});

test('a question is moved by the keyboard, and each part has all its words and nothing that axe finds', async () => {
  const server = await build(coffeeChecklist);
  const [one, two] = coffeeChecklist.sections[0]?.questions ?? [];
  await expect.element(button(/^Remove: /).first()).toBeVisible();
  document.querySelector<HTMLElement>('.built-name')?.focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect
    .poll(() => server.body.sections[0]?.questions.slice(0, 2).map(({ id }) => id), SOON)
    .toEqual([two?.id, one?.id]);
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(() => server.body.sections[0]?.questions[0]?.id, SOON).toBe(one?.id);
  for (const part of [
    'About it',
    'Standards',
    'Moments',
    'Waits',
    'Scoring',
    'Contradictions',
    'Briefing',
    'Quiz',
    'Discreet list',
  ]) {
    await button(part).click();
    document.querySelector<HTMLElement>('.built-name')?.click();
    await expect.element(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    expect([part, await axeFaults()]).toEqual([part, []]);
    expect(document.body.textContent).not.toMatch(/\b(?:builder|coordinator|question|channel)-[a-z]/);
  }
});

test('what the server could not be given is there again later, and someone else’s change is never written over', async () => {
  const server = await build();
  server.state.isDown = true;
  await field('Title').fill('Counter, mornings');
  await expect.element(page.getByText('Not saved yet. It is kept on this device meanwhile.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Checklists' }).click();
  await page.getByRole('link', { name: /^Counter/ }).click();
  await expect.element(field('Title')).toHaveValue('Counter, mornings');
  server.state.isDown = false;
  server.state.changeElsewhere();
  await field('Title').fill('Counter, evenings');
  await expect.element(page.getByRole('heading', { name: 'Counter, evenings' })).toBeVisible();
  await expect.element(page.getByText('Someone else has changed this draft')).toBeVisible();
  expect(server.body.title.en).toBe('Counter');
  const { keeps } = server.state;
  await button('Go on with theirs').click();
  await expect.element(field('Title')).toHaveValue('Counter');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Counter', exact: true })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Checklists' }).click();
  await expect.element(page.getByRole('link', { name: /^Counter/ })).toBeVisible();
  // What was put away is not offered to the server again as its screen is left.
  expect(server.state.keeps).toBe(keeps);
});

test('pressed while something is on its way to the server, publishing waits for it', async () => {
  const server = await build({ ...coffeeChecklist, locales: ['en'] });
  const held = Promise.withResolvers<void>();
  server.state.answers = held.promise;
  await button('About it').click();
  await field('Title').fill('Counter, evenings');
  await expect.poll(() => server.state.keeps, SOON).toBe(1);
  await button('Check and publish').first().click();
  await button('Publish').click();
  const warned = button(/^Publish with \d+ warnings?$/);
  if (await warned.query()) await warned.click();
  expect(page.getByText(/^The last change has not been saved yet/).query()).toBeNull();
  held.resolve();
  await expect.poll(() => location.pathname).toMatch(/^\/checklists\/[^/]+\/1$/);
});
