import type { Page } from 'playwright';

async function signIn(page: Page, url: string, email: string, password: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation').first().waitFor();
}

/** What a coordinator types into the form for a new visit; the window is in the store's own time. */
export interface PlannedVisit {
  readonly store: string;
  readonly checklist: string;
  readonly shopper: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly fee: string;
}

/** A coordinator's hand on the real screen. */
export class CoordinatorHand {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  signIn(url: string, email: string, password: string): Promise<void> {
    return signIn(this.page, url, email, password);
  }

  /** Plans and assigns a visit, and gives its id. */
  async plan(visit: PlannedVisit): Promise<string> {
    await this.page.getByRole('link', { name: 'New visit' }).click();
    await this.page.getByLabel('Store', { exact: true }).selectOption({ label: visit.store });
    await this.page.getByLabel('Checklist', { exact: true }).selectOption({ label: visit.checklist });
    await this.page.getByLabel('Shopper', { exact: true }).selectOption({ label: visit.shopper });
    await this.page.getByLabel('Day', { exact: true }).fill(visit.day);
    await this.page.getByLabel('From', { exact: true }).fill(visit.from);
    await this.page.getByLabel('To', { exact: true }).fill(visit.to);
    await this.page.getByLabel('Fee', { exact: true }).fill(visit.fee);
    await this.page.getByRole('button', { name: 'Plan and assign' }).click();
    await this.page.getByText(`Planned and assigned to ${visit.shopper}`).waitFor();
    await this.page.getByRole('link', { name: 'Open the visit' }).click();
    await this.page.waitForURL(/\/visits\/[0-9a-f-]{36}$/);
    return this.page.url().split('/').at(-1) ?? '';
  }

  /** Takes in the file of a visit that its shopper saved. */
  async takeIn(url: string, file: string): Promise<void> {
    await this.page.goto(`${url}/visits`);
    await this.page.getByRole('button', { name: 'Take in a file' }).click();
    await this.page.getByLabel('The visit’s file').setInputFiles(file);
    await this.page.getByRole('button', { name: 'Take it in' }).click();
  }

  /** The state of a visit as its line in the list says it. */
  async stateOf(url: string, visit: string): Promise<string> {
    await this.page.goto(`${url}/visits`);
    const line = this.page.locator('tr', { has: this.page.locator(`a[href="/visits/${visit}"]`) });
    return line.locator('.visit-state').innerText();
  }

  /** Opens the report, reads its score, then approves and publishes it. */
  async review(url: string, visit: string): Promise<{ score: string }> {
    await this.page.goto(`${url}/visits/${visit}`);
    const score = await this.page.locator('.score-figure').innerText();
    await this.page.getByRole('button', { name: 'Approve', exact: true }).click();
    await this.page.getByRole('button', { name: 'Publish', exact: true }).click();
    await this.page.getByRole('button', { name: 'Unpublish' }).waitFor();
    return { score };
  }
}

/** An owner's hand on the real screen; every byte of text that their browser receives is kept in `received`. */
export class OwnerHand {
  readonly page: Page;
  readonly received: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('response', (response) => {
      if (/json|html|javascript/.test(response.headers()['content-type'] ?? '')) {
        void response.text().then(
          (body) => this.received.push(body),
          () => undefined,
        );
      }
    });
  }

  signIn(url: string, email: string, password: string): Promise<void> {
    return signIn(this.page, url, email, password);
  }

  /** From the list of visits to one store's newest, the way an owner goes. */
  async openNewest(store: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Visits', exact: true }).first().click();
    await this.page.locator('tbody tr', { hasText: store }).first().locator('a').first().click();
    await this.page.locator('.score-figure').waitFor();
  }

  score(): Promise<string> {
    return this.page.locator('.score-figure').innerText();
  }

  /** The words of one part of the report, by its heading. */
  part(heading: string) {
    return this.page.getByRole('region', { name: heading });
  }
}

/** From an hour ago to three hours from now, as the store's clocks show them. */
export function windowAround(now: Temporal.ZonedDateTime): { day: string; from: string; to: string } {
  const from = now.subtract({ hours: 1 });
  const time = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });
  return { day: from.toPlainDate().toString(), from: time(from), to: time(now.add({ hours: 3 })) };
}
