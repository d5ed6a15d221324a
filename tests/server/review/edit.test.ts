import { beforeAll, describe, expect, test } from 'vitest';
import { verifyRollups } from '#server/rollups/verify.ts';
import { type Agency, type Browser, type House, member, openHouse } from '#tests/server/http/house.ts';
import { lived } from '#tests/server/store/scene.ts';
import { places } from '#tests/support/databases.ts';

describe.each(places)('%s', (name, place) => {
  let house: House;
  let acme: Agency;
  let nora: Browser;
  let sam: Browser;
  let olga: Browser;
  let journals = 0;

  beforeAll(async () => {
    house = await openHouse({}, {}, name === 'SQLite' ? undefined : await place());
    acme = await house.agency('Acme');
    nora = await acme.join('nora', 'coordinator');
    sam = await acme.join('sam', 'shopper');
    olga = await acme.join('olga', 'owner', ['riga']);
  });

  /** A visit that was handed in, where nobody was thanked: half of its points. */
  async function handedIn(store = 'riga') {
    const visit = await acme.plan(sam, store);
    journals += 1;
    const record = lived({ visit, journal: `journal-${journals}` })
      .leave()
      .submit();
    await acme.sync(sam, record, visit);
    return { visit, record };
  }

  const review = async (visit: string) => (await acme.cora.get(`/visits/${visit}`)).body;
  const revisionOf = async (visit: string) => member(await review(visit), 'row', 'revision');
  const edit = async (visit: string, more: object = {}, who = acme.cora) => {
    const slip = { question: 'thanked', value: true, reason: 'A slip: the note says that she was.' };
    return who.post(`/visits/${visit}/edits`, { revision: await revisionOf(visit), ...slip, ...more });
  };
  const answerOf = (report: unknown) => {
    const answers = member(report, 'answers');
    return Array.isArray(answers) ? answers.find((one) => member(one, 'question') === 'thanked') : undefined;
  };

  describe('a correction of an answer', () => {
    test('is what is scored, beside what the shopper said, with who, when and why', async () => {
      const { visit } = await handedIn();
      expect(await edit(visit)).toMatchObject({ status: 200, body: { percentage: 100, state: 'submitted' } });
      const read = await review(visit);
      const { edit: corrected, ...said } = answerOf(member(read, 'report'));
      expect(said).toMatchObject({ value: true, history: [{ value: false }] });
      expect(corrected).toEqual({
        at: house.clock.nowMs,
        by: 'Cora',
        reason: 'A slip: the note says that she was.',
        original: false,
      });
      expect(member(read, 'report', 'score', 'percentage')).toBe(100);
      expect(member(read, 'history')).toContainEqual(
        expect.objectContaining({
          move: 'edit',
          by: 'Cora',
          edit: expect.objectContaining({ original: false }),
        }),
      );
    });

    test('is told to owners as one, without what stood there before, why, or by whom', async () => {
      const { visit } = await handedIn();
      await edit(visit);
      for (const move of ['approve', 'publish']) expect((await acme.move(visit, move)).status).toBe(200);
      const { body } = await olga.get(`/owner/visits/${visit}`);
      const { history, ...said } = answerOf(body);
      expect(said).toMatchObject({ value: true, edit: { at: house.clock.nowMs } });
      expect(history).toMatchObject([{ value: true }]);
      expect(JSON.stringify(body)).not.toMatch(/slip|cora|original/i);
      expect(member(body, 'score', 'percentage')).toBe(100);
      const all = await verifyRollups(house.deps.database, { role: 'server', organization: acme.id });
      expect(all).toMatchObject({ differences: [] });
    });

    test('can be made anew and taken back; the score goes with it', async () => {
      const { visit } = await handedIn();
      await edit(visit);
      expect(await edit(visit)).toMatchObject({ status: 409 });
      expect(await edit(visit, { value: null })).toMatchObject({ body: { percentage: 100 } });
      expect(await edit(visit, { value: undefined })).toMatchObject({ body: { percentage: 50 } });
      expect(answerOf(member(await review(visit), 'report'))).not.toHaveProperty('edit');
      expect(await edit(visit, { value: undefined })).toMatchObject({ status: 409 });
    });

    test('of two reviewers who saw the same the second is told, and nothing of theirs is done', async () => {
      const { visit } = await handedIn();
      const revision = await revisionOf(visit);
      expect((await edit(visit, { revision })).status).toBe(200);
      expect(await edit(visit, { revision, value: null }, nora)).toMatchObject({
        status: 409,
        body: { code: 'stale' },
      });
      for (const move of ['approve', 'reject', 'return'])
        expect(await nora.post(`/visits/${visit}/moves`, { revision, move, reason: 'No.' })).toMatchObject({
          status: 409,
          body: { code: 'stale' },
        });
      expect(await review(visit)).toMatchObject({ row: { state: 'submitted', percentage: 100 } });
    });

    test('lapses where the shopper answers anew, and stays in the history', async () => {
      const { visit, record } = await handedIn();
      await edit(visit);
      await acme.move(visit, 'return', { reason: 'Look again.' });
      const again = record.answer('thanked', false).append({ kind: 'report.amended', manifest: [] });
      expect((await acme.sync(sam, again, visit)).status).toBe(200);
      const read = await review(visit);
      expect(read).toMatchObject({ row: { state: 'submitted', percentage: 50 } });
      expect(answerOf(member(read, 'report'))).not.toHaveProperty('edit');
      expect(JSON.stringify(member(read, 'history'))).toContain('A slip');
    });

    test('needs a reason, an answer that can be, a report in review, and a coordinator', async () => {
      const { visit } = await handedIn();
      expect(await edit(visit, { reason: ' ' })).toMatchObject({ status: 400 });
      expect(await edit(visit, { value: 12 })).toMatchObject({ status: 400, body: { field: 'value' } });
      expect(await edit(visit, { question: 'story' })).toMatchObject({
        status: 400,
        body: { field: 'question' },
      });
      for (const who of [sam, olga]) expect(await edit(visit, {}, who)).toMatchObject({ status: 403 });
      await acme.move(visit, 'approve');
      expect(await edit(visit)).toMatchObject({ status: 409, body: { code: 'move-not-allowed' } });
    });
  });

  test('earlier visits stand beside one: of its store and its shopper, reported ones alone', async () => {
    const other = await handedIn('lisbon');
    const { visit } = await handedIn();
    await acme.plan(sam);
    const { body } = await acme.cora.get(`/visits/${visit}/earlier`);
    const ids = (of: string) => {
      const rows = member(body, of);
      return Array.isArray(rows) ? rows.map((row) => member(row, 'id')) : [];
    };
    expect(ids('ofStore')).toHaveLength(5);
    expect(ids('ofStore')).not.toContain(other.visit);
    expect([...ids('ofStore'), ...ids('ofShopper')]).not.toContain(visit);
    expect(JSON.stringify(body)).not.toContain('assigned');
    expect((await olga.get(`/visits/${visit}/earlier`)).status).toBe(403);
  });
});
