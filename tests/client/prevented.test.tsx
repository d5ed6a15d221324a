import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { plainTerms } from '#domain/visit/terms.ts';
import { picture } from '#tests/offline/pocket.ts';
import { axeFaults } from './axe-faults.ts';
import { stage } from './stage.tsx';

const fee = { minor: 1_200, currency: 'EUR' };
const heading = (name: string | RegExp) => page.getByRole('heading', { name });

describe('a visit that is not possible', () => {
  test('goes a short way: a reason, a photo, a line, and it is handed in', async () => {
    const here = await stage({ screen: 'moments', visit: { fee } });
    await page.getByRole('link', { name: 'The visit is not possible?' }).click();
    await expect.element(page.getByText('You are paid in full for this: €12.00.')).toBeVisible();
    await page.getByRole('radio', { name: 'It is closed' }).click();
    await expect.element(heading('A photo that shows it')).toBeVisible();
    await (await here.journal()).addPhoto(picture(3_000), null);
    await page.getByLabelText('What you found').fill('Shutters down at ten, a sign says renovation.');
    await page.getByRole('link', { name: 'To the finish' }).click();
    await expect.element(page.getByText('Nothing to find fault with')).toBeVisible();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await expect.element(heading(/Handed in|Safe/)).toBeVisible();
    const { report } = await here.journal();
    expect(report.prevented).toMatchObject({
      because: 'closed',
      note: 'Shutters down at ten, a sign says renovation.',
    });
    expect(report.manifest).toHaveLength(1);
    expect(report.explanation).toBeNull();
  });

  test('without its proof says what is asked for, and goes with an explanation all the same', async () => {
    await stage({
      screen: 'finish',
      before: (journal) => journal.append({ kind: 'visit.prevented', because: 'refused' }),
    });
    await expect
      .element(page.getByText('A photo is asked for: the closed door, the sign, the empty place.'))
      .toBeVisible();
    const submit = page.getByRole('button', { name: 'Submit as it is' });
    await expect.element(submit).toBeDisabled();
    await page.getByLabelText('What should the editor know?').fill('They took my phone.');
    await submit.click();
    await expect.element(heading(/Handed in|Safe/)).toBeVisible();
  });

  test('says plainly what is paid for it', async () => {
    await stage({ screen: 'prevented', visit: { fee, terms: { ...plainTerms, preventedPayPercent: 50 } } });
    await expect.element(page.getByText('You are paid 50 % of the fee for this: €6.00.')).toBeVisible();
  });

  test('is asked everything again once it is possible after all', async () => {
    const here = await stage({
      screen: 'prevented',
      before: (journal) => journal.append({ kind: 'visit.prevented', because: 'closed' }),
    });
    await page.getByRole('button', { name: 'It is possible after all' }).click();
    await expect.poll(async () => (await here.journal()).report.prevented).toBeNull();
    await page.getByRole('link', { name: 'Finish' }).click();
    await expect.element(heading(/things to mend/)).toBeVisible();
  });

  test('is readable by everyone', async () => {
    await stage({
      screen: 'prevented',
      before: (journal) => journal.append({ kind: 'visit.prevented', because: 'closed' }),
    });
    await expect.element(heading('A photo that shows it')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
  });
});
