import type { Page } from 'playwright';

/** One screen worth a look, and how a person gets there from being signed in. */
export interface Screen {
  readonly name: string;
  readonly email: string;
  readonly size: 'phone' | 'tablet' | 'desk';
  /** Whether the README shows it. */
  readonly inReadme: boolean;
  /** The screen that must be opened before, by the same person. */
  readonly after?: string;
  open(page: Page, url: string): Promise<void>;
}

const shopper = 'ilze@wrenfold.example';
const persian = 'nasrin@wrenfold.example';
const coordinator = 'marta@wrenfold.example';
const owner = 'joost@wrenfold.example';

const toPath = (path: string) => async (page: Page, url: string) => {
  await page.goto(`${url}${path}`);
  await page.waitForTimeout(1_000);
};

/** Follows the first link whose address looks like that, from another address. */
const toFirst = (from: string, href: string) => async (page: Page, url: string) => {
  await toPath(from)(page, url);
  await page.locator(`a[href*="${href}"]:not([href$="/new"])`).first().click();
  await page.waitForTimeout(1_200);
};

/** The report that waits for review. */
async function toSubmitted(page: Page, url: string): Promise<void> {
  await toPath('/visits')(page, url);
  await page.locator('tr', { hasText: 'Submitted' }).getByRole('link').first().click();
  await page.waitForTimeout(1_200);
}

const start = /^(Start|شروع|با این حال شروع)/;

/** Tries the answers of the quiz until each is right. Where it was passed before, nothing. */
async function passQuiz(page: Page): Promise<void> {
  const quiz = page.locator('.phone-bottom a[href$="/quiz"]');
  await quiz
    .or(page.getByRole('button', { name: start }))
    .first()
    .waitFor();
  if (!(await quiz.isVisible())) return;
  await quiz.click();
  const next = page.locator('.phone-bottom button');
  await page.getByRole('radio').first().waitFor();
  while (await next.isVisible()) {
    for (const option of await page.getByRole('radio').all()) {
      if (await next.isEnabled()) break;
      await option.check();
    }
    await next.click();
    await page.waitForTimeout(300);
  }
  await page.locator('.phone-bottom a').click();
  await page.waitForTimeout(500);
}

/** Starts the visit that is open, on its moments, with three of them marked some seconds apart. */
async function startVisit(page: Page, url: string): Promise<void> {
  await toPath('/')(page, url);
  await page.locator('a.visit-card', { hasText: 'Assigned' }).first().click();
  await passQuiz(page);
  await page.getByRole('button', { name: start }).click();
  await page.locator('.moment-target').waitFor();
  for (const pauseMs of [4_000, 6_000, 12_000]) {
    await page.locator('.moment-target').click();
    await page.waitForTimeout(pauseMs);
  }
}

/** Every screen, by who sees it. */
export const screens: readonly Screen[] = [
  { name: 'visits', email: shopper, size: 'phone', inReadme: false, open: toPath('/') },
  { name: 'briefing', email: shopper, size: 'phone', inReadme: false, open: toFirst('/', '/visit/') },
  { name: 'quiz', email: shopper, size: 'phone', inReadme: false, open: toPlace('quiz') },
  { name: 'ready', email: shopper, size: 'phone', inReadme: false, open: toPlace('ready') },
  { name: 'offers', email: shopper, size: 'phone', inReadme: false, open: toPath('/offers') },
  { name: 'earnings', email: shopper, size: 'phone', inReadme: false, open: toPath('/earnings') },
  { name: 'shopper', email: shopper, size: 'phone', inReadme: true, open: startVisit },
  { ...underway('questions', shopper, 'questions', 'shopper'), open: answerFirst },
  underway('finish', shopper, 'finish', 'shopper'),
  underway('prevented', shopper, 'prevented', 'shopper'),
  underway('photos', shopper, 'photos', 'shopper'),
  underway('list', shopper, 'list', 'shopper'),
  { name: 'fa-visits', email: persian, size: 'phone', inReadme: false, open: toPath('/') },
  { name: 'fa-briefing', email: persian, size: 'phone', inReadme: false, open: toFirst('/', '/visit/') },
  { name: 'fa-shopper', email: persian, size: 'phone', inReadme: false, open: startVisit },
  { ...underway('fa-questions', persian, 'questions', 'fa-shopper'), open: answerFirst },
  { name: 'planned', email: coordinator, size: 'desk', inReadme: false, open: toPath('/visits') },
  { name: 'new-visit', email: coordinator, size: 'desk', inReadme: false, open: toPath('/visits/new') },
  {
    name: 'coordinator',
    email: coordinator,
    size: 'desk',
    inReadme: true,
    open: toSubmitted,
  },
  { name: 'programmes', email: coordinator, size: 'desk', inReadme: false, open: toPath('/programmes') },
  {
    name: 'program',
    email: coordinator,
    size: 'desk',
    inReadme: false,
    open: toFirst('/programmes', '/programmes/'),
  },
  { name: 'board', email: coordinator, size: 'desk', inReadme: false, after: 'program', open: toBoard },
  { name: 'plan', email: coordinator, size: 'desk', inReadme: false, open: toPath('/plans/new') },
  { name: 'pay', email: coordinator, size: 'desk', inReadme: false, open: toPath('/pay') },
  { name: 'form', email: coordinator, size: 'desk', inReadme: false, open: toPath('/checklists/import') },
  { name: 'people', email: coordinator, size: 'desk', inReadme: false, open: toPath('/people') },
  { name: 'places', email: coordinator, size: 'desk', inReadme: false, open: toPath('/stores') },
  {
    name: 'checklist',
    email: coordinator,
    size: 'desk',
    inReadme: false,
    open: toFirst('/checklists', '/checklists/'),
  },
  { name: 'overview', email: owner, size: 'desk', inReadme: false, open: toPath('/overview') },
  { name: 'standards', email: owner, size: 'desk', inReadme: false, open: toPath('/standards') },
  { name: 'waits', email: owner, size: 'desk', inReadme: false, open: toPath('/waits') },
  { name: 'over-time', email: owner, size: 'desk', inReadme: false, open: toPath('/over-time') },
  { name: 'consistency', email: owner, size: 'desk', inReadme: false, open: toPath('/consistency') },
  { name: 'stores', email: owner, size: 'desk', inReadme: false, open: toPath('/stores') },
  { name: 'published', email: owner, size: 'desk', inReadme: false, open: toPath('/visits') },
  { name: 'owner', email: owner, size: 'desk', inReadme: true, open: toFirst('/visits', '/visits/') },
];

/** A tab of the visit that another screen has started. */
function underway(name: string, email: string, tab: string, after: string): Screen {
  return { name, email, size: 'phone', inReadme: false, after, open: inTab(tab) };
}

/** The questions, the first of them answered. */
async function answerFirst(page: Page): Promise<void> {
  await inTab('questions')(page);
  await page.getByRole('radio').first().click();
  await page.waitForTimeout(1_000);
  await page.evaluate(() => scrollTo(0, 0));
}

/** The coverage of the programme that is open. */
async function toBoard(page: Page): Promise<void> {
  await page.goto(`${page.url()}/board`);
  await page.waitForTimeout(1_200);
}

function inTab(tab: string) {
  return async (page: Page) => {
    await page.locator(`a[href*="/${tab}"]`).last().click();
    await page.waitForTimeout(800);
  };
}

/** A place of the first visit on the list. */
function toPlace(place: string) {
  return async (page: Page, url: string) => {
    await toFirst('/', '/visit/')(page, url);
    await page.goto(`${page.url()}/${place}`);
    await page.waitForTimeout(1_000);
  };
}
