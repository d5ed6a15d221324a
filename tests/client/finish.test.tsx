import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { missingFrom } from '#domain/report/missing.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { VisitJournal } from '#offline/index.ts';
import { picture } from '#tests/offline/pocket.ts';
import { goodAnswers, photographed } from '#tests/support/good-answers.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { axeFaults } from './axe-faults.ts';
import { type Scene, stage } from './stage.tsx';

/** Records all that the checklist asks for, in the order of a visit. */
async function everything(
  journal: VisitJournal,
  { clock }: Pick<Parameters<NonNullable<Scene['before']>>[1], 'clock'>,
): Promise<void> {
  for (const { id } of coffeeChecklist.moments) {
    clock.pass(60_000);
    await journal.append({ kind: 'moment.marked', moment: id, source: 'tap' });
  }
  await journal.append(...goodAnswers(coffeeChecklist));
  for (const { id } of photographed(coffeeChecklist)) await journal.addPhoto(picture(3_000), id);
  expect(missingFrom(coffeeChecklist, journal.report)).toEqual([]);
}

const heading = (name: string | RegExp) => page.getByRole('heading', { name });

describe('the finish', () => {
  test('lists all that is missing, each row leading to its place', async () => {
    const here = await stage({ screen: 'finish' });
    const { report } = await here.journal();
    await expect.element(heading(/^\d+ things to mend$/)).toBeVisible();
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
    await page.getByLabelText('What should the editor know?').fill('The store was closed.');
    await submit.click();
    await expect.element(heading(/Handed in|Safe/)).toBeVisible();
    expect((await here.journal()).report.explanation).toBe('The store was closed.');
  });

  test('keeps the explanation as it is written, over a kill', async () => {
    const here = await stage({ screen: 'finish' });
    await page.getByLabelText('What should the editor know?').fill('The door was locked at noon.');
    await expect
      .poll(async () => (await here.journal()).report.explanation)
      .toBe('The door was locked at noon.');
    await here.relaunch();
    await page.getByRole('link', { name: 'Finish' }).click();
    await expect
      .element(page.getByLabelText('What should the editor know?'))
      .toHaveValue('The door was locked at noon.');
  });

  test('warns of what an editor would look at twice, and lets it go without a word', async () => {
    await stage({
      screen: 'finish',
      before: async (journal, around) => {
        await everything(journal, around);
        await journal.addPhoto(picture(2_000), null);
      },
    });
    await expect.element(heading('Worth another look')).toBeVisible();
    await expect.element(page.getByText(/No question has this photo yet/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Submit', exact: true })).toBeEnabled();
    expect(await axeFaults()).toEqual([]);
  });

  test('says why a wait can’t be, and leads to the moment', async () => {
    await stage({
      screen: 'finish',
      before: async (journal, { clock }) => {
        const [first, second] = coffeeChecklist.intervals.flatMap(({ from, to }) => [to, from]);
        for (const moment of [first, second]) {
          clock.pass(60_000);
          await journal.append({ kind: 'moment.marked', moment: moment ?? '', source: 'tap' });
        }
      },
    });
    const row = page.getByRole('link', { name: /This is marked before the moment that comes first/ });
    await row.first().click();
    await expect.element(page.getByRole('heading', { name: 'Marked' })).toBeVisible();
  });

  test('gives all of it as one file, whatever happens to the sending', async () => {
    const here = await stage({ screen: 'finish', before: everything });
    const downloads: string[] = [];
    const original = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click() {
      downloads.push(this.download);
    };
    try {
      await page.getByRole('button', { name: 'Save a copy' }).click();
      await expect.poll(() => downloads).toContain(`${here.visit.id}.json`);
    } finally {
      HTMLAnchorElement.prototype.click = original;
    }
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
        await everything(journal, { clock });
        await journal.append({ kind: 'report.submitted', manifest: [] });
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
      .fill(
        'The person at the till took the order, smiled and said good morning. The cup was hot, the counter clean, and I was thanked as I left, two minutes later.',
      );
    await page.getByRole('link', { name: 'Finish' }).click();
    await page.getByRole('button', { name: 'Submit again' }).click();
    await expect.element(heading(/Handed in|Safe/)).toBeVisible();
    expect((await here.journal()).report.answers.get('account')?.history.length).toBe(2);
  });
});
