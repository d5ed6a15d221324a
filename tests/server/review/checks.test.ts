import { afterEach, beforeAll, expect, test } from 'vitest';
import type { CheckView } from '#protocol/api/checks.ts';
import { checksOfVisit } from '#server/review/checks.ts';
import { createPrints } from '#server/review/prints.ts';
import type { Database } from '#server/store/database.ts';
import { coordinator, lived, organize, plan, server, shopper, tailOf } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { hashText } from '#tests/support/visit.ts';

const STORY =
  'They looked up when I came in, repeated my order and handed it over with a smile, and the coffee was hot.';
const LOOK = 'ff00ff00aa55aa55';
const NEARLY = 'ff00ff00aa55aa54';

eachDatabase((_, open) => {
  let database: Database;
  let organizations = 0;
  const failures: unknown[] = [];
  beforeAll(async () => {
    database = await open();
  });
  afterEach(() => expect(failures.splice(0)).toEqual([]));

  async function scene() {
    organizations += 1;
    const organization = `agency-${organizations}`;
    await organize(database, organization);
    const deps = server(database);
    const prints = createPrints({ database, unexpected: (cause) => void failures.push(cause) });
    /** A visit that was done and handed in. */
    const handIn = async (
      id: string,
      { who = 'sam', store = 'riga', story = `${id}: a story of its own`, look = '0123456789abcdef' } = {},
    ) => {
      await plan(database, organization, { id, shopper: who, store });
      const file = { sha256: hashText(`${id} photo`), bytes: 1_000, type: 'image/jpeg' };
      const journey = lived({ visit: id, journal: `journal-${organization}-${id}` })
        .answer('story', story)
        .append({
          kind: 'evidence.added',
          evidence: 'photo',
          question: 'counter',
          ...file,
          traits: { light: 120, sharpness: 900, look },
        })
        .append({ kind: 'report.submitted', manifest: [file.sha256] });
      await deps.sync(shopper(organization, who), tailOf(journey, { visit: id }));
      return journey;
    };
    const printed = async () => {
      prints.wake();
      await prints.settled();
    };
    const checks = (visit: string, scope = coordinator(organization)) =>
      checksOfVisit(database, scope, visit);
    const about = async (visit: string, ...names: CheckView['check'][]) =>
      (await checks(visit)).checks.filter(({ check }) => names.includes(check));
    return { organization, handIn, printed, checks, about, deps };
  }

  test('a report that stands by itself is compared with nothing, and says so', async () => {
    const { handIn, checks, printed } = await scene();
    await handIn('visit-1');
    await printed();
    expect((await checks('visit-1')).compared).toEqual({ ofShopper: 0, ofStore: 0, ofChecklist: 0 });
    expect(await checks('visit-1')).toMatchObject({ checks: [] });
  });

  test('an account that was written before is found with the visit that it stands in, whoever wrote it', async () => {
    const { handIn, about, checks, printed } = await scene();
    await handIn('old', { story: STORY, store: 'oslo' });
    await handIn('others', {
      who: 'tess',
      story: 'Nobody was there, I waited for a long time and then I left again.',
    });
    await handIn('new', { story: STORY });
    await handIn('hers', { who: 'tess', story: STORY, store: 'oslo' });
    await printed();
    const place = { questions: ['story'], visit: 'old' };
    expect(await about('new', 'words-copied')).toEqual([
      { check: 'words-copied', place, figures: { share: 1 }, bySame: true },
    ]);
    expect(await about('hers', 'words-copied')).toMatchObject([{ place, bySame: false }]);
    expect((await checks('new')).compared).toEqual({ ofShopper: 1, ofStore: 1, ofChecklist: 3 });
  });

  test('a photo that looks like another visit’s is found through any of its bands', async () => {
    const { handIn, about, printed } = await scene();
    await handIn('first', { look: LOOK, who: 'tess' });
    await handIn('second', { look: NEARLY });
    await handIn('third', { look: '00ff00ff55aa55aa' });
    await printed();
    expect(await about('second', 'photo-elsewhere')).toEqual([
      {
        check: 'photo-elsewhere',
        place: { questions: ['counter'], visit: 'first' },
        figures: {},
        bySame: false,
      },
    ]);
    expect(await about('third', 'photo-elsewhere')).toEqual([]);
  });

  test('a report that is handed in again is compared as it is now', async () => {
    const { handIn, about, printed, organization, deps } = await scene();
    const journey = await handIn('first', { story: STORY });
    await printed();
    const before = journey.events.length;
    journey.answer('story', 'On second thoughts, quite something else is to be told about this.');
    journey.append({ kind: 'report.amended', manifest: [hashText('first photo')] });
    await deps.sync(shopper(organization, 'sam'), tailOf(journey, { visit: 'first', after: before }));
    await handIn('second', { story: STORY });
    await printed();
    expect(await about('second', 'words-copied')).toEqual([]);
  });

  test('what a kill left unprinted is printed at the next start, and of another organization nothing is compared', async () => {
    const here = await scene();
    await here.handIn('mine', { story: STORY, look: LOOK });
    const there = await scene();
    await there.handIn('theirs', { story: STORY, look: LOOK });
    await there.printed();
    expect(await there.about('theirs', 'words-copied', 'photo-elsewhere')).toEqual([]);
    const printed = await database
      .selectFrom('report_prints')
      .select('visit')
      .where('visit', '=', 'mine')
      .execute();
    expect(printed).toHaveLength(1);
    await expect(here.checks('theirs')).rejects.toMatchObject({ code: 'not-found' });
  });
});
