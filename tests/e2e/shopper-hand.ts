import type { Locator, Page } from 'playwright';
import { vi } from 'vitest';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';

/** Two taps on moments that are closer together count as one, and within one second they would be found to be no wait. */
const STEADY_MS = 1_300;

/** How the last screen is headed once a report is handed in: what is sent at once is with the agency before anyone looks. */
export const HANDED_IN = /^(Handed in|Safe with the agency)$/;

/**
 * A shopper's thumb on the real screen. Everything that the screen called saved is written down in `done`,
 * one line an event, so that a test can hold the server to it.
 */
export class ShopperHand {
  readonly done: string[];
  readonly page: Page;
  readonly #checklist: Checklist;

  /** `checklist`: what is asked; the demo's own unless another is named. */
  constructor(page: Page, done: string[], checklist: Checklist = coffeeChecklist) {
    this.page = page;
    this.done = done;
    this.#checklist = checklist;
  }

  async signIn(url: string, email: string, password: string): Promise<void> {
    await this.page.goto(url);
    await this.signInAgain(email, password);
    await this.page.getByRole('heading', { name: 'Your visits' }).waitFor();
  }

  async signInAgain(email: string, password: string): Promise<void> {
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** Asks for sending until `then` is seen: the app may send by its own timer first, and the button goes from under the finger. */
  async sendNow(then: Locator): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Send now' });
    await vi.waitFor(
      async () => {
        if (await button.isVisible()) await button.click({ timeout: 2_000 });
        await then.waitFor({ timeout: 2_000 });
      },
      { timeout: 60_000 },
    );
  }

  async openVisit(visit: string): Promise<void> {
    await this.page.locator(`a[href$="/visit/${visit}"]`).click();
    await this.page.getByRole('heading', { name: 'Briefing' }).waitFor();
  }

  async start(): Promise<void> {
    const hasPassed = await this.passQuiz();
    await this.page.getByRole('button', { name: /^Start (the visit|anyway)$/ }).click();
    const target = this.page.locator('.moment-target');
    const beginToo = this.page.getByRole('button', { name: /^Begin .* too$/ });
    await target.or(beginToo).first().waitFor();
    if (await beginToo.isVisible()) await beginToo.click();
    await target.waitFor();
    this.done.push('visit.started', ...(hasPassed ? ['quiz.passed'] : []));
  }

  /** Answers the quiz that comes before a first start, where it is still to be done. Tells whether it was. */
  async passQuiz(): Promise<boolean> {
    const quiz = this.page.getByRole('link', { name: 'To the quiz' });
    const start = this.page.getByRole('button', { name: /^Start (the visit|anyway)$/ });
    await quiz.or(start).first().waitFor();
    if (await start.isVisible()) return false;
    await quiz.click();
    for (const { options, right } of this.#checklist.briefing.quiz) {
      const text = options.find(({ id }) => id === right)?.text.en ?? '';
      await this.page.getByRole('radio', { name: text, exact: true }).check();
      await this.page.getByRole('button', { name: /^(Next question|Done)$/ }).click();
    }
    await this.page.getByRole('link', { name: 'Back to the visit' }).click();
    return true;
  }

