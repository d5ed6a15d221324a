import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AsideKind, AsideView } from '#protocol/api/aside-views.ts';
import { asideRow, asideView, asideVisit } from './aside-evidence.ts';
import { desk } from './desk-stage.tsx';
import { reviewOf, rowIn } from './evidence.ts';
import { type Asked, Refusal, served } from './served.ts';

type Answers = Parameters<typeof served>[0];

/** A server with one thing of each kind kept aside. */
function keptAside(more: Answers = {}): { asked: Asked[] } {
  const kinds: readonly AsideKind[] = ['journal', 'fork', 'tail'];
  const items = kinds.map((kind) => [`GET /aside/${kind}/${kind}-1`, () => asideView(kind)] as const);
  return served({
    'GET /aside': ({ url }) => ({
      rows: url.searchParams.get('show') === 'decided' ? [] : kinds.map((kind) => asideRow(kind)),
      after: null,
      open: 3,
    }),
    'GET /aside/count': () => ({ open: 3 }),
    'GET /visits/visit-1': () => reviewOf(),
    ...Object.fromEntries(items),
    ...more,
  });
}

const open = (kind: AsideKind) => desk({ role: 'coordinator', path: `/aside/${kind}/${kind}-1` });
const sent = ({ asked }: { asked: Asked[] }) => asked.filter(({ route }) => route.startsWith('POST'));
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the list', () => {
  test('says what is kept aside, whose, for which visit, why and how much; the navigation counts it', async () => {
    keptAside();
    await desk({ role: 'coordinator', path: '/aside' });
    const lines = [...document.querySelectorAll('tbody tr')].map((line) => line.textContent ?? '');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /Ilze.*A record.*Central Station, Riga.*Visit was cancelled.*38 entries · one photo or file · handed in/,
    );
    expect(lines[2]).toMatch(/Part of a record.*Can’t be read/);
    const place = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Kept aside/ });
    await expect.element(place).toHaveTextContent('Kept aside3');
  });

  test('leads by keyboard to what a line holds', async () => {
    keptAside();
    await desk({ role: 'coordinator', path: '/aside' });
    document.querySelector<HTMLElement>('tbody a')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('A record of Ilze’s');
    expect(location.pathname).toBe('/aside/journal/journal-1');
  });

  test('without anything in it is calm, and the navigation counts nothing', async () => {
    keptAside({
      'GET /aside': () => ({ rows: [], after: null, open: 0 }),
      'GET /aside/count': () => ({ open: 0 }),
    });
    await desk({ role: 'coordinator', path: '/aside' });
    await expect.element(page.getByText('Nothing waits for you')).toBeVisible();
    expect(document.querySelector('.desk-count')).toBeNull();
  });
});

describe('a record', () => {
  test('is shown as its report would be, with why it does not count', async () => {
    keptAside();
    await open('journal');
    await expect.element(page.getByText(/may have been in the store without a signal/)).toBeVisible();
    expect(document.querySelector('#question-entrance-clear .answer-value')?.textContent).toBe('Yes');
    expect(document.querySelector('.timeline')?.textContent).toContain('Greeted');
    const file = page.getByRole('link', { name: 'Save the file' });
    await expect.element(file).toHaveAttribute('href', '/api/aside/journal/journal-1/file');
  });

  test('is let count for its own visit, and its review opens', async () => {
    const server = keptAside({ 'POST /aside/journal/journal-1/adopt': () => ({ visit: 'visit-1' }) });
    await open('journal');
    await button('Let it count').click();
    await page.getByLabelText('Reason, if you want to give one').fill('She was there');
    await button('Let it count').click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Central Station, Riga');
    expect(sent(server).map(({ body }) => body)).toEqual([
      { visit: 'visit-1', revision: 4, reason: 'She was there' },
    ]);
  });

  test('whose own visit was carried out meanwhile is attached to another one', async () => {
    const visits = [
      asideVisit({ id: 'visit-2', state: 'assigned', shopper: { id: 'other', name: 'Nasrin' } }),
    ];
    const server = keptAside({
      'GET /aside/journal/journal-1': () => asideView('journal', { visits }),
      'POST /aside/journal/journal-1/adopt': () => ({ visit: 'visit-2' }),
    });
    await open('journal');
    await button('Let it count').click();
    await expect.element(page.getByText(/Its own visit has been carried out meanwhile/)).toBeVisible();
    await button('Let it count').click();
    await expect.element(page.getByText('Please fill this in.')).toBeVisible();
    expect(sent(server)).toEqual([]);
    await page.getByLabelText('For which visit').selectOptions('visit-2');
    await expect.element(page.getByText('Nasrin loses this visit to Ilze and is told so.')).toBeVisible();
    await button('Let it count').click();
    await expect.poll(() => sent(server)).toHaveLength(1);
  });

  test('that moved on meanwhile is shown as it stands, with what went wrong', async () => {
    let views = 0;
    keptAside({
      'GET /aside/journal/journal-1': () => {
        views += 1;
        return asideView('journal');
      },
      'POST /aside/journal/journal-1/adopt': () => new Refusal('stale'),
    });
    await open('journal');
    await button('Let it count').click();
    await button('Let it count').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.poll(() => views).toBe(2);
  });

  test('is put away only with a reason, and can be decided anew', async () => {
    let isOpen = true;
    const server = keptAside({
      'GET /aside/journal/journal-1': () => asideView('journal', { row: asideRow('journal', { isOpen }) }),
      'POST /aside/journal/journal-1/put-away': () => {
        isOpen = false;
        return {};
      },
      'POST /aside/journal/journal-1/bring-back': () => ({}),
    });
    await open('journal');
    await button('Put it away').click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Put it away');
    await button('Put it away').click();
    await expect.element(page.getByText('Please fill this in.')).toBeVisible();
    await page.getByLabelText('Reason', { exact: true }).fill('Paid by hand');
    await button('Put it away').click();
    await button('Decide anew').click();
    await expect.poll(() => sent(server)).toHaveLength(2);
    expect(sent(server)[0]?.body).toEqual({ reason: 'Paid by hand' });
  });
});

