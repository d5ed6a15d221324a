import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseNumber } from '#client/shopper/questions/parse-number.ts';
import { stage } from './stage.tsx';

const item = (question: string) => {
  const found = document.querySelector(`#q-${question}`);
  if (!found) throw new Error(`No question ${question} on this screen`);
  return page.elementLocator(found);
};

/** Every write fails from here on, as on a full phone, until the storage is mended. */
function breakStorage(): () => void {
  const real = IDBObjectStore.prototype.add;
  const realPut = IDBObjectStore.prototype.put;
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.add = refuse;
  IDBObjectStore.prototype.put = refuse;
  const mend = () => {
    IDBObjectStore.prototype.add = real;
    IDBObjectStore.prototype.put = realPut;
  };
  onTestFinished(mend);
  return mend;
}

describe('an answer', () => {
  test('is kept at the tap, and called saved', async () => {
    const here = await stage({ screen: 'questions/arrival' });
    await page.getByText('A look or a nod, no words').click();
    await expect.element(item('greeting-kind').getByText('Saved')).toBeVisible();
    expect((await here.journal()).report.answers.get('greeting-kind')?.value).toBe('nod-only');
  });

  test('yes, no and not applicable are three answers', async () => {
    const here = await stage({ screen: 'questions/counter' });
    const first = () => document.querySelectorAll('.segments')[0]?.closest('.question');
    await expect.poll(first).toBeTruthy();
    const question = first()?.id.slice(2) ?? '';
    for (const [name, value] of [
      ['Yes', true],
      ['No', false],
    ] as const) {
      await item(question).getByRole('radio', { name }).click();
      await expect.poll(async () => (await here.journal()).report.answers.get(question)?.value).toBe(value);
    }
    await item(question).getByRole('button', { name: 'Clear' }).click();
    await expect.poll(async () => (await here.journal()).report.answers.has(question)).toBe(false);
  });

  test('that could not be kept says so, stays on the screen, and is kept on the second try', async () => {
    const here = await stage({ screen: 'questions/arrival' });
    await expect.element(page.getByText('A look or a nod, no words')).toBeVisible();
    const mend = breakStorage();
    await page.getByText('A look or a nod, no words').click();
    await expect.element(item('greeting-kind').getByText(/Not saved/)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'A look or a nod, no words' })).toBeChecked();
    expect((await here.journal()).report.answers.size).toBe(0);
    mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(item('greeting-kind').getByText('Saved', { exact: true })).toBeVisible();
    expect((await here.journal()).report.answers.get('greeting-kind')?.value).toBe('nod-only');
  });

  test('is given by keyboard alone', async () => {
    const here = await stage({ screen: 'questions/arrival' });
    await expect.element(page.getByText('A look or a nod, no words')).toBeVisible();
    await userEvent.keyboard('{Tab}');
    page.getByRole('radio').first().element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect
      .poll(async () => (await here.journal()).report.answers.get('greeting-kind')?.value)
      .toBe('nod-only');
  });
});

describe('text', () => {
  test('is never unsaved for two seconds, however long the typing goes on', async () => {
    const here = await stage({ screen: 'questions/afterwards' });
    const field = page.getByRole('textbox', { name: 'Your visit in your own words' });
    await field.click();
    const kept: string[] = [];
    for (let letters = 1; letters <= 30; letters += 1) {
      await userEvent.keyboard('a');
      await new Promise((resolve) => setTimeout(resolve, 100));
      kept.push(String((await here.journal()).report.answers.get('account')?.value ?? ''));
    }
    expect(kept[19]?.length).toBeGreaterThan(0);
    expect(new Set(kept).size).toBeGreaterThan(2);
    await expect
      .poll(async () => (await here.journal()).report.answers.get('account')?.value)
      .toBe('a'.repeat(30));
  });

  test('is kept on leaving the field, and when the page goes away', async () => {
    const here = await stage({ screen: 'questions/afterwards' });
    const field = page.getByRole('textbox', { name: 'Your visit in your own words' });
    await field.fill('They smiled');
    field.element().dispatchEvent(new FocusEvent('blur'));
    await expect
      .poll(async () => (await here.journal()).report.answers.get('account')?.value, { timeout: 400 })
      .toBe('They smiled');
    await field.fill('They smiled at me');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await expect
      .poll(async () => (await here.journal()).report.answers.get('account')?.value, { timeout: 400 })
      .toBe('They smiled at me');
  });
});

describe('a number', () => {
  test.each([
    ['12', 12],
    ['4.5', 4.5],
    ['4,5', 4.5],
    ['۱۲', 12],
    ['١٢٫٥', 12.5],
    ['-3', -3],
    ['', null],
    ['about 5', null],
    ['1.2.3', null],
  ])('is read from %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test('that is none stays on the screen and is not kept', async () => {
    const here = await stage({ screen: 'questions/wait' });
    const field = page.getByRole('textbox').first();
    await field.fill('many');
    await expect.element(page.getByText('Please write a number in digits.')).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await here.journal()).report.answers.size).toBe(0);
    await field.fill('3');
    await expect.poll(async () => [...(await here.journal()).report.answers.values()][0]?.value).toBe(3);
  });
});