  /** Taps the moment that the screen expects next, no faster than the screen takes for a shaky thumb. */
  async mark(moment: string): Promise<void> {
    await this.page.waitForTimeout(STEADY_MS);
    await this.page.locator('.moment-target', { hasText: this.#nameOf(moment) }).click();
    await this.page.getByText(new RegExp(`^${this.#nameOf(moment)}: `)).waitFor();
    this.done.push(`moment.marked ${moment}`);
  }

  /** Takes the last tap back with the undo that is offered. */
  async undo(moment: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo' }).click();
    await this.page.locator('.moment-target', { hasText: this.#nameOf(moment) }).waitFor();
    this.done.push(`moment.corrected ${moment} taken back`);
  }

  /** Says that a moment was tapped a second late. */
  async tappedLate(moment: string): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Marked' })
      .getByRole('button', { name: this.#nameOf(moment) })
      .click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: '1 s earlier', exact: true }).click();
    await dialog.getByRole('button', { name: 'Keep the correction' }).click();
    await dialog.waitFor({ state: 'hidden' });
    this.done.push(`moment.corrected ${moment} late`);
  }

  async toMoments(): Promise<void> {
    await this.page.getByRole('link', { name: 'Moments' }).click();
  }

  /** Answers a question on its section's screen and waits until the screen says that it is saved. */
  async answer(question: string, value: AnswerValue): Promise<void> {
    await this.showSectionOf(question);
    if (Array.isArray(value)) {
      for (const [index, option] of value.entries()) {
        await this.item(question).locator(`input[value="${option}"]`).check();
        await this.saved(question, value.slice(0, index + 1));
      }
      return;
    }
    if (typeof value === 'object' && value !== null) throw new Error(`${question} is read off in parts`);
    await this.give(question, value);
    await this.saved(question, value);
  }

  /** Reads a receipt off as it was printed just now: its currency, its total, its time. The day stands there already. */
  async readOff(question: string, currency: string, total: string): Promise<void> {
    await this.showSectionOf(question);
    const item = this.item(question);
    const parts: Record<string, string | number> = { date: await item.getByLabel('Day').inputValue() };
    await item.getByLabel('Currency').selectOption(currency);
    await this.saved(question, Object.assign(parts, { currency }));
    await this.write(item.getByLabel(/^Total/), total);
    await this.saved(question, Object.assign(parts, { total: Math.round(Number(total) * 100) }));
    const time = await this.storeTime();
    await this.write(item.getByLabel('Time', { exact: true }), time);
    await this.saved(question, Object.assign(parts, { time }));
  }

  /** Takes the photo that a question asks for, through the file chooser that stands for the camera. */
  async photograph(question: string, photo: Buffer): Promise<void> {
    await this.showSectionOf(question);
    const chooser = this.page.waitForEvent('filechooser');
    await this.item(question).getByRole('button', { name: 'Camera app' }).click();
    await (await chooser).setFiles({ name: 'receipt.png', mimeType: 'image/png', buffer: photo });
    await this.item(question).getByRole('button', { name: 'Another photo' }).waitFor();
    this.done.push(`evidence.added ${question}`);
  }

  async leave(): Promise<void> {
    await this.page.getByRole('link', { name: 'Finish', exact: true }).click();
    await this.page.getByRole('button', { name: 'I have left the store' }).click();
    await this.page.getByText(/^You left at/).waitFor();
    this.done.push('visit.left');
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Submit', exact: true }).click();
    await this.page.getByRole('heading', { name: HANDED_IN }).waitFor();
    this.done.push('report.submitted');
  }

  /** A question, or with `.why` the line under it. */
  item(question: string) {
    const [asked, line] = question.split('.');
    const item = this.page.locator(`#q-${asked}`);
    return line === 'why' ? item.locator('.follow-up') : item;
  }

  #nameOf(moment: string): string {
    return this.#checklist.moments.find(({ id }) => id === moment)?.name.en ?? moment;
  }

  private async showSectionOf(question: string): Promise<void> {
    const section = this.#checklist.sections.find(({ questions }) =>
      questions.some(({ id }) => id === question.split('.')[0]),
    );
    if (await this.item(question).isVisible()) return;
    if (!this.page.url().includes('/questions'))
      await this.page.getByRole('link', { name: 'Questions', exact: true }).click();
    await this.page.locator(`.section-tabs a[href*="/questions/${section?.id}"]`).click();
    await this.item(question).waitFor();
  }

  private async give(question: string, value: Exclude<AnswerValue, object>): Promise<void> {
    const item = this.item(question);
    if (value === null && (await item.getByText('Not applicable', { exact: true }).isVisible())) {
      return item.getByText('Not applicable', { exact: true }).click();
    }
    const radio = item.locator(`input[type=radio][value="${radioValue(value)}"]`);
    if ((await radio.count()) > 0) return radio.check();
    await this.write(
      item.locator(':scope > :not(.follow-up) :is(input[type=text], textarea), :scope > textarea'),
      String(value),
    );
  }

  private async write(field: Locator, words: string): Promise<void> {
    await field.fill(words);
    await field.blur();
  }

  /** The time of day that the store's clocks show, as a till prints it. */
  private async storeTime(): Promise<string> {
    const now = await this.page.evaluate(() => Date.now());
    const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Europe/Prague');
    return local.toPlainTime().toString({ smallestUnit: 'minute' });
  }

  private async saved(question: string, value: AnswerValue): Promise<void> {
    const item = this.item(question);
    // Only what is saved turns the page, and with it the word is gone.
    await Promise.race([
      item.getByText('Saved', { exact: true }).waitFor(),
      item.waitFor({ state: 'detached' }),
    ]);
    this.done.push(`answer.set ${question} ${JSON.stringify(value)}`);
  }
}

function radioValue(value: AnswerValue): string {
  if (value === null) return 'na';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
