import { beforeAll, describe, expect, test } from 'vitest';
import { openHouse, PUBLIC_URL } from './house.ts';
import { routesOfContract } from './routes.ts';

/** No route reads more than it may, whether the caller announces how much comes or not, and before it asks who is there. */
const posted = routesOfContract
  .filter(({ method }) => method === 'POST')
  .map(({ path }) => path.replace(/\{\w+\}/g, 'anything'));

let house: Awaited<ReturnType<typeof openHouse>>;

beforeAll(async () => {
  house = await openHouse();
});

async function send(path: string, body: BodyInit) {
  const headers = { 'content-type': 'application/json', origin: PUBLIC_URL, host: new URL(PUBLIC_URL).host };
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const answer = await house.app.request(`${PUBLIC_URL}/api${path}`, init, {});
  return { status: answer.status, body: await answer.json() };
}

/** A checklist may be longer than anything else. */
const tooManyBytes = (path: string) => (/^\/(checklists|drafts)\b/.test(path) ? 1_030 : 70) * 1024;

const tooLarge = { status: 413, body: { code: 'too-large', retryable: false } };

describe.each(posted)('POST %s', (path) => {
  test('takes no more than it may, announced or not', async () => {
    const big = JSON.stringify({ filler: 'x'.repeat(tooManyBytes(path)) });
    expect(await send(path, big)).toEqual(tooLarge);
    expect(await send(path, new Blob([big]).stream())).toEqual(tooLarge);
  });
});

test('nor does signing in', async () => {
  const big = JSON.stringify({ email: 'x'.repeat(5 * 1024), password: '' });
  expect(await send('/auth/sign-in/email', big)).toEqual(tooLarge);
  expect(await send('/auth/sign-in/email', new Blob([big]).stream())).toEqual(tooLarge);
});
