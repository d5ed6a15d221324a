import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { checklist, section, yesNo } from '#tests/support/checklist.ts';
import { axeFaults } from './axe-faults.ts';
import { stage, VISIT } from './stage.tsx';

const { quiz } = coffeeChecklist.briefing;
const option = (item: number, isRight: boolean) =>
  quiz[item]?.options.find(({ id }) => (id === quiz[item]?.right) === isRight)?.text.en ?? '';
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Answers what is asked, rightly, to the end. */
async function passFrom(first: number): Promise<void> {
  for (const item of quiz.keys()) {
    if (item < first) continue;
    await page.getByRole('radio', { name: option(item, true) }).click();
    await button(/Next question|Done/).click();
  }
}

describe('the quiz', () => {
  test('holds the start until it is passed, with the reason and one tap to it', async () => {
    const here = await stage({ screen: '', before: null });
    await expect.element(page.getByText(/A short quiz comes before the start: \d questions/)).toBeVisible();
    expect(button(/Start/).elements()).toEqual([]);
    await page.getByRole('link', { name: 'To the quiz' }).click();
    await expect.element(page.getByRole('heading', { name: quiz[0]?.text.en ?? '' })).toBeVisible();
    await passFrom(0);
    await page.getByRole('link', { name: 'Back to the visit' }).click();
    await button('Start the visit').click();
    await expect.element(button(/Tap as it happens/)).toBeVisible();
    expect((await here.journal()).report.quiz).toMatchObject({ seq: 2, tries: 1 });
  });

  test('explains a wrong answer, lets one choose again, and counts the tries', async () => {
    const here = await stage({ screen: 'quiz', before: null });
    await page
      .getByRole('radio', { name: option(0, false) })
      .first()
      .click();
    await expect.element(page.getByText('Not quite.')).toBeVisible();
    await expect.element(page.getByText(quiz[0]?.why.en ?? '')).toBeVisible();
    await expect.element(button('Next question')).toBeDisabled();
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('radio', { name: option(0, true) }).click();
    await expect.element(page.getByText('Right.')).toBeVisible();
    await button('Next question').click();
    await passFrom(1);
    await expect.element(page.getByRole('heading', { name: 'Passed' })).toBeVisible();
    expect(await here.phone.passedQuiz(coffeeChecklist)).toMatchObject({ tries: 2 });
    await here.relaunch();
    expect(await axeFaults()).toEqual([]);
  });

  test('is not there where nothing is asked, and never stops what has begun', async () => {
    await stage({
      screen: '',
      before: null,
      checklist: checklist({ sections: [section('s', [yesNo('q')])] }),
    });
    await expect.element(button('Start the visit')).toBeVisible();
  });

  test('leaves a visit that has begun alone', async () => {
    await stage({ screen: '' });
    await expect.element(page.getByRole('link', { name: 'Continue' })).toBeVisible();
    expect(location.pathname).toBe(`/visit/${VISIT}`);
  });

  test('tells by its place in the app what could not be kept', async () => {
    await stage({ screen: 'quiz', before: null });
    const real = IDBObjectStore.prototype.put;
    for (const item of quiz.keys()) {
      await page.getByRole('radio', { name: option(item, true) }).click();
      if (item === quiz.length - 1)
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      await button(/Next question|Done/).click();
    }
    await expect.element(page.getByRole('alert').first()).toBeVisible();
    IDBObjectStore.prototype.put = real;
    await button('Done').click();
    await expect.element(page.getByRole('heading', { name: 'Passed' })).toBeVisible();
  });
});
