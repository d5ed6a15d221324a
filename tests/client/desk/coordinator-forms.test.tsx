// biome-ignore-all lint/suspicious/noTemplateCurlyInString: forms write the names of questions like that.
import { FluentResource } from '@fluent/bundle';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Finding, findingKinds, formFaults } from '#domain/xlsform/finding.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { workbookFaults } from '#protocol/workbook.ts';
import { checklist, choice, section } from '#tests/support/checklist.ts';
import { desk } from './desk-stage.tsx';
import { Refusal, served } from './served.ts';

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body);
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

const findings: Finding[] = [
  {
    kind: 'relevant',
    sheet: 'survey',
    row: 7,
    column: 'relevant',
    what: 'today() > 3',
    about: 'today() > 3',
  },
  { kind: 'whole-numbers', sheet: 'survey', row: 4, column: 'type', what: 'integer' },
  { kind: 'sheet-ignored', sheet: 'Notes', row: null, column: null, what: 'Notes' },
  { kind: 'choice-filter', sheet: 'survey', row: 9, column: 'choice_filter', what: 'region=${region}' },
];

/** Chooses a workbook, and has it read; the server answers with this. */
async function read(
  answer: () => unknown,
  publishing: () => unknown = () => ({ id: 'coffee-counter', version: 3 }),
) {
  const server = served({
    'POST /forms': answer,
    'POST /checklists': publishing,
    'GET /checklists': () => [],
    'GET /checklists/coffee-counter/3': () => coffeeChecklist,
  });
  await desk({ role: 'coordinator', path: '/checklists' });
  await page.getByRole('link', { name: 'Import a form' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Import a form' })).toBeVisible();
  const file = new File(['workbook'], 'my form.xlsx');
  await userEvent.upload(page.getByLabelText('The form’s workbook (.xlsx)'), file);
  await page.getByRole('button', { name: 'Read the form' }).click();
  return server;
}

test('a form whose draft has nothing against it is shown, and published', async () => {
  const server = await read(() => ({ checklist: coffeeChecklist, findings, faults: [] }));
  await expect.element(page.getByRole('heading', { name: 'Counter service, coffee' })).toBeVisible();
  await expect.element(page.getByText('survey, row 7')).toBeVisible();
  await expect
    .element(
      page.getByText('“today() > 3” can’t be carried as a condition: it is asked without regard to that.'),
    )
    .toBeVisible();
  await expect
    .element(page.getByText('All choices of the list are offered, whatever was answered before.'))
    .toBeVisible();
  await expect.element(page.getByText('Numbers may have decimals here.')).not.toBeVisible();
  await page.getByRole('heading', { name: '2 small things' }).click();
  await expect.element(page.getByText('Numbers may have decimals here.')).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect.element(page.getByText('Published', { exact: true })).toBeVisible();
  const sent = server.asked.find(({ route }) => route === 'POST /checklists')?.body;
  expect(sent).toEqual(JSON.parse(JSON.stringify(coffeeChecklist)));
});

test('a draft with faults can be saved, and not published', async () => {
  const draft = checklist({ sections: [section('door', [choice('size', {})])] });
  await read(() => ({ checklist: draft, findings: [], faults: [] }));
  await expect.element(page.getByText('There is nothing to choose from.')).toBeVisible();
  await expect.element(page.getByText('The draft carries everything that the form says.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Publish', exact: true })).not.toBeInTheDocument();
  const saved = nextDownload();
  await page.getByRole('button', { name: 'Save the draft' }).click();
  const { name, content } = await saved;
  expect(name).toBe(`${draft.id}-${draft.version}.json`);
  expect(content).toMatchObject({
    $schema: expect.stringMatching(/\/api\/schemas\/checklist\.json$/),
    ...draft,
  });
  await page.getByRole('button', { name: 'Read another form' }).click();
  await expect.element(page.getByLabelText('The form’s workbook (.xlsx)')).toBeVisible();
});

/** The next file that the page saves: its name, and the JSON in it. */
function nextDownload(): Promise<{ name: string; content: unknown }> {
  return new Promise((resolve) => {
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = click;
      const { download: name, href } = this;
      resolve(fetch(href).then(async (answer) => ({ name, content: await answer.json() })));
    };
  });
}

test.each([
  [
    'workbook-unreadable',
    'locked',
    'This workbook is locked with a password. Save it without one, and choose it again.',
  ],
  ['form-unreadable', 'no-survey', /There is no sheet “survey” in this workbook/],
] as const)('a file that is no form says what is wrong with it: %s %s', async (code, field, words) => {
  await read(() => new Refusal(code, field));
  await expect.element(page.getByText(words)).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});

test('a published checklist can be saved as a form and as our own file', async () => {
  served({ 'GET /checklists/coffee-counter/3': () => coffeeChecklist });
  await desk({ role: 'coordinator', path: '/checklists/coffee-counter/3' });
  await page.getByText('Save as', { exact: true }).click();
  const link = page.getByRole('link', { name: 'Form (XLSForm, .xlsx)' });
  await expect.element(link).toHaveAttribute('href', '/api/checklists/coffee-counter/3/file?as=xlsform');
  await expect.element(page.getByRole('link', { name: 'Checklist (.json)' })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});

const sentences = Object.values(
  import.meta.glob<string>('/src/client/locales/en/{forms,desk}.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

test('every finding has its words and what to do, and every fault its words', () => {
  const names = sentences.flatMap((source) => new FluentResource(source).body.map(({ id }) => id));
  const wanted = [
    ...findingKinds.flatMap((kind) => [`xlsform-${kind}`, `xlsform-${kind}-mend`]),
    ...formFaults.map((fault) => `form-fault-${fault}`),
    ...workbookFaults.map((fault) => `workbook-fault-${fault}`),
  ];
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
});
