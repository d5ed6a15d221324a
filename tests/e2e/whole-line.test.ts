import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { freePort, type RunningServer, signIn, startServer } from '../support/server.ts';
import { byHand, callOf, type Invited, invite, join, newPerson, send } from './whole-line-hands.ts';

const PASSWORD = 'four plain words here';
const HOUSE = 'Harbour Research';
const PROGRAMME = 'Calls to the branches';
const shoppers: readonly Invited[] = [
  { name: 'Sam Oak', email: 'sam@harbour.example', role: 'Shopper' },
  { name: 'Rita Elm', email: 'rita@harbour.example', role: 'Shopper' },
];
const olga: Invited = { name: 'Olga Ash', email: 'olga@pier.example', role: 'Owner' };
const STORES = `Number,Name,Client,Address,City,Time zone,Channels
101,Pier One,Pier Bank,1 Pier,Riga,Europe/Riga,"store, phone"
102,Pier Two,Pier Bank,2 Pier,Riga,Europe/Riga,"store, phone"
103,Pier Three,Pier Bank,3 Pier,Riga,Europe/Riga,"store, phone"
`;

/** The day so many days from today, as date fields take it. */
const dayIn = (days: number) => Temporal.Now.plainDateISO('UTC').add({ days }).toString();

/** The coordinator's whole work, from an organization with nothing in it; each test stands on the one before. */
describe('from an empty organization to an appeal that is ruled on', () => {
  let server: RunningServer;
  let browser: RealBrowser;
  let desk: Page;
  let office: Page;
  let phone: Page;
  let shopper: Invited;
  let visit: string;
  const phones = new Map<string, Page>();
  const open = (page: Page, path: string) => page.goto(`${server.url}${path}`);
  const figure = (page: Page) => page.locator('.score-figure').first();

  beforeAll(async () => {
    const port = await freePort();
    const production = { PLAINCLOTHES_MODE: 'production', SECRET: 's'.repeat(40) };
    const PUBLIC_URL = `http://127.0.0.1:${port}`;
    server = await startServer({ port, environment: { ...production, PUBLIC_URL } });
    browser = await openBrowser({ profile: await newProfile(), width: 1440, height: 900 });
    browser.page.context().setDefaultTimeout(20_000);
    desk = browser.page;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('the coordinator sets the house up and takes a checklist from the library', async () => {
    await desk.goto(/http\S+welcome#\S+/.exec(server.output())?.[0] ?? '');
    await desk.getByLabel('Organization').fill(HOUSE);
    await desk.getByLabel('Your name').fill('Cora Lind');
    await desk.getByLabel('E-mail').fill('cora@harbour.example');
    await desk.getByLabel('Choose a password').fill(PASSWORD);
    await desk.getByRole('button', { name: 'Continue' }).click();
    await desk.getByText('No visits yet').waitFor();
    await open(desk, '/checklists/library');
    const item = desk.getByRole('listitem').filter({ hasText: 'A call to the company' });
    await item.getByRole('button', { name: 'Take it' }).click();
    await desk.waitForURL('**/checklists/telephone/1');
    await desk.getByRole('heading', { name: 'A call to the company' }).waitFor();
  });

  test('the stores come from a file', async () => {
    await open(desk, '/stores/import');
    await desk
      .getByLabel('List of stores')
      .setInputFiles({ name: 'stores.csv', mimeType: 'text/csv', buffer: Buffer.from(STORES) });
    await desk.getByRole('button', { name: 'Take in 3 stores' }).click();
    await desk.getByText('3 new, 0 changed, 0 as they were.').waitFor();
    await desk.getByRole('link', { name: 'Look at the stores' }).click();
    for (const name of ['Pier One', 'Pier Two', 'Pier Three']) await desk.getByText(name).first().waitFor();
  });

  test('two shoppers and an owner are invited, and join', async () => {
    await open(desk, '/people');
    for (const person of [...shoppers, olga]) {
      const size = person.role === 'Owner' ? { width: 1280, height: 900 } : { width: 360, height: 740 };
      const page = await newPerson(browser.context.browser(), size);
      await join(page, await invite(desk, person), HOUSE, PASSWORD);
      if (person.role === 'Owner') office = page;
      else {
        await page.getByText('Nothing planned').waitFor();
        phones.set(person.name, page);
      }
    }
  });

  test('a program over all stores makes its visits', async () => {
    await open(desk, '/programmes/new');
    const form = desk.locator('form.editor-form');
    await form.getByLabel('Program', { exact: true }).fill(PROGRAMME);
    await form.getByLabel('Client', { exact: true }).selectOption({ label: 'Pier Bank' });
    await form.getByLabel('Checklist', { exact: true }).selectOption({ label: 'A call to the company' });
    await form.getByLabel('In every').selectOption({ label: 'Own periods' });
    await form.getByRole('textbox', { name: 'Own periods' }).fill(`${dayIn(0)} ${dayIn(13)}`);
    await form.getByLabel('Put new visits on the job board at once').uncheck();
    await form.getByLabel('Fee', { exact: true }).fill('12.50');
    await desk.getByText('3 stores × 1 visit a period = 3 visits').waitFor();
    await form.getByRole('button', { name: 'Save as a draft' }).click();
    await desk.getByRole('button', { name: 'Start', exact: true }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
    // The server makes them by itself soon after; a coordinator who does not wait asks for them.
    await desk
      .getByRole('button', { name: /^Make visits now/ })
      .first()
      .click();
    await desk.getByText('3 visits made', { exact: true }).waitFor();
  });

  test('the period is planned at once, and the plan is sent', async () => {
    await open(desk, '/plans/new');
    await desk.getByLabel('From', { exact: true }).fill(dayIn(0));
    await desk.getByLabel('To', { exact: true }).fill(dayIn(14));
    await desk.getByText('3 open visits in 3 stores, for 2 shoppers.').waitFor();
    await desk.getByRole('button', { name: 'Make a plan' }).click();
    await desk.getByText('3 of 3', { exact: true }).waitFor({ timeout: 60_000 });
    await desk.getByRole('button', { name: 'Assign 3 visits' }).click();
    await desk.getByText('Everything is sent.').waitFor();
  });

  test('a shopper accepts, and the report comes', async () => {
    await open(desk, '/visits');
    const line = desk.locator('tbody tr', { hasText: 'Pier One' });
    await line.getByText('Assigned').waitFor();
    const words = await line.innerText();
    shopper = shoppers.find(({ name }) => words.includes(name)) ?? expect.fail(`Nobody has it: ${words}`);
    phone = phones.get(shopper.name) ?? expect.fail(`${shopper.name} has no phone.`);
    await phone.reload();
    await phone.locator('a[href*="/visit/"]', { hasText: 'Pier One' }).click();
    await phone.getByRole('button', { name: 'Accept' }).click();
    await phone.getByRole('button', { name: 'Accept' }).waitFor({ state: 'hidden' });
    visit = /visit\/([^/?#]+)/.exec(phone.url())?.[1] ?? '';
    // The call itself is long by hand, and done so in the tests of one visit: here its journal comes as a phone would send it.
    await send(await signIn(server.url, shopper.email, PASSWORD), callOf(visit));
    await open(desk, `/visits/${visit}`);
    await desk.getByText('Submitted', { exact: true }).first().waitFor();
    expect(await figure(desk).innerText()).toBe(byHand.first);
  });

  test('it is sent back with a comment, amended, and comes again', async () => {
    await desk.getByRole('button', { name: 'Return to shopper' }).click();
    await desk.getByLabel('To the shopper, about the whole report').fill('Was no day named at the end?');
    await desk.getByRole('button', { name: 'Send back' }).click();
    await desk.getByText('Returned', { exact: true }).first().waitFor();
    await phone.goto(`${server.url}/visit/${visit}`);
    // The journal came as from another phone: this one fetches it, and goes on where that one ended.
    await phone.getByRole('button', { name: 'Get it and go on here' }).click();
    await phone.locator('.section-tabs a[href*="/questions/outcome"]').click();
    await phone.locator('#q-solved input[value="next-step"]').check();
    await phone.locator('#q-solved').getByText('Saved', { exact: true }).waitFor();
    await phone.getByRole('link', { name: 'Finish', exact: true }).click();
    await phone.getByText('Was no day named at the end?').waitFor();
    // Something in the made journal is out of the ordinary to the phone, which asks for a word about it.
    const word = phone.getByLabel('What should the editor know?');
    await word.fill('It went as I told it.');
    await word.blur();
    await phone.getByRole('button', { name: 'Submit as it is' }).click();
    await phone.getByRole('heading', { name: 'Safe with the agency' }).waitFor();
    await open(desk, `/visits/${visit}`);
    await desk.getByRole('button', { name: 'Approve and publish' }).waitFor();
    expect(await figure(desk).innerText()).toBe(byHand.amended);
  });

  test('it is published, and the owner reads it and appeals', async () => {
    await desk.getByRole('button', { name: 'Approve and publish' }).click();
    await desk.getByText('Published', { exact: true }).first().waitFor();
    await open(office, `/visits/${visit}`);
    await figure(office).waitFor();
    expect(await figure(office).innerText()).toBe(byHand.amended);
    expect(await office.locator('body').innerText()).not.toContain(shopper.name);
    const asked = office.locator('.answers > li', {
      hasText: 'How often did you have to say what it is about?',
    });
    await asked.getByText('This is not right').click();
    await asked.getByLabel('What is not right?').fill('The recording has it told once.');
    await asked.getByRole('button', { name: 'Send the appeal' }).click();
    await office.getByText('Appealed, not ruled on yet').waitFor();
  });

  test('the coordinator rules, and the owner sees the new score', async () => {
    await open(desk, '/appeals');
    await desk.getByText('The recording has it told once.').waitFor();
    await desk.getByText('Answered: Twice. 2 of 6 points.').waitFor();
    await desk.getByLabel('Ruling', { exact: true }).selectOption({ label: 'It counts as “Once”' });
    await desk.getByLabel('What the owner reads').fill('We listened to it: you are right.');
    await desk.getByRole('button', { name: 'Rule', exact: true }).click();
    await desk.getByText('Nothing waits for a ruling').waitFor();
    await office.reload();
    await office.getByText('We listened to it: you are right.').waitFor();
    await office.getByText(`The score was ${byHand.amended} and is ${byHand.afterAppeal}.`).waitFor();
    expect(await figure(office).innerText()).toBe(byHand.afterAppeal);
  });
});
