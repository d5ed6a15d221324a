import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { questionsOf } from '#domain/checklist/checklist.ts';
import type { UnstampedEvent } from '#domain/journal/event.ts';
import { missingFrom } from '#domain/report/missing.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { VisitJournal } from '#offline/index.ts';
import { picture } from '#tests/offline/pocket.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { stage } from './stage.tsx';

/** Records all that the checklist asks for. */
async function everything(journal: VisitJournal): Promise<void> {
  const moments = coffeeChecklist.moments.map(
    ({ id }): UnstampedEvent => ({ kind: 'moment.marked', moment: id, source: 'tap' }),
  );
  const answers = questionsOf(coffeeChecklist).flatMap((question): UnstampedEvent[] => {
    const set = (value: string | number | boolean | string[]) =>
      [{ kind: 'answer.set', question: question.id, value }] as const;
    switch (question.type) {
      case 'yes-no':
        return [...set(true)];
      case 'choice':
        return [...set(question.options[0]?.id ?? '')];
      case 'choices':
        return [...set(question.options.slice(0, 1).map(({ id }) => id))];
      case 'number':
        return [...set(question.least ?? 1)];
      case 'scale':
        return [...set(question.best)];
      case 'photo':
        return [];
      default:
        return [...set('They looked up, smiled, and took the order at once. All was well.')];
    }
  });
  await journal.append(...moments, ...answers);
  for (const { id, type, photos } of questionsOf(coffeeChecklist)) {
    if (type === 'photo' || photos) await journal.addPhoto(picture(3_000), id);
  }
  expect(missingFrom(coffeeChecklist, journal.report)).toEqual([]);
}

const heading = (name: string | RegExp) => page.getByRole('heading', { name });

describe('the finish', () => {
  test('lists all that is missing, each row leading to its place', async () => {
    const here = await stage({ screen: 'finish' });
    const { report } = await here.journal();
    await expect.element(heading('Still missing')).toBeVisible();
    expect(document.querySelectorAll('.rows a').length).toBe(missingFrom(coffeeChecklist, report).length);
    await page.getByRole('link', { name: /Your visit in your own words/ }).click();
    await expect.element(page.getByRole('textbox', { name: 'Your visit in your own words' })).toBeVisible();
    await expect.poll(() => document.activeElement?.id).toBe('q-account');
  });

  test('marks the leaving, once', async () => {
    const here = await stage({ screen: 'finish' });
    await page.getByRole('button', { name: 'I have left the store' }).click();
    await expect.element(page.getByText(/^You left at/)).toBeVisible();
    expect((await here.journal()).report.leftAt).not.toBeNull();
  });

  test('takes a report that lacks something only with a reason', async () => {
    const here = await stage({ screen: 'finish' });
    const submit = page.getByRole('button', { name: 'Submit as it is' });
    await expect.element(submit).toBeDisabled();
    await page.getByLabelText('Why is something missing?').fill('The store was closed.');
    await submit.click();
    await expect.element(heading('Handed in')).toBeVisible();
    expect((await here.journal()).report.explanation).toBe('The store was closed.');
  });

  test('hands in offline, says what is on this phone only, and then that all of it is safe', async () => {
    const here = await stage({ screen: 'finish', before: everything });
    here.peer.mishap = () => 'cut';
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await expect.element(heading('Handed in')).toBeVisible();
    await expect.element(page.getByText('No signal. It goes out by itself later.')).toBeVisible();
    expect((await here.journal()).standing.complete).toBe(false);
    const { report } = await here.journal();
    expect(report.manifest).toEqual([...new Set([...report.evidence.values()].map(({ sha256 }) => sha256))]);
    here.peer.mishap = () => undefined;
    await page.getByRole('button', { name: 'Send now' }).click();
    await expect.element(heading('Safe with the agency')).toBeVisible();
    expect((await here.journal()).standing.complete).toBe(true);
  });

  test('of a returned report shows what the editor asks, at its question, and hands in again', async () => {
    const here = await stage({
      screen: 'questions/afterwards',
      visit: {
        state: 'returned',
        returned: { comment: 'Almost there.', questions: { account: 'Who took the order?' } },
      },
      before: async (journal, { peer, clock, phone }) => {
        await everything(journal);
        await journal.append({ kind: 'visit.left' }, { kind: 'report.submitted', manifest: [] });
        await phone.sync.drain('button');
        clock.pass(3_600_000);
        if (peer.pack) peer.pack = { ...peer.pack, serverTime: MIDNIGHT + 3_600_000 };
        await phone.refreshPack();
      },
    });
    await expect.element(page.getByText('Almost there.')).toBeVisible();
    await expect.element(page.getByText('Who took the order?')).toBeVisible();
    await page
      .getByRole('textbox', { name: 'Your visit in your own words' })
      .fill('The person at the till took the order, and smiled.');
    await page.getByRole('link', { name: 'Finish' }).click();
    await page.getByRole('button', { name: 'Submit again' }).click();
    await expect.element(heading(/Handed in|Safe/)).toBeVisible();
    expect((await here.journal()).report.answers.get('account')?.history.length).toBe(2);
  });
});
