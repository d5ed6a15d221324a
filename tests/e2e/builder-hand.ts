import type { Locator, Page } from 'playwright';
import { Checklist } from '#domain/checklist/checklist.ts';
import type { SignedInFetch } from '../support/server.ts';

/** A coordinator's hand in the builder of checklists: every word is typed and everything else is clicked. */
export class BuilderHand {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Begins an empty checklist from the list of them. */
  async begin(title: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Checklists', exact: true }).first().click();
    await this.page.getByRole('link', { name: 'New checklist' }).click();
    await this.page.getByLabel('Title', { exact: true }).fill(title);
    await this.page.getByRole('button', { name: 'Begin', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Opens one of its parts, or a section by its title. */
  async open(part: string): Promise<void> {
    const outline = this.page.getByRole('navigation', { name: 'Parts of the checklist' });
    await outline.getByRole('button', { name: part }).click();
    await this.page.getByRole('heading', { level: 2, name: part }).waitFor();
  }

  async standard(words: { name: string; purpose: string; target: string; howTo: string; measure: string }) {
    await this.open('Standards');
    await this.press('Add a standard');
    await this.write('Name', words.name);
    await this.write('What it is for', words.purpose);
    await this.write('What counts as met', words.target);
    await this.write('How it is carried out', words.howTo);
    await this.pick('How it is measured', words.measure);
  }

  async moment(name: string, definition: string): Promise<void> {
    await this.open('Moments');
    await this.press('Add a moment');
    await this.write('Name', name);
    await this.write('What exactly counts as this instant', definition);
  }

  /** A wait between two moments that counts under a standard. */
  async wait(wait: { name: string; from: string; to: string; targetSeconds: number; standard: string }) {
    await this.open('Waits');
    await this.press('Add a wait');
    await this.write('Name', wait.name);
    await this.pick('From', wait.from);
    await this.pick('To', wait.to);
    await this.write('Target, seconds', String(wait.targetSeconds));
    await this.counts(wait.standard);
  }

  async section(title: string): Promise<void> {
    await this.press('Add a section');
    await this.write('Title of the section', title);
  }

  /** Adds a question to the section that is open; it stays open. */
  async question(type: string, text: string): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Add a question' })
      .getByRole('button', { name: type })
      .click();
    await this.write('Question', text);
  }

  /** Lets what is open count under a standard. */
  async counts(standard: string): Promise<void> {
    await this.page.getByLabel('It counts in the score').check();
    await this.pick('Standard that it measures', standard);
  }

  /** Adds a clause to the condition under which the open question is asked. */
  async askedIf(subject: string, verb: string, value?: string): Promise<void> {
    const group = this.page.getByRole('group', { name: 'Asked only if' });
    await group.getByRole('button', { name: 'Add a condition' }).click();
    const clause = group.locator('.built-clause').last();
    await clause.getByLabel('Answer or moment').selectOption({ label: subject });
    await clause.getByLabel('Holds if it').selectOption({ label: verb });
    if (value !== undefined) await clause.getByLabel('Value').selectOption({ label: value });
  }

  /** Publishes it, and gives the version as the server has it. */
  async publish(as: SignedInFetch): Promise<Checklist> {
    await this.page.getByRole('button', { name: 'Check and publish' }).first().click();
    await this.page.getByText('Nothing keeps it from being published').waitFor();
    await this.press('Publish');
    await this.page.waitForURL(/\/checklists\/checklist-[^/]+\/1$/);
    const [, id] = /checklists\/([^/]+)\/1$/.exec(this.page.url()) ?? [];
    const answer = await as(`/api/checklists/${id}/1`);
    return Checklist.parse(await answer.json());
  }

  async write(label: string, words: string): Promise<void> {
    await this.field(label).fill(words);
  }

  async pick(label: string, option: string): Promise<void> {
    await this.field(label).selectOption({ label: option });
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  field(label: string): Locator {
    return this.page.locator('.builder-piece').getByLabel(label, { exact: true });
  }
}
