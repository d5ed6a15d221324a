import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readyMade } from '#library/ready-made.ts';
import type { NewInvitation } from '#protocol/api/contract.ts';
import { createAuth } from '#server/auth/auth.ts';
import { invite } from '#server/auth/invite.ts';
import { acceptInvitation, type LinkDeps, makeInvitation, makeSetupLink, setUp } from '#server/auth/links.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { regionsIn } from '#server/store/reach.ts';
import {
  type Agency,
  type House,
  openHouse,
  PASSWORD,
  PUBLIC_URL,
  read,
  tokenIn,
} from '#tests/server/http/house.ts';
import { eachDatabase } from '#tests/support/databases.ts';

const newcomer = { name: 'Sam', password: PASSWORD };
const first = {
  organization: 'Acme',
  name: 'Cora',
  email: 'Cora@Acme.test',
  password: PASSWORD,
  locale: 'en',
} as const;

eachDatabase((_, open) => {
  let deps: LinkDeps;
  const clock = { nowMs: 0 };

  beforeAll(async () => {
    const database = await open();
    const auth = createAuth({
      database,
      secret: 'a secret of the tests, of 32 characters',
      publicUrl: PUBLIC_URL,
      warn: () => {},
    });
    clock.nowMs = Date.now();
    deps = { database, auth, publicUrl: PUBLIC_URL, now: () => clock.nowMs };
  });

  const made = async (email: string) => {
    const { id: organization } = await deps.database
      .selectFrom('organizations')
      .select('id')
      .executeTakeFirstOrThrow();
    const as = { name: 'Sam', role: 'shopper', locale: 'en' } as const;
    return tokenIn(
      (await makeInvitation(deps, { organization, email, ...as, stores: [], regions: [] })).link,
    );
  };
  const members = async (email: string) =>
    (await deps.database.selectFrom('members').select('id').where('email', '=', email).execute()).length;

  test('the set-up link makes the organization and a coordinator who can sign in, once', async () => {
    const earlier = tokenIn((await makeSetupLink(deps)).link);
    const token = tokenIn((await makeSetupLink(deps)).link);
    await expect(setUp(deps, earlier, first)).rejects.toMatchObject({ code: 'link-expired' });
    expect(await setUp(deps, token, first)).toBe('cora@acme.test');
    expect(await deps.auth.signIn({ email: 'cora@acme.test', password: PASSWORD })).toHaveLength(1);
    const published = await deps.database.selectFrom('checklists').select('id').execute();
    expect(published).toEqual(readyMade.map(({ id }) => ({ id })));
    await expect(setUp(deps, token, { ...first, email: 'again@acme.test' })).rejects.toMatchObject({
      code: 'link-expired',
    });
    expect(await members('again@acme.test')).toBe(0);
  });

  test('of twenty who use an invitation at once, one joins', async () => {
    const token = await made('many@acme.test');
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () => acceptInvitation(deps, token, newcomer)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = tries.flatMap((tried) => (tried.status === 'rejected' ? [tried.reason.code] : []));
    expect(new Set(reasons)).toEqual(new Set(['link-expired']));
    expect(await members('many@acme.test')).toBe(1);
  });

  test('an invitation that fails is not used up', async () => {
    const token = await made('cora@acme.test');
    await expect(acceptInvitation(deps, token, newcomer)).rejects.toMatchObject({
      code: 'bad-input',
      field: 'email',
    });
    await expect(acceptInvitation(deps, token, newcomer)).rejects.toMatchObject({
      code: 'bad-input',
      field: 'email',
    });
    expect(await members('cora@acme.test')).toBe(1);
  });

  test('an owner is invited to regions, and joins with them; no one else takes any', async () => {
    const cora = await deps.database
      .selectFrom('members')
      .select(['organization', 'id'])
      .where('email', '=', 'cora@acme.test')
      .executeTakeFirstOrThrow();
    const scope = {
      organization: cora.organization,
      person: cora.id,
      role: 'coordinator',
      stores: 'all',
    } as const;
    const inviting = { ...deps, mailer: null, unexpected: () => {} };
    const asked = {
      name: 'Olga',
      locale: 'en',
      stores: [],
      regions: ['Baltics', 'baltics '],
    } satisfies Partial<NewInvitation>;
    const joined = async (email: string, role: 'owner' | 'shopper') => {
      const { link } = await invite(inviting, scope, { ...asked, email, role });
      await acceptInvitation(deps, tokenIn(link), newcomer);
      const row = deps.database.selectFrom('members').selectAll().where('email', '=', email);
      return regionsIn(await row.executeTakeFirstOrThrow());
    };
    expect(await joined('olga@acme.test', 'owner')).toEqual(['baltics ']);
    expect(await joined('shop@acme.test', 'shopper')).toEqual([]);
    const strange = invite(inviting, scope, {
      ...{ email: 'else@acme.test', name: 'Else', role: 'owner', locale: 'en' },
      ...{ stores: ['elsewhere'], regions: [] },
    });
    await expect(strange).rejects.toMatchObject({ code: 'bad-input', field: 'stores' });
  });

  test('a new invitation ends the one before, and none lasts longer than a week', async () => {
    const before = await made('sam@acme.test');
    const token = await made('SAM@acme.test');
    await expect(acceptInvitation(deps, before, newcomer)).rejects.toMatchObject({ code: 'link-expired' });
    clock.nowMs += 7 * 86_400_000;
    await expect(acceptInvitation(deps, token, newcomer)).rejects.toMatchObject({ code: 'link-expired' });
    expect(await members('sam@acme.test')).toBe(0);
  });

  test('an invitation sets nothing up, and the set-up link invites nobody', async () => {
    const invitation = await made('mix@acme.test');
    const setup = tokenIn((await makeSetupLink(deps)).link);
    await expect(setUp(deps, invitation, first)).rejects.toMatchObject({ code: 'link-expired' });
    await expect(acceptInvitation(deps, setup, newcomer)).rejects.toMatchObject({ code: 'link-expired' });
  });

  test('no token is stored', async () => {
    const token = await made('hidden@acme.test');
    const links = await deps.database.selectFrom('links').selectAll().execute();
    expect(JSON.stringify(links)).not.toContain(token);
  });
});

