import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyReport, fold } from '#domain/journal/fold.ts';
import { PhoneError } from '#offline/index.ts';
import { visit } from '#tests/support/visit.ts';
import { bare, coffee, person, picture, pocket, START, says, visitOf, yes } from './pocket.ts';

describe('a journal', () => {
  test('begins with where, when and by what it is answered', async () => {
    const { phone, begin, clock } = await pocket();
    const journal = await begin();
    expect(journal.report).toMatchObject({
      visit: 'visit-1',
      device: phone.device,
      timeZone: 'Europe/Riga',
      startedAt: clock.now(),
    });
    expect(journal.checklist).toEqual(coffee);
  });

  test('carries on with the server clock seen before it began, in the same session only', async () => {
    const { begin, again, clock } = await pocket();
    const journal = await begin();
    expect(journal.report.clocks).toMatchObject([{ seq: 2, serverOffset: 0 }]);
    clock.relaunch();
    const after = await again();
    expect((await after.startVisit(visitOf('visit-2'), START)).report.clocks).toEqual([]);
  });

  test('is the same after the app was killed, whatever was appended', async () => {
    const { begin, again, clock } = await pocket();
    const journal = await begin();
    const value = fc.oneof(fc.boolean(), fc.integer(), fc.string({ maxLength: 40 }), fc.constant(null));
    const event = fc.oneof(
      fc.record({
        kind: fc.constant('answer.set' as const),
        question: fc.constantFrom('a', 'b', 'c'),
        value,
      }),
      fc.record({ kind: fc.constant('answer.cleared' as const), question: fc.constantFrom('a', 'b', 'c') }),
      fc.record({
        kind: fc.constant('moment.marked' as const),
        moment: fc.constantFrom('m', 'n'),
        source: fc.constant('tap' as const),
      }),
      fc.record({
        kind: fc.constant('note.added' as const),
        question: fc.constant(null),
        text: fc.string({ maxLength: 80 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 6 }), async (events) => {
        clock.pass(1_000);
        const appended = await journal.append(...events);
        const relaunched = await again();
        expect((await relaunched.journalOf('visit-1'))?.report).toEqual(appended);
        relaunched.close();
      }),
      { numRuns: 25, seed: 20_260_302 },
    );
  });

  test('adds up on the phone to what the same taps add up to elsewhere', async () => {
    const { begin, clock } = await pocket();
    const journal = await begin();
    const lived = visit(coffee);
    clock.pass(60_000);
    await journal.append({ kind: 'moment.marked', moment: 'entered', source: 'tap' });
    await journal.append(yes('greeted'), { kind: 'visit.left' });
    lived.mark('entered').answer('greeted', true).leave();
    expect([...journal.report.answers.keys()]).toEqual([...lived.report().answers.keys()]);
    expect(journal.report.moments.get('entered')?.at.wall).toBe(clock.now().wall);
  });

  test('keeps rows of events in a chain from its own id', async () => {
    const { begin, databaseName } = await pocket();
    const journal = await begin();
    await journal.append(yes('greeted'));
    const database = await bare(databaseName);
    const rows: { seq: number; hash: string; event: never }[] = await new Promise((resolve) => {
      const request = database.transaction('events').objectStore('events').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(fold(rows, emptyReport)).toEqual(journal.report);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(3);
  });

  test('gives events the time of the tap, however long the disk takes', async () => {
    const { begin, clock } = await pocket();
    const journal = await begin();
    clock.pass(5_000);
    const tapped = clock.now();
    const appending = journal.append(yes('greeted'));
    clock.pass(9_000);
    expect((await appending).answers.get('greeted')?.at).toEqual(tapped);
  });

  test('takes many appends at once, each in its place', async () => {
    const { begin } = await pocket();
    const journal = await begin();
    await Promise.all(Array.from({ length: 30 }, (_, index) => journal.append(says('name', `n${index}`))));
    expect(journal.report.through).toBe(32);
    expect(journal.report.answers.get('name')?.history.map(({ value }) => value)).toEqual(
      Array.from({ length: 30 }, (_, index) => `n${index}`),
    );
  });

  test('is one object however often it is asked for, and one journal however often it is begun', async () => {
    const { phone, begin } = await pocket();
    const [first, second] = await Promise.all([begin(), begin()]);
    expect(second.id).toBe(first.id);
    expect(await phone.journalOf('visit-1')).toBe(await begin());
    expect(await phone.journalOf('visit-2')).toBeNull();
  });

  test('refuses what no journal may hold, and counts nothing of it', async () => {
    const { begin } = await pocket();
    const journal = await begin();
    const before = journal.report;
    const tooLong = { kind: 'note.added', question: null, text: 'x'.repeat(20_001) } as const;
    await expect(journal.append(yes('greeted'), tooLong)).rejects.toMatchObject({ code: 'bad-input' });
    expect(journal.report).toBe(before);
  });

  test('cannot be begun without its checklist on the phone', async () => {
    const { phone } = await pocket();
    const unknown = { ...visitOf('visit-1'), checklist: { id: 'unheard-of', version: 1 } };
    await expect(phone.startVisit(unknown, START)).rejects.toEqual(new PhoneError('not-found'));
  });
});

describe('two tabs on one visit', () => {
  test('hear no server’s time from a tab that was frozen between the answer and its noting', async () => {
    const { phone, begin, clock } = await pocket();
    const journal = await begin();
    const heard = () => journal.report.clocks.length;
    const before = heard();
    let isFrozen = false;
    phone.sync.subscribe(() => {
      if (isFrozen || phone.sync.state.lastSafeAt === null) return;
      isFrozen = true;
      clock.pass(600_000);
    });
    clock.set(3_600_000);
    await journal.append(yes('greeted'));
    await phone.sync.drain('button');
    expect([isFrozen, heard()]).toEqual([true, before]);
    await journal.append(yes('again'));
    await phone.sync.drain('button');
    expect(heard()).toBe(before + 1);
  });

  test('append in turn, and each sees what the other did', async () => {
    const { begin, again } = await pocket();
    const here = await begin();
    const there = await (await again()).journalOf('visit-1');
    if (!there) throw new Error('no journal');
    const seen = new Promise<void>((resolve) =>
      here.subscribe(() => here.report.answers.has('name') && resolve()),
    );
    await Promise.all([here.append(yes('greeted')), there.append(says('name', 'Ann'))]);
    await Promise.all([there.append(yes('x')), here.append(yes('y'))]);
    await seen;
    await expect.poll(() => here.report.through).toBe(6);
    await expect.poll(() => there.report).toEqual(here.report);
  });

  test('never take the same place, however they race', async () => {
    const { begin, again } = await pocket();
    const here = await begin();
    const there = await (await again()).journalOf('visit-1');
    const both = Array.from({ length: 20 }, (_, index) => [
      here.append(says('name', `a${index}`)),
      there?.append(says('name', `b${index}`)),
    ]);
    await Promise.all(both.flat());
    const after = await (await again()).journalOf('visit-1');
    const values = after?.report.answers.get('name')?.history.map(({ value }) => String(value)) ?? [];
    expect(values.length).toBe(40);
    expect(values.filter((value) => value.startsWith('a'))).toEqual(
      Array.from({ length: 20 }, (_, index) => `a${index}`),
    );
  });
});

describe('another person', () => {
  test('sees nothing of the one before, whose work waits for them', async () => {
    const { phone, begin } = await pocket();
    await (await begin()).append(yes('greeted'));
    await phone.setIntent({ visit: 'visit-1', question: 'counter' });
    await phone.rememberPerson(person('shopper-2'));
    expect([
      await phone.pack(),
      await phone.journalOf('visit-1'),
      await phone.standings(),
      await phone.intent(),
    ]).toEqual([null, null, [], null]);
    await phone.rememberPerson(person('shopper-1'));
    expect((await phone.journalOf('visit-1'))?.report.answers.has('greeted')).toBe(true);
    expect(await phone.intent()).toEqual({ visit: 'visit-1', question: 'counter' });
  });

  test('of whom the server speaks does not overwrite the one that is remembered', async () => {
    const { phone, peer } = await pocket();
    const before = await phone.pack();
    peer.pack = { ...(before ?? expect.fail()), person: 'shopper-2' };
    await expect(phone.refreshPack()).rejects.toMatchObject({ code: 'not-yours' });
    expect(await phone.pack()).toEqual(before);
  });
});

describe('what a visit is handed over with', () => {
  test('is one file with every event and every photo', async () => {
    const { phone, begin } = await pocket();
    const journal = await begin();
    const { sha256 } = await journal.addPhoto(picture(70_000), 'counter');
    const file = JSON.parse(await (await phone.exportVisit('visit-1')).text());
    expect(file).toMatchObject({
      format: 'plainclothes-visit',
      checklist: { id: coffee.id },
      journal: { through: 3 },
    });
    expect(file.events.map(({ event }: { event: { kind: string } }) => event.kind)).toEqual([
      'visit.started',
      'clock.observed',
      'evidence.added',
    ]);
    const bytes = Uint8Array.from(atob(file.media[0].base64), (character) => character.charCodeAt(0));
    expect(file.media[0].sha256).toBe(sha256);
    expect(bytes).toEqual(new Uint8Array(await picture(70_000).arrayBuffer()));
  });
});