test('a visit says what of it is kept aside, with the way there, and which photo can’t be shown', async () => {
  const row = rowIn('submitted', { flags: ['fork', 'aside', 'evidence-unreadable'] });
  const [journal] = reviewOf().journals;
  const journals = journal
    ? [
        { ...journal, forks: 1 },
        { ...journal, journal: 'late', standing: 'aside', forks: 0 },
      ]
    : [];
  keptAside({ 'GET /visits/visit-1': () => ({ ...reviewOf(row), journals }) });
  await desk({ role: 'coordinator', path: '/visits/visit-1' });
  const places = [...document.querySelectorAll('.flag-link')].map((link) => link.getAttribute('href'));
  expect(places).toEqual(['/aside/fork/journal-1', '/aside/journal/late']);
  await expect
    .element(page.getByText(/still can’t be shown: it is cut off, damaged or far too large/))
    .toBeVisible();
});

describe('two versions', () => {
  test('are told apart by what they say differently, and the other one is let count', async () => {
    const server = keptAside({ 'POST /aside/fork/fork-1/choose': () => ({}) });
    await open('fork');
    const lines = [...document.querySelectorAll('#differences ~ .stacks tbody tr')].map(
      (line) => line.textContent,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/YesNo$/);
    await button('Let this version count').click();
    await expect.poll(() => sent(server).map(({ body }) => body)).toEqual([{ head: 'b'.repeat(64) }]);
  });

  test('are chosen by keyboard; the one that is held has nothing to be let count', async () => {
    keptAside();
    await open('fork');
    document.querySelector<HTMLElement>('input[name=version]:checked')?.focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(button('Let this version count')).toBeDisabled();
    await expect.element(page.getByText('What differs')).not.toBeInTheDocument();
  });

  test('under a report that was approved stay as they are until its review is reopened', async () => {
    keptAside({ 'GET /aside/fork/fork-1': () => asideView('fork', { canChoose: false }) });
    await open('fork');
    await expect.element(button('Let this version count')).toBeDisabled();
    await expect.element(page.getByText(/Reopen its review/)).toBeVisible();
  });
});

describe('what can’t be read', () => {
  test('says so, is saved as it came, and tells why it still can’t be taken', async () => {
    keptAside({ 'POST /aside/tail/tail-1/retry': () => ({ taken: false, error: 'journal-unreadable' }) });
    await open('tail');
    await expect.element(page.getByText(/^Exactly as it came, 2/)).toBeVisible();
    const file = page.getByRole('link', { name: 'Save the file' });
    await expect.element(file).toHaveAttribute('href', '/api/aside/tail/tail-1/file');
    await button('Try to take it in again').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  });

  test('that came whole since says that nothing is missing', async () => {
    const tail: AsideView['tail'] = { bytes: 2_048, journal: 'journal-1', isHealed: true };
    keptAside({ 'GET /aside/tail/tail-1': () => asideView('tail', { tail }) });
    await open('tail');
    await expect.element(page.getByText(/has sent this part whole since/)).toBeVisible();
  });
});

const screens = [
  '/aside',
  '/aside?show=decided',
  '/aside/journal/journal-1',
  '/aside/fork/fork-1',
  '/aside/tail/tail-1',
];
const looks = screens.flatMap((path) =>
  [360, 768, 1440].flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => [path, width, theme] as const),
  ),
);

test.each(looks)(
  '%s at %i px, %s, has nothing that axe finds, all its words, and no sideways scrolling',
  async (path, width, theme) => {
    keptAside();
    Object.assign(document.documentElement.dataset, { theme, motion: 'off' });
    await desk({ role: 'coordinator', path, width });
    const adopting = path.includes('journal') ? button('Let it count') : null;
    await adopting?.click();
    const { violations } = await axe.run(document.querySelector('.desk') ?? document.body);
    expect(violations.map(({ id: rule, nodes }) => [rule, ...nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.body.textContent).not.toMatch(
      /\b(?:report|coordinator|desk|standard|state|question)-[a-z]/,
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    delete document.documentElement.dataset['theme'];
    delete document.documentElement.dataset['motion'];
  },
);
