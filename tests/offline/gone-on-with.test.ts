import { describe, expect, test } from 'vitest';
import type { Phone } from '#offline/index.ts';
import { TestClock } from '#tests/support/visit.ts';
import { packFor, person, picture, pocket, START, says, visitOf, yes } from './pocket.ts';

const HOUR_MS = 3_600_000;
const returned = { ...visitOf('visit-1'), state: 'returned' } as const;

/** A report that was handed in from one phone and returned, and another phone of the same person. */
async function twoPhones() {
  const { phone, peer, begin, clock, again } = await pocket();
  const first = await begin();
  await first.append(yes('greeted'), says('name', 'Ann'));
  const { sha256 } = await first.addPhoto(picture(1_000), 'counter');
  await first.append({ kind: 'visit.left' }, { kind: 'report.submitted', manifest: [sha256] });
  await phone.sync.drain('button');
  peer.pack = { ...packFor('shopper-1', ['visit-2']), visits: [returned] };
  peer.reports.set('visit-1', [first.id]);
  const otherClock = new TestClock(clock.trueMs + HOUR_MS, 'other');
  const databaseName = `test-${crypto.randomUUID()}`;
  const open = () => again({ databaseName, clock: otherClock });
  const other = await open();
  await other.rememberPerson(person('shopper-1'));
  await other.refreshPack();
  return { first, other, open, peer, sha256 };
}

const goOn = (phone: Phone) => phone.goOnWith(returned, START);

describe('a returned report on a phone that has none of it', () => {
  test('is gone on with from what the server holds, in a journal of its own', async () => {
    const { first, other, peer, sha256 } = await twoPhones();
    const journal = await goOn(other);
    expect(journal.id).not.toBe(first.id);
    expect(journal.report.answers.get('name')).toMatchObject({ value: 'Ann' });
    expect(journal.report.joins).toEqual([first.report.through]);
    expect(journal.report.through).toBe(first.report.through + journal.standing.events);
    expect(journal.report.startedAt).toEqual(first.report.startedAt);
    expect([...journal.report.evidence.values()].map((one) => one.sha256)).toEqual([sha256]);
    expect(journal.standing).toMatchObject({ events: 2, safe: 0, photos: { total: 0 } });
    await other.sync.drain('button');
    const [start] = peer.events(journal.id);
    expect(start).toMatchObject({ kind: 'visit.started', continues: { journal: first.id } });
    expect(peer.events(first.id)).toHaveLength(first.report.through);
  });

  test('keeps what was first said beside what is said now, and comes back whole after a kill', async () => {
    const { other, open } = await twoPhones();
    const journal = await goOn(other);
    await journal.append(says('name', 'Anna'));
    await journal.addPhoto(picture(2_000), 'counter');
    const { report } = journal;
    other.close();
    const again = await (await open()).journalOf('visit-1');
    expect(again?.report).toEqual(report);
    const name = again?.report.answers.get('name');
    expect(name?.history.map(({ value }) => value)).toEqual(['Ann', 'Anna']);
    expect(name?.seq).toBe((report.joins.at(-1) ?? 0) + 3);
  });

  test('is sent as what was noted here alone', async () => {
    const { other, peer } = await twoPhones();
    const journal = await goOn(other);
    await journal.append(says('name', 'Anna'));
    await other.sync.drain('button');
    await journal.append({ kind: 'report.submitted', manifest: [] });
    await other.sync.drain('button');
    const kinds = peer.events(journal.id).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'clock.observed')).toEqual([
      'visit.started',
      'answer.set',
      'report.submitted',
    ]);
    expect(journal.standing).toMatchObject({ events: kinds.length, safe: kinds.length, complete: true });
  });

  test('is begun once, however often it is asked for', async () => {
    const { other } = await twoPhones();
    const [one, two] = await Promise.all([goOn(other), goOn(other)]);
    expect(two.id).toBe(one.id);
    expect((await goOn(other)).report.through).toBe(one.report.through);
  });

  test('is not begun where it can’t be had whole', async () => {
    const { first, other, peer } = await twoPhones();
    peer.mishap = ({ path }) => (path.endsWith('/record') ? 'cut' : undefined);
    await expect(goOn(other)).rejects.toMatchObject({ code: 'offline' });
    peer.mishap = () => undefined;
    const held = peer.journals.get(first.id) ?? [];
    peer.journals.set(
      first.id,
      held.map((placed, index) => (index === held.length - 1 ? { ...placed, hash: 'a'.repeat(64) } : placed)),
    );
    await expect(goOn(other)).rejects.toMatchObject({ code: 'head-mismatch' });
    expect(await other.journalOf('visit-1')).toBeNull();
  });
});
