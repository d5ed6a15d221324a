import { FluentResource } from '@fluent/bundle';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { faultKinds } from '#domain/checklist/integrity.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { checklist, choice, section, text, yesNo } from '#tests/support/checklist.ts';
import { desk } from './desk-stage.tsx';
import { Refusal, served } from './served.ts';

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.querySelector('dialog[open]') ?? document.body);
  return violations.map(({ id }) => id);
}

/** Chooses this as the file of a checklist, and asks for it to be published. */
async function publish(content: unknown, answer: () => unknown = () => ({ id: 'x', version: 1 })) {
  const server = served({ 'GET /checklists': () => [], 'POST /checklists': answer });
  await desk({ role: 'coordinator', path: '/checklists' });
  await page.getByRole('button', { name: 'Publish a checklist' }).click();
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const file = new File([body], 'checklist.json', { type: 'application/json' });
  await userEvent.upload(page.getByLabelText('The checklist’s file'), file);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  return server;
}
const sentIn = ({ asked }: Awaited<ReturnType<typeof publish>>) =>
  asked.filter(({ route }) => route === 'POST /checklists').map(({ body }) => body);

const faulty: Checklist = {
  ...checklist({
    sections: [
      section('door', [
        { ...yesNo('greeted', 4), text: { en: 'Were you greeted?' } },
        choice('size', { small: 0, large: 0 }),
        text('said', { showIf: { question: 'later', is: true } }),
        { ...yesNo('later'), text: { en: 'Anything later?' } },
      ]),
    ],
  }),
  locales: ['en', 'fa'],
};

describe('a checklist’s file', () => {
  test('without a fault is published as it is', async () => {
    const server = await publish(coffeeChecklist);
    await expect.element(page.getByText('Published', { exact: true })).toBeVisible();
    await expect.poll(() => server.asked.filter(({ route }) => route === 'GET /checklists').length).toBe(2);
    expect(sentIn(server)).toEqual([JSON.parse(JSON.stringify(coffeeChecklist))]);
  });

  test('with faults is not sent: it is said what is wrong, where, and what to do', async () => {
    const server = await publish(faulty);
    await expect.element(page.getByText(/things keep it from being published/)).toBeVisible();
    for (const words of [
      'It is scored, and no answer to it earns a point.',
      'Let at least one answer earn something, or leave its score out.',
      'It hangs on the question “Anything later? (later)”, which is not asked before it.',
      'Ask that question first, or let it hang on an earlier one.',
    ])
      await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText(/door\b.* › .*said/).first()).toBeVisible();
    await expect.element(page.getByText('Its text in Persian is missing.').first()).toBeVisible();
    await expect.element(page.getByText(/ › Were you greeted\? \(greeted\) › text$/)).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    expect(sentIn(server)).toEqual([]);
  });

  test.each([
    ['no JSON', 'not at all', 'It can’t be read as one. Choose another file.'],
    ['another thing', { ...faulty, title: 7 }, 'title'],
  ])('that is %s says so', async (_, content, words) => {
    const server = await publish(content);
    await expect.element(page.getByText('This is not a checklist’s file')).toBeVisible();
    await expect.element(page.getByText(words, { exact: true })).toBeVisible();
    expect(sentIn(server)).toEqual([]);
  });

  test('whose version is published already says so', async () => {
    await publish(coffeeChecklist, () => new Refusal('bad-input', 'version'));
    await expect.element(page.getByText(/Give this one the next version\./)).toBeVisible();
    expect(await axeFaults()).toEqual([]);
  });
});

const [sentences = ''] = Object.values(
  import.meta.glob<string>('/src/client/locales/en/coordinator.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

test('every kind of fault has its words, and what mends it', () => {
  const names = new FluentResource(sentences).body.map(({ id }) => id);
  const wanted = faultKinds.flatMap((kind) => [`coordinator-flaw-${kind}`, `coordinator-flaw-${kind}-mend`]);
  expect(names).toEqual(expect.arrayContaining(wanted));
});
