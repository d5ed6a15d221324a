import type { Browser, Page, ViewportSize } from 'playwright';
import type { AnswerValue } from '#domain/journal/event.ts';
import { telephoneChecklist } from '#library/telephone/checklist.ts';
import { encodeEvents } from '#protocol/sync/codec.ts';
import type { SignedInFetch } from '../support/server.ts';
import { MIDNIGHT, type TestVisit, visit } from '../support/visit.ts';

/** A person with a browser window of their own, their cookies apart from everyone's. */
export async function newPerson(browser: Browser | null, viewport: ViewportSize): Promise<Page> {
  if (!browser) throw new Error('The browser is gone.');
  const context = await browser.newContext({ viewport });
  return context.newPage();
}

/** Whom a coordinator invites. */
export interface Invited {
  readonly name: string;
  readonly email: string;
  readonly role: 'Shopper' | 'Owner';
}

/** Invites someone on the page of people, and gives the link that they get. */
export async function invite(page: Page, { name, email, role }: Invited): Promise<string> {
  await page.getByRole('button', { name: 'Invite someone' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: role, exact: true }).check();
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByRole('button', { name: 'Make the invitation' }).click();
  const link = await dialog.getByLabel('Invitation link').inputValue();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await dialog.waitFor({ state: 'hidden' });
  return link;
}

/** Opens an invitation's link and chooses a password. */
export async function join(page: Page, link: string, organization: string, password: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('heading', { name: `Join ${organization}` }).waitFor();
  await page.getByLabel('Choose a password').fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL((at) => at.pathname === '/');
}

/** A call as it went, before anything was sent back. */
const answers: Readonly<Record<string, AnswerValue>> = {
  'menu-choices': 2,
  'way-out': true,
  'hold-told': false,
  reached: true,
  named: true,
  finished: true,
  'told-times': 'twice',
  knew: 'at-once',
  'sent-away': false,
  solved: 'vague',
  helped: 3,
  account: 'They were friendly and knew the answer at once, but could not say when I would be called back.',
};

const HOUR_MS = 3_600_000;

/** The phone's journal of such a call, made ten minutes ago: forty seconds of ringing, two and a half minutes of menu and hold. */
export function callOf(id: string): TestVisit {
  const startedAt = Date.now() - 600_000;
  const startsAt = `${(startedAt - MIDNIGHT) / HOUR_MS}:00:00`;
  const call = visit(telephoneChecklist, { startsAt, visit: id, journal: crypto.randomUUID() });
  call.mark('dialled');
  call.clock.pass(39_000);
  call.mark('answered');
  call.clock.pass(149_000);
  call.mark('person');
  call.clock.pass(120_000);
  return call.mark('ended').leave().answers(answers).submit();
}

/** What the phone does by itself: sends the events of the journal. */
export async function send(as: SignedInFetch, call: TestVisit): Promise<void> {
  const tail = {
    journal: call.journal,
    visit: call.visit,
    after: 0,
    events: encodeEvents(call.events),
    head: call.placed().at(-1)?.hash,
  };
  const request = { protocol: 1, device: 'device-1', sentAt: Date.now(), tails: [tail], asks: [] };
  const answer = await as('/api/sync', { method: 'POST', body: JSON.stringify(request) });
  const said = await answer.text();
  if (!answer.ok || !said.includes('"outcome":"held"') || !said.includes('"standing":"counted"'))
    throw new Error(`The server did not hold the report: ${answer.status} ${said}`);
}

/**
 * The score worked out by hand from the checklist "A call to the company", version 1, section by section:
 *
 * | section  | weight | earned                                                                                      | of |
 * |----------|--------|---------------------------------------------------------------------------------------------|----|
 * | reaching | 35     | way out 6 + hold not told 0 + rung 40 s, halfway from 20 to 60: 2 + held 150 s 5 = 13          | 20 |
 * | talking  | 40     | named 2 + finished 3 + told twice 2 + knew 6 + not sent away 4 = 17                           | 21 |
 * | outcome  | 25     | "Someone will be in touch" 1 + 3 of 1–5: 2 = 3; amended to a next step: 7 + 2 = 9              | 12 |
 *
 * As it came 35 × 13/20 + 40 × 17/21 + 25 × 3/12 = 22.75 + 32.38 + 6.25; amended, the last is 18.75; and once told once, not twice,
 * the talk has all of its 21 points: 22.75 + 40 + 18.75.
 */
export const byHand = { first: '61.4%', amended: '73.9%', afterAppeal: '81.5%' } as const;