describe('an invitation over the API', () => {
  interface Received {
    readonly to: string[];
    readonly mail: string;
  }
  const received: Received[] = [];
  let post: SMTPServer;
  let house: House;
  let acme: Agency;
  let deaf: House;

  beforeAll(async () => {
    post = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, { envelope }, done) => {
        text(stream).then((mail) => {
          received.push({ to: envelope.rcptTo.map(({ address }) => address), mail });
          done();
        }, done);
      },
    });
    post.listen(0, '127.0.0.1', () => {});
    await once(post.server, 'listening');
    const address = post.server.address();
    if (address === null || typeof address === 'string') throw new Error('The mail server has no port');
    const from = 'Plainclothes <visits@acme.test>';
    house = await openHouse({ mailer: createMailer({ smtpUrl: `smtp://127.0.0.1:${address.port}`, from }) });
    acme = await house.agency('Acme');
    deaf = await openHouse({ mailer: createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from }) });
  });
  afterAll(async () => {
    house.deps.mailer?.close();
    deaf.deps.mailer?.close();
    await new Promise<void>((resolve) => post.close(resolve));
  });

  const invitation = { email: 'sam@acme.test', name: 'Sam', role: 'shopper', stores: 'all', locale: 'en' };

  test('is mailed with a link that works', async () => {
    const answer = await acme.cora.post('/invitations', invitation);
    expect(answer).toMatchObject({ status: 200, body: { mailed: true } });
    const [{ to, mail } = { to: [], mail: '' }] = received.splice(0);
    expect(to).toEqual(['sam@acme.test']);
    expect(mail).toMatch(/^Subject: Acme invites you to Plainclothes\r?$/m);
    const link = /http:\/\/plainclothes\.test\/welcome#[\w-]+/.exec(mail.replaceAll('=\r\n', ''))?.[0];
    expect(link).toBe(read(answer, 'link'));
    const token = tokenIn(link ?? '');
    expect((await house.browser().get(`/links/${token}`)).body).toEqual({
      kind: 'invitation',
      organization: 'Acme',
      name: 'Sam',
      email: 'sam@acme.test',
      role: 'shopper',
      locale: 'en',
    });
    expect(
      await house.browser().post(`/links/${token}/accept`, { name: 'Sam', password: 'too short' }),
    ).toMatchObject({
      status: 400,
      body: { field: 'password' },
    });
    expect(await house.browser().post(`/links/${token}/accept`, newcomer)).toMatchObject({
      status: 200,
      body: { email: 'sam@acme.test' },
    });
    expect((await house.browser().get(`/links/${token}`)).status).toBe(410);
    await house.signIn('sam@acme.test');
  });

  test('is written in the reader’s language', async () => {
    await acme.cora.post('/invitations', { ...invitation, email: 'sara@acme.test', locale: 'fa' });
    const [{ mail } = { mail: '' }] = received.splice(0);
    const encoded = /\r\n\r\n([\s\S]+)$/.exec(mail)?.[1] ?? '';
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toContain('گذرواژهٔ خود را اینجا انتخاب کنید');
  });

  test('whose mail can’t be sent is still made, and says so', async () => {
    const other = await deaf.agency('Deaf');
    const answer = await other.cora.post('/invitations', { ...invitation, email: 'sam@deaf.test' });
    expect(answer).toMatchObject({ status: 200, body: { mailed: false } });
    expect((await deaf.browser().get(`/links/${tokenIn(read(answer, 'link'))}`)).status).toBe(200);
  });

  test('is refused for a member’s address and for stores that are not ours', async () => {
    const member = await acme.cora.post('/invitations', { ...invitation, email: 'CORA@acme.test' });
    expect(member).toMatchObject({ status: 400, body: { code: 'bad-input', field: 'email' } });
    const stores = await acme.cora.post('/invitations', {
      ...invitation,
      role: 'owner',
      stores: ['riga', 'mars'],
      email: 'o@acme.test',
    });
    expect(stores).toMatchObject({ status: 400, body: { code: 'bad-input', field: 'stores' } });
  });

  test('never gives a shopper stores, and a coordinator always has all', async () => {
    await acme.join('shelly', 'shopper', 'all');
    await acme.join('carl', 'coordinator', ['riga']);
    await acme.join('olga', 'owner', ['riga']);
    const { body } = await acme.cora.get('/people');
    expect(body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'shelly', stores: [] }),
        expect.objectContaining({ name: 'carl', stores: 'all' }),
        expect.objectContaining({ name: 'olga', stores: ['riga'] }),
      ]),
    );
  });

  test('reaches no log: neither its token nor anyone’s address or password', async () => {
    const answer = await acme.cora.post('/invitations', { ...invitation, email: 'quiet@acme.test' });
    const token = tokenIn(read(answer, 'link'));
    await house.browser().get(`/links/${token}`);
    await house.browser().post(`/links/${token}/accept`, newcomer);
    await house
      .browser()
      .post('/auth/sign-in/email', { email: 'quiet@acme.test', password: 'wrong password' });
    await house.signIn('quiet@acme.test');
    const log = house.logged.join('');
    expect(log).toContain('/api/links/');
    for (const secret of [token, 'quiet@acme.test', PASSWORD, 'wrong password', 'session_token'])
      expect(log).not.toContain(secret);
  });
});
