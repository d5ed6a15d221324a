import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CommentsView } from '#protocol/api/comments.ts';
import { axeFaults } from '#tests/client/axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { publishedReport, reviewOf, rowIn } from './evidence.ts';
import { served } from './served.ts';

const at = (hour: number) => Date.UTC(2026, 2, 12, hour);
const question = { id: 'c1', by: 'Olga', role: 'owner', text: 'Was the till open?', at: at(9) } as const;
const answer = { id: 'c2', by: 'Cora', role: 'coordinator', text: 'From ten.', at: at(10) } as const;
const nobody: CommentsView = { comments: [], readers: [], isRead: true, isOpen: true };
const sees = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();

test('an owner reads what was said, is known to have read it, and answers', async () => {
  const thread: CommentsView = {
    comments: [
      { ...question, isMine: true },
      { ...answer, isMine: false },
    ],
    readers: [{ name: 'Cora', role: 'coordinator', through: at(9), at: at(10) }],
    isRead: false,
    isOpen: true,
  };
  const { asked } = served({
    'GET /owner/visits/visit-1': () => publishedReport(),
    'GET /owner/actions': () => ({ rows: [], after: null }),
    'GET /owner/visits/visit-1/comments': () => thread,
    'POST /owner/visits/visit-1/comments/read': () => ({ ...thread, isRead: true }),
    'POST /owner/visits/visit-1/comments': ({ body }) => {
      expect(body).toEqual({ text: 'Thank you.' });
      const said = { ...question, id: 'c3', text: 'Thank you.', at: at(11), isMine: true };
      return { ...thread, comments: [...thread.comments, said], isRead: true };
    },
  });
  await desk({ role: 'owner', path: '/visits/visit-1' });
  await sees('From ten.');
  await sees('Read by Cora, 12 Mar 2026');
  const read = () => asked.filter(({ route }) => route.endsWith('/comments/read')).map(({ body }) => body);
  await expect.poll(read).toEqual([{ through: at(10) }]);
  await page.getByLabelText('Say something about this report').fill('Thank you.');
  expect(await axeFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await sees('Not read yet');
  await expect.element(page.getByLabelText('Say something about this report')).toHaveValue('');
  expect(read()).toHaveLength(1);
});

test('a coordinator is warned before a text tells the owner who made the visit', async () => {
  const review = reviewOf(rowIn('published'));
  const { id, shopper } = review.row;
  const name = shopper?.name ?? '';
  expect(name).not.toBe('');
  const { asked } = served({
    [`GET /visits/${id}`]: () => review,
    [`GET /visits/${id}/comments`]: () => nobody,
    [`POST /visits/${id}/comments`]: () => ({
      ...nobody,
      comments: [{ ...answer, isMine: true }],
    }),
  });
  await desk({ role: 'coordinator', path: `/visits/${id}` });
  await sees('Nothing has been said about this report yet.');
  const text = page.getByLabelText('Say something about this report');
  await text.fill('We asked who was there.');
  await expect.element(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
  const [first = ''] = name.toUpperCase().split(' ');
  await text.fill(`We asked ${first}: from ten.`);
  await sees(`This text holds a name of who made the visit: ${name}`);
  expect(await axeFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Send all the same' }).click();
  await sees('From ten.');
  const sent = asked.find(({ route }) => route === `POST /visits/${id}/comments`);
  expect(sent?.body).toEqual({ text: `We asked ${first}: from ten.`, isSure: true });
});

test('reports with comments to be read stand above the list of visits', async () => {
  served({
    'GET /owner/visits': () => ({ rows: [], after: null }),
    'GET /owner/comments/unread': () => ({
      visits: [{ visit: 'visit-1', store: 'Central Station', count: 2, at: at(9) }],
    }),
  });
  await desk({ role: 'owner', path: '/visits', width: 360 });
  await sees('Comments on one report wait to be read');
  await sees('2 comments since 12 Mar 2026');
  const link = page.getByRole('link', { name: 'Central Station' }).element();
  expect(link.getAttribute('href')).toBe('/visits/visit-1#comments');
  expect(await axeFaults()).toEqual([]);
});
