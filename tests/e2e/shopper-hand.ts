import type { Page } from 'playwright';
import type { AnswerValue } from '#domain/journal/event.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';

/** Two taps on moments that are closer together count as one. */
const STEADY_MS = 800;

/**
 * A shopper's thumb on the real screen. Everything that the screen called saved is written down in `done`,
 * one line an event, so that a test can hold the server to it.
 */
export class ShopperHand {
  readonly done: string[];
  readonly page: Page;

  constructor(page: Page, done: string[]) {
    this.page = page;
    this.done = done;
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

  async openVisit(visit: string): Promise<void> {
    await this.page.locator(`a[href$="/visit/${visit}"]`).click();
    await this.page.getByRole('heading', { name: 'Briefing' }).waitFor();
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start the visit' }).click();
    await this.page.locator('.moment-target').waitFor();
    this.done.push('visit.started');
  }

  /** Taps the moment that the screen expects next, no faster than the screen takes for a shaky thumb. */
  async mark(moment: string): Promise<void> {
    await this.page.waitForTimeout(STEADY_MS);
    await this.page.locator('.moment-target', { hasText: nameOf(moment) }).click();
    await this.page.getByText(new RegExp(`^${nameOf(moment)}: `)).waitFor();
    this.done.push(`moment.marked ${moment}`);
  }

  /** Takes the last tap back with the undo that is offered. */
  async undo(moment: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo' }).click();
    await this.page.locator('.moment-target', { hasText: nameOf(moment) }).waitFor();
    this.done.push(`moment.corrected ${moment} taken back`);
  }

  /** Says that a moment was tapped a second late. */
  async tappedLate(moment: string): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Marked' })
      .getByRole('button', { name: nameOf(moment) })
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
    await this.give(question, value);
    await this.saved(question, value);
  }

  /** Takes the photo that a question asks for, through the file chooser that stands for the camera. */
  async photograph(question: string, photo: Buffer): Promise<void> {
    await this.showSectionOf(question);
    const chooser = this.page.waitForEvent('filechooser');
    await this.item(question).getByRole('button', { name: 'Take a photo' }).click();
    await (await chooser).setFiles({ name: 'receipt.png', mimeType: 'image/png', buffer: photo });
    await this.item(question).getByRole('button', { name: 'Another photo' }).waitFor();
    this.done.push(`evidence.added ${question}`);
  }

  async leave(): Promise<void> {
    await this.page.getByRole('link', { name: 'Finish' }).click();
    await this.page.getByRole('button', { name: 'I have left the store' }).click();
    await this.page.getByText(/^You left at/).waitFor();
    this.done.push('visit.left');
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Submit', exact: true }).click();
    await this.page.getByRole('heading', { name: 'Handed in' }).waitFor();
    this.done.push('report.submitted');
  }

  item(question: string) {
    return this.page.locator(`#q-${question}`);
  }

  private async showSectionOf(question: string): Promise<void> {
    const section = coffeeChecklist.sections.find(({ questions }) =>
      questions.some(({ id }) => id === question),
    );
    if (await this.item(question).isVisible()) return;
    if (!this.page.url().includes('/questions'))
      await this.page.getByRole('link', { name: 'Questions' }).click();
    await this.page.locator(`.section-tabs a[href*="/questions/${section?.id}"]`).click();
    await this.item(question).waitFor();
  }

  private async give(question: string, value: Exclude<AnswerValue, string[]>): Promise<void> {
    const item = this.item(question);
    if (value === null && (await item.getByText('Not applicable', { exact: true }).isVisible())) {
      return item.getByText('Not applicable', { exact: true }).click();
    }
    const radio = item.locator(`input[type=radio][value="${radioValue(value)}"]`);
    if ((await radio.count()) > 0) return radio.check();
    const field = item.locator('input[type=text], textarea');
    await field.fill(String(value));
    await field.blur();
  }

  private async saved(question: string, value: AnswerValue): Promise<void> {
    await this.item(question).getByText('Saved', { exact: true }).waitFor();
    this.done.push(`answer.set ${question} ${JSON.stringify(value)}`);
  }
}

function radioValue(value: AnswerValue): string {
  if (value === null) return 'na';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

function nameOf(moment: string): string {
  return coffeeChecklist.moments.find(({ id }) => id === moment)?.name.en ?? moment;
}
