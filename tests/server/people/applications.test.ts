import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationPage } from '#domain/person/application.ts';
import { createMailer } from '#server/mail/mailer.ts';
import {
  type Agency,
  type House,
  member,
  openHouse,
  PASSWORD,
  read,
  tokenIn,
} from '#tests/server/http/house.ts';
import { openPostOffice } from '#tests/server/push/post-office.ts';
import { eachDatabase } from '#tests/support/databases.ts';

const page: ApplicationPage = {
  about: { en: 'You visit shops and write down what happened.', lv: 'Tu apmeklē veikalus.' },
  questions: [
    { id: 'adult', kind: 'yes-no', text: { en: 'Are you 18 or older?' }, options: [], required: true },
    {
      id: 'often',
      kind: 'one-of',
      text: { en: 'How often?' },
      options: [
        { id: 'weekly', text: { en: 'Weekly' } },
        { id: 'monthly', text: { en: 'Monthly' } },
      ],
      required: false,
    },
  ],
};
const said = {
  answers: { adult: 'yes' },
  places: ['Riga'],
  languages: ['Latvian'],
  conflicts: ['Rival Tea'],
};
const ana = { name: 'Ana', email: 'Ana@Example.com', locale: 'lv', said };

eachDatabase((_name, _open, place) => {
  let house: House;
  let post: Awaited<ReturnType<typeof openPostOffice>>;
  let acme: Agency;
  beforeAll(async () => {
    post = await openPostOffice();
    const mailer = createMailer({ smtpUrl: post.url, from: 'Plainclothes <visits@acme.test>' });
    house = await openHouse({ mailer }, {}, await place());
    acme = await house.agency('Acme');
  });

  afterAll(() => post.close());

  /** The address of the page, kept so that it is on or off. */
  async function turned(isOpen: boolean, more: object = {}): Promise<string> {
    const { body } = await acme.cora.get('/people/applications/page');
    const kept = await acme.cora.post('/people/applications/page', {
      ...{ isOpen, page, revision: member(body, 'revision') },
      ...more,
    });
    return read(kept, 'link').split('/').at(-1) ?? '';
  }
  const stranger = () => house.browser();
  const open = async () => member((await acme.cora.get('/people/applications')).body, 'rows');

  describe('the public page', () => {
    test('is there for whoever has its address, while it is switched on', async () => {
      const token = await turned(false);
      expect((await stranger().get(`/apply/${token}`)).status).toBe(404);
      expect((await stranger().post(`/apply/${token}`, ana)).status).toBe(404);
      expect(await turned(true)).toBe(token);
      const { body } = await stranger().get(`/apply/${token}`);
      expect(body).toEqual({ organization: 'Acme', page });
      const renewed = await turned(true, { renew: true });
      expect((await stranger().get(`/apply/${token}`)).status).toBe(404);
      expect((await stranger().get(`/apply/${renewed}`)).status).toBe(200);
    });

    test('is not written over by someone who looked at an earlier one', async () => {
      const late = { isOpen: false, page, revision: 0 };
      expect((await acme.cora.post('/people/applications/page', late)).status).toBe(409);
    });

    test('asks what it asks', async () => {
      const token = await turned(true);
      const send = (answers: object) =>
        stranger().post(`/apply/${token}`, { ...ana, email: 'x@example.com', said: { ...said, answers } });
      for (const [answers, field] of [
        [{}, 'adult'],
        [{ adult: 'perhaps' }, 'adult'],
        [{ adult: 'no', often: 'never' }, 'often'],
        [{ adult: 'no', strange: 'x' }, 'strange'],
      ] as const)
        expect(await send(answers)).toMatchObject({ status: 400, body: { field: `said.answers.${field}` } });
      expect(await open()).toEqual([]);
    });

    test('takes a few applications from one address of the network, and then none for a while', async () => {
      const other = await house.agency('Flooded');
      const kept = await other.cora.post('/people/applications/page', { isOpen: true, page, revision: 0 });
      const token = read(kept, 'link').split('/').at(-1) ?? '';
      house.clock.nowMs += 3_600_000;
      const statuses: number[] = [];
      for (let nr = 0; nr < 11; nr += 1)
        statuses.push((await stranger().post(`/apply/${token}`, ana)).status);
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
      // What the same person sends again and again says nothing new.
      expect(member((await other.cora.get('/people/applications')).body, 'open')).toBe(3);
      house.clock.nowMs += 3_600_000;
    });
  });

  describe('an application', () => {
    test('that is accepted becomes an invitation, and what was said the profile', async () => {
      const token = await turned(true);
      expect((await stranger().post(`/apply/${token}`, ana)).status).toBe(200);
      const [row] = [member(await open(), 0)];
      expect(row).toMatchObject({ name: 'Ana', email: 'ana@example.com', locale: 'lv', said, state: 'open' });
      await expect(house.signIn('ana@example.com')).rejects.toThrow();
      const decide = () =>
        acme.cora.post(`/people/applications/${member(row, 'id')}/decide`, { accept: true, words: 'Good' });
      const { status, body } = await decide();
      expect(status).toBe(200);
      expect((await decide()).status).toBe(409);
      const link = String(member(body, 'invitation', 'link'));
      await stranger().post(`/links/${tokenIn(link)}/accept`, { name: 'Ana', password: PASSWORD });
      const id = await acme.idOf(await house.signIn('ana@example.com'));
      expect((await acme.cora.get(`/people/${id}`)).body).toMatchObject({
        own: { places: ['Riga'], languages: ['Latvian'] },
        conflicts: { stores: [], clients: ['Rival Tea'] },
      });
    });

    test('of someone who is a member is not accepted, and can be declined', async () => {
      await acme.join('mia', 'shopper');
      const token = await turned(true);
      await stranger().post(`/apply/${token}`, { ...ana, email: 'mia@acme.test' });
      const at = `/people/applications/${member(await open(), 0, 'id')}/decide`;
      expect(await acme.cora.post(at, { accept: true })).toMatchObject({
        status: 400,
        body: { field: 'email' },
      });
      const declined = await acme.cora.post(at, { accept: false, words: 'Is with us already', tell: true });
      expect(declined.body).toEqual({ invitation: null, told: false });
      const { body } = await acme.cora.get('/people/applications?state=declined');
      expect(body).toMatchObject({ rows: [{ words: 'Is with us already', decidedBy: 'Cora' }], open: 0 });
      expect((await acme.cora.post(at.replace('decide', 'forget'), {})).status).toBe(200);
      expect((await acme.cora.post(at.replace('decide', 'forget'), {})).status).toBe(404);
      expect((await acme.cora.get('/people/applications?state=declined')).body).toMatchObject({ rows: [] });
    });

    test('that is declined is told so in the language of whoever applied, where that is asked for', async () => {
      const token = await turned(true);
      const decline = async (email: string, tell: boolean) => {
        await stranger().post(`/apply/${token}`, { ...ana, email });
        const at = `/people/applications/${member(await open(), 0, 'id')}/decide`;
        return (await acme.cora.post(at, { accept: false, words: 'Too far', tell })).body;
      };
      const before = post.letters.length;
      expect(await decline('ines@example.com', false)).toEqual({ invitation: null, told: false });
      expect(post.letters).toHaveLength(before);
      expect(await decline('igor@example.com', true)).toEqual({ invitation: null, told: true });
      const [mail] = post.letters.slice(before);
      expect(mail).toMatchObject({ to: ['igor@example.com'] });
      expect(mail?.body).toContain('Labdien, Ana!');
      expect(mail?.body).not.toContain('Too far');
    });

    test('is another agency’s to nobody', async () => {
      const token = await turned(true);
      await stranger().post(`/apply/${token}`, { ...ana, email: 'zoe@example.com' });
      const other = await house.agency('Other');
      expect(member((await other.cora.get('/people/applications')).body, 'rows')).toEqual([]);
      const at = `/people/applications/${member(await open(), 0, 'id')}/decide`;
      expect((await other.cora.post(at, { accept: true })).status).toBe(404);
    });
  });

  test('an agreement is accepted version by version, and who accepted which is kept', async () => {
    const sam = await acme.join('sam', 'shopper');
    expect((await sam.get('/shopper/agreement')).body).toMatchObject({ version: null });
    const publish = (after: number, text: string) =>
      acme.cora.post('/agreements', { after, body: { en: text } });
    expect((await publish(0, 'First')).body).toEqual({ version: 1 });
    const accept = (version: number) => sam.post('/shopper/agreement', { version, locale: 'en' });
    expect((await accept(1)).body).toMatchObject({ version: 1, acceptedAt: expect.any(Number) });
    expect((await publish(0, 'Late')).status).toBe(409);
    expect((await publish(1, 'Second')).body).toEqual({ version: 2 });
    expect((await accept(1)).status).toBe(409);
    expect((await sam.get('/shopper/agreement')).body).toMatchObject({
      version: 2,
      body: { en: 'Second' },
      acceptedAt: null,
    });
    const { body } = await acme.cora.get(`/people/${await acme.idOf(sam)}/agreements`);
    expect(body).toMatchObject({ current: 2, accepted: [{ version: 1, locale: 'en' }] });
    const listed = (await acme.cora.get('/agreements')).body;
    expect(listed).toMatchObject([
      { version: 2, accepted: 0, publishedBy: 'Cora' },
      { version: 1, accepted: 1 },
    ]);
  });
});
