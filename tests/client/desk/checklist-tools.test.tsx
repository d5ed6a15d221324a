import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import * as z from 'zod/mini';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { missingIn, placesOf, withWords } from '#domain/checklist/translations.ts';
import { warningKinds } from '#domain/checklist/warnings.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { DraftBody } from '#protocol/api/drafts.ts';
import { axeFaults } from '../axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { served } from './served.ts';

const Kept = z.object({ draft: DraftBody, revision: z.int() });
const published: Checklist = { ...coffeeChecklist, version: 1 };
const { id } = published;
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** A server with published versions of a checklist and a draft of the next. */
function checklistServer(versions: readonly Checklist[], draft: Checklist) {
  let body = draft;
  let revision = 1;
  const { asked } = served({
    'GET /checklists': () =>
      versions.map(({ title, version }) => ({
        ref: { id, version },
        title: title.en,
        questions: 1,
        moments: 1,
        standardSet: coffeeChecklist.standardSet,
      })),
    ...Object.fromEntries(versions.map((one) => [`GET /checklists/${id}/${one.version}`, () => one])),
    'GET /drafts': () => [
      { kind: 'checklist', id, name: body.title, revision, changedBy: 'Marta', changedAt: 0 },
    ],
    [`GET /drafts/checklist/${id}`]: () => ({
      draft: { kind: 'checklist', body },
      revision,
      changedBy: 'Marta',
      changedAt: 0,
    }),
    'POST /drafts/keep': (request) => {
      const kept = Kept.parse(request.body);
      if (kept.draft.kind === 'checklist') body = kept.draft.body;
      revision += 1;
      return { revision };
    },
  });
  localStorage.clear();
  return {
    asked,
    get body() {
      return body;
    },
  };
}

const [arrival, ...sections] = coffeeChecklist.sections;
if (!arrival) throw new Error('The coffee checklist begins with the arrival.');
const [greeting, ...questions] = arrival.questions;
if (!greeting) throw new Error('The arrival begins with a greeting.');
/** The coffee checklist with a question put elsewhere, another reworded, a wait with another target. */
const next: Checklist = {
  ...coffeeChecklist,
  version: 2,
  sections: [
    {
      ...arrival,
      weight: 30,
      questions: [...questions, { ...greeting, text: { ...greeting.text, en: 'How did they greet you?' } }],
    },
    ...sections,
  ],
  intervals: coffeeChecklist.intervals.map((wait, index) =>
    index === 0 ? { ...wait, targetSeconds: 45 } : wait,
  ),
};

test('two versions are compared, the draft too: what reads, is set and counts differently', async () => {
  checklistServer([published, next], {
    ...next,
    version: 3,
    title: { ...next.title, en: 'Coffee, renamed' },
  });
  await desk({ role: 'coordinator', path: `/checklists/${id}/2` });
  await page.getByRole('link', { name: 'Compare versions' }).click();
  await expect.element(page.getByText('How did they greet you?').first()).toBeVisible();
  await expect.element(page.getByText('1 counts differently')).toBeVisible();
  await expect.element(page.getByText('0:45')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Waits' })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await page.getByRole('combobox', { name: 'Later' }).selectOptions('draft');
  await expect.element(page.getByText('Coffee, renamed').first()).toBeVisible();
  expect(location.search).toBe('?from=1&to=draft');
  expect(document.body.textContent).not.toMatch(/\btools-[a-z]|undefined|\[object/);
});

test('what is missing in a language is counted, jumped to, written in place and kept', async () => {
  const [one, two] = placesOf(coffeeChecklist).filter(({ group }) => group === 'briefing');
  if (!(one && two)) throw new Error('The briefing has texts.');
  const lacking = withWords(withWords(coffeeChecklist, one.at, 'lv', ''), two.at, 'lv', '');
  const server = checklistServer([], lacking);
  await desk({ role: 'coordinator', path: `/checklists/edit/${id}/translate` });
  await page.getByRole('combobox', { name: 'Into' }).selectOptions('lv');
  await expect.element(page.getByText('2 texts are missing in Latvian.')).toBeVisible();
  await button('Next that is missing').click();
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  expect(document.activeElement?.getAttribute('lang')).toBe('lv');
  expect(await axeFaults()).toEqual([]);
  await page.elementLocator(document.activeElement ?? document.body).fill('Loma');
  await expect.element(page.getByText('1 text is missing in Latvian.')).toBeVisible();
  await expect.poll(() => missingIn(server.body, 'lv')).toBe(1);
  expect(placesOf(server.body).find(({ at }) => at.join() === one.at.join())?.text.lv).toBe('Loma');
  await page.getByRole('combobox', { name: 'From' }).selectOptions('fa');
  expect(document.querySelector('.text-pair-from')?.getAttribute('dir')).toBe('rtl');
});

test('a draft is tried out as on a phone and scored, and nothing of it is sent', async () => {
  const server = checklistServer([], {
    ...coffeeChecklist,
    intervals: coffeeChecklist.intervals.slice(0, 2),
  });
  await desk({ role: 'coordinator', path: `/checklists/edit/${id}/preview` });
  await expect.element(page.getByText('Nothing is scored yet.')).toBeVisible();
  await page.getByText('Entered', { exact: true }).first().click();
  await button('Mark now').first().click();
  await expect.element(button(/Tap as it happens/)).toBeVisible();
  await button('One minute later').click();
  await button('Questions').click();
  await page.getByRole('radio').first().click();
  await expect.element(page.getByRole('heading', { name: 'What each answer earned' })).toBeVisible();
  await button('Before').click();
  await expect.element(page.getByRole('heading', { name: 'Briefing' })).toBeVisible();
  const [first] = coffeeChecklist.briefing.quiz;
  const right = first?.options.find((option) => option.id === first.right)?.text.en ?? '';
  await page.getByRole('radio', { name: right, exact: true }).click();
  await button('Next question').click();
  await expect.element(page.getByText(/^Question 2 of/)).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await button('Finish').click();
  await expect.element(page.getByRole('button', { name: 'I have left the store' })).toBeVisible();
  await expect.element(page.getByText('No answer yet').first()).toBeVisible();
  await expect.element(page.getByText('100 %').or(page.getByText('100%')).first()).toBeVisible();
  await expect.element(page.getByText(/to look at/)).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  expect(document.body.textContent).not.toMatch(/\b(?:tools|question|answer)-[a-z]+-|undefined/);
  await button('Begin again').click();
  await expect.element(page.getByText('Nothing is scored yet.')).toBeVisible();
  expect(server.asked.filter(({ route }) => route.startsWith('POST'))).toEqual([]);
});

test('every warning has its words, and what mends it', () => {
  const [words = ''] = Object.values(
    import.meta.glob<string>('../../../src/client/locales/en/checklist-tools.ftl', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  );
  const wanted = warningKinds.flatMap((kind) => [`tools-warning-${kind} =`, `tools-warning-${kind}-mend =`]);
  expect(wanted.filter((name) => !words.includes(`\n${name}`))).toEqual([]);
});
