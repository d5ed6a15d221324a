import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { type RunningServer, signIn, startServer } from '../support/server.ts';
import { BuilderHand } from './builder-hand.ts';
import { CoordinatorHand, windowAround } from './desk-hands.ts';
import { ShopperHand } from './shopper-hand.ts';
import { newPerson } from './whole-line-hands.ts';

const PASSWORD = 'fresh-coffee';
const COORDINATOR = 'marta@wrenfold.example';
const shopper = { email: 'ilze@wrenfold.example', name: 'Ilze Bērziņa' };
const TITLE = 'A market stall';

/**
 * The score of what is answered below, by hand: greeted 10 of 10, handed over on the counter 4 of 10, friendly 3 of 1–5: half of 10,
 * and served within five minutes 10 of 10. The apology is not asked, and so not counted: 29 of 40.
 */
const BY_HAND = '72.5%';

/** From nothing to a score, by what a coordinator and a shopper see; each test stands on the one before. */
describe('a checklist that was built by clicking', () => {
  let server: RunningServer;
  let browser: RealBrowser;
  let coordinator: CoordinatorHand;
  let builder: BuilderHand;
  let checklist: Checklist;
  let visit: string;
  let hand: ShopperHand;
  const idOf = (text: string) =>
    questionsOf(checklist).find((question) => question.text.en === text)?.id ??
    expect.fail(`Not asked: ${text}`);
  const momentOf = (name: string) =>
    checklist.moments.find((moment) => moment.name.en === name)?.id ?? expect.fail(`No moment: ${name}`);
  const isAsked = (text: string) => hand.item(idOf(text)).isVisible();

  beforeAll(async () => {
    server = await startServer({ demo: true });
    browser = await openBrowser({ profile: await newProfile(), width: 1440, height: 900 });
    browser.page.context().setDefaultTimeout(15_000);
    coordinator = new CoordinatorHand(browser.page);
    builder = new BuilderHand(browser.page);
    await coordinator.signIn(server.url, COORDINATOR, PASSWORD);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('begins empty, with standards, two moments and a wait between them', async () => {
    await builder.begin(TITLE);
    const greeting = { name: 'Greeting', purpose: 'To be seen', target: 'A word or a nod', howTo: 'Look up' };
    await builder.standard({ ...greeting, measure: 'observed' });
    const quick = { name: 'Quick', purpose: 'Time is short', target: 'Five minutes', howTo: 'Open a till' };
    await builder.standard({ ...quick, measure: 'by a wait' });
    const warm = { name: 'Warmth', purpose: 'To come back', target: 'Felt welcome', howTo: 'Smile' };
    await builder.standard({ ...warm, measure: 'by a rating' });
    await builder.moment('In the queue', 'You stand behind the last person');
    await builder.moment('Served', 'The bag is in your hand');
    await builder.section('At the stall');
    await builder.wait({
      name: 'The queue',
      from: 'In the queue',
      to: 'Served',
      targetSeconds: 300,
      standard: 'Quick',
    });
  });

  test('asks questions of several kinds, some only if others were answered so', async () => {
    await builder.open('At the stall');
    await builder.question('Yes or no', 'Were you greeted?');
    await builder.counts('Greeting');
    await builder.question('Short text', 'What was said?');
    await builder.askedIf('Were you greeted?', 'is', 'Yes');
    await builder.question('Yes or no', 'Did they say sorry?');
    await builder.counts('Greeting');
    await builder.askedIf('Were you greeted?', 'is', 'No');
    await builder.askedIf('Served', 'was marked');
    await builder.question('One choice', 'How was it handed over?');
    await builder.write('Choice 1', 'Into my hand');
    await builder.write('Choice 2', 'On the counter');
    await builder.counts('Greeting');
    await builder.write('Points for “On the counter”', '4');
    await builder.question('Scale', 'How friendly was it?');
    await builder.write('Name of the worst', 'Not at all');
    await builder.write('Name of the best', 'Very');
    await builder.counts('Warmth');
    await builder.section('Looking back');
    await builder.question('Number', 'How many stood before you?');
    await builder.write('Least', '0');
  });

  test('is published as it was built, and planned as a visit', async () => {
    checklist = await builder.publish(await signIn(server.url, COORDINATOR, PASSWORD));
    const greeted = { question: idOf('Were you greeted?') };
    expect(questionsOf(checklist).map(({ type, showIf }) => [type, showIf])).toEqual([
      ['yes-no', undefined],
      ['text', { ...greeted, is: true }],
      [
        'yes-no',
        {
          all: [
            { ...greeted, is: false },
            { moment: momentOf('Served'), marked: true },
          ],
        },
      ],
      ['choice', undefined],
      ['scale', undefined],
      ['number', undefined],
    ]);
    await coordinator.page.goto(`${server.url}/visits`);
    visit = await coordinator.plan({
      store: 'Anděl, Prague',
      checklist: `${TITLE}, version 1`,
      shopper: shopper.name,
      ...windowAround(Temporal.Now.zonedDateTimeISO('Europe/Prague')),
      fee: '15',
    });
  });

  test('is marked and answered on a phone, which asks what the conditions say', async () => {
    const phone = await newPerson(browser.context.browser(), { width: 360, height: 740 });
    phone.setDefaultTimeout(15_000);
    hand = new ShopperHand(phone, [], checklist);
    await hand.signIn(server.url, shopper.email, PASSWORD);
    await hand.openVisit(visit);
    await hand.start();
    await hand.mark(momentOf('In the queue'));
    await hand.mark(momentOf('Served'));
    await hand.answer(idOf('Were you greeted?'), false);
    await hand.item(idOf('Did they say sorry?')).waitFor();
    expect(await isAsked('What was said?')).toBe(false);
    await hand.answer(idOf('Were you greeted?'), true);
    await hand.item(idOf('What was said?')).waitFor();
    expect(await isAsked('Did they say sorry?')).toBe(false);
    await hand.answer(idOf('What was said?'), 'Good morning');
    await hand.answer(idOf('How was it handed over?'), 'b');
    await hand.answer(idOf('How friendly was it?'), 3);
    await hand.answer(idOf('How many stood before you?'), 2);
    await hand.leave();
    await hand.submit();
    await phone.getByRole('heading', { name: 'Safe with the agency' }).waitFor();
  });

  test('is scored as by hand, and published', async () => {
    const { score } = await coordinator.review(server.url, visit);
    expect(score).toBe(BY_HAND);
  });
});
