import { describe, expect, test } from 'vitest';
import type { Question } from '#domain/checklist/checklist.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import { withoutIntegrity } from '#domain/checklist/parts.ts';
import { type Check, checksOf, type Reviewed } from '#domain/review/checks.ts';
import { lengthOf, median } from '#domain/review/moments.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import { checklist, moment, narrative, scale, section, wait, yesNo } from '#tests/support/checklist.ts';
import { hashText, type TestVisit, timeOfDay, visit } from '#tests/support/visit.ts';

const ratings = Array.from({ length: 6 }, (_, nr) => scale(`rating-${nr}`, [1, 5], 1, { required: false }));
const quick: Question[] = Array.from({ length: 12 }, (_, nr) =>
  yesNo(`fact-${nr}`, 1, { required: false, when: 'after' }),
);
const list = checklist({
  moments: [moment('entered'), moment('joined'), moment('served')],
  intervals: [wait('queue', 'joined', 'served')],
  sections: [
    section('counter', [
      yesNo('greeted', 1, { when: 'inside' }),
      yesNo('clock-on-the-wall', undefined, {
        required: false,
        integrity: { question: 'clock-on-the-wall', is: false },
      }),
      narrative('story', 0, { required: false }),
      ...ratings,
      ...quick,
    ]),
  ],
});
const STORE = { latitude: 56.95, longitude: 24.1 };
/** So much further north. */
const metresNorth = (metres: number) => ({ ...STORE, latitude: STORE.latitude + metres / 111_195 });

/** A visit with nothing to look at. */
const calm = () =>
  visit(list)
    .append({ kind: 'position.fixed', ...STORE, accuracyMetres: 20 })
    .mark('entered', '10:00:00')
    .mark('joined', '10:00:20')
    .mark('served', '10:03:00')
    .answer('greeted', true, '10:03:30');

function looked(lived: TestVisit, around: Partial<Reviewed> = {}): Check[] {
  return checksOf({
    checklist: list,
    report: lived.report(),
    window: { from: timeOfDay('08:00:00'), to: timeOfDay('20:00:00') },
    terms: plainTerms,
    reimbursementCap: null,
    timeZone: 'Europe/Riga',
    earlier: [],
    said: new Map(lived.events.map(({ at }, index) => [index + 1, at])),
    storePosition: STORE,
    knownPhotos: [],
    accounts: [],
    lengths: [],
    ...around,
  });
}

test('nothing stands out at a visit as it should be', () => {
  expect(looked(calm().leave('10:05:00').submit('10:06:00'))).toEqual([]);
});

test('what the phone finds before handing in is told with its finding; what is missing stands at its place', () => {
  const lived = calm().clear('greeted');
  expect(looked(lived, { window: { from: timeOfDay('11:00:00'), to: timeOfDay('20:00:00') } })).toMatchObject(
    [{ check: 'finding', finding: { rule: 'before-window' } }],
  );
});

describe('a position', () => {
  const at = (...fixes: readonly (readonly [metres: number, accuracyMetres: number])[]) =>
    fixes.reduce(
      (lived, [metres, accuracyMetres]) =>
        lived.append({ kind: 'position.fixed', ...metresNorth(metres), accuracyMetres }),
      visit(list)
        .mark('entered')
        .mark('joined')
        .mark('served', '10:03:00')
        .answer('greeted', true, '10:04:00'),
    );
  const about = (lived: TestVisit, around?: Partial<Reviewed>) =>
    looked(lived, around).filter(({ check }) => /position|store/.test(check));

  test('that lies within its own inaccuracy of the store is there', () => {
    expect(about(at([300, 200]))).toEqual([]);
  });

  test('that can’t have been there says how far it was at the least', () => {
    const [check] = about(at([2_000, 100], [900, 50]));
    expect(check).toMatchObject({ check: 'far-from-store', accuracyMetres: 50 });
    expect(check && 'nearestMetres' in check && Math.abs(check.nearestMetres - 850)).toBeLessThan(3);
  });

  test('is enough once, and too vague where it tells the town alone', () => {
    expect(about(at([2_000, 100], [10, 20]))).toEqual([]);
    expect(about(at([100, 3_000]))).toMatchObject([{ check: 'position-vague', accuracyMetres: 3_000 }]);
  });

  test('that was never fixed is told, and asked for only where the store has a place', () => {
    expect(about(at())).toEqual([{ check: 'no-position' }]);
    expect(about(at(), { storePosition: null })).toEqual([]);
  });
});

describe('moments', () => {
  const about = (lived: TestVisit, around?: Partial<Reviewed>) =>
    looked(lived, { ...around, storePosition: null }).filter(({ check }) => check !== 'finding');

  test('in another order than the checklist’s are told with the one they came before', () => {
    const lived = visit(list)
      .mark('joined', '10:00:00')
      .mark('entered', '10:00:30')
      .mark('served', '10:03:00')
      .answer('greeted', true, '10:04:00');
    expect(about(lived)).toEqual([{ check: 'moments-reversed', moment: 'joined', before: 'entered' }]);
  });

  test('tapped one after the other within two seconds were not lived', () => {
    const lived = visit(list)
      .mark('entered', '10:00:00')
      .mark('joined', '10:00:01.5')
      .mark('served', '10:00:03')
      .answer('greeted', true, '10:04:00');
    expect(about(lived)).toEqual([
      { check: 'moments-at-once', moments: ['entered', 'joined', 'served'], withinMs: 3_000 },
    ]);
  });

  test('between which the clocks can’t tell leave a wait uncertain', () => {
    const lived = visit(list)
      .mark('entered', '10:00:00')
      .mark('joined', '10:00:20')
      .sleepUntil('10:01:00')
      .setClock(600_000)
      .mark('served', '10:03:00')
      .answer('greeted', true, '10:04:00');
    expect(about(lived)).toContainEqual({ check: 'wait-uncertain', interval: 'queue' });
  });

  test('that are all there in a third of the time others took make a short visit; too few others say nothing', () => {
    const minutes = (figures: number[]) => figures.map((figure) => figure * 60_000);
    expect(about(calm(), { lengths: minutes([9, 10, 11, 12]) })).toEqual([]);
    expect(about(calm(), { lengths: minutes([8, 9, 10, 11, 12]) })).toEqual([
      { check: 'short-visit', ms: 180_000, medianMs: 600_000, visits: 5 },
    ]);
    expect(about(calm(), { lengths: minutes([8, 8, 8, 8, 8]) })).toEqual([]);
  });

  test('give the length of a visit, first to last', () => {
    expect(lengthOf({ checklist: list, report: calm().report() })).toBe(180_000);
    expect(lengthOf({ checklist: list, report: visit(list).mark('entered').report() })).toBeNull();
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });
});

describe('the way of answering', () => {
  const rated = (...values: number[]) =>
    values.reduce((lived, value, nr) => lived.answer(`rating-${nr}`, value, `10:0${4 + nr}:00`), calm());

  test('in one straight line is told where it is not simply the best or the worst of all', () => {
    const questions = ratings.map(({ id }) => id);
    expect(looked(rated(3, 3, 3, 3, 3, 3))).toEqual([{ check: 'straight-line', questions }]);
    expect(looked(rated(3, 3, 3, 4, 3, 3))).toEqual([]);
    expect(looked(rated(5, 5, 5, 5, 5, 5))).toEqual([]);
    expect(looked(rated(3, 3, 3, 3))).toEqual([]);
  });

  test('faster than anyone reads is told with the middle of the pauses', () => {
    const answered = (ms: number) =>
      quick.reduce((lived, { id }, nr) => {
        lived.clock.pass(nr === 0 ? 60_000 : ms - 1_000);
        return lived.answer(id, true);
      }, calm());
    expect(looked(answered(1_200))).toEqual([{ check: 'answered-fast', medianMs: 1_200, answers: 13 }]);
    expect(looked(answered(4_000))).toEqual([]);
  });

  test('wrong what whoever was there knows is told; a phone and an owner never learn what is right', () => {
    expect(looked(calm().answer('clock-on-the-wall', true, '10:05:00'))).toEqual([
      { check: 'integrity-missed', question: 'clock-on-the-wall' },
    ]);
    expect(looked(calm().answer('clock-on-the-wall', false, '10:05:00'))).toEqual([]);
    expect(JSON.stringify(withoutIntegrity(list))).not.toContain('integrity');
    expect(faultsOf(list)).toEqual([]);
  });
});

describe('what was seen elsewhere', () => {
  const traits = { light: 120, sharpness: 900, look: 'ff00ff00aa55aa55' };
  const photo = (look: string) => ({ visit: 'other', sha256: hashText(look), look, bySame: false });
  const withPhoto = (change: Partial<typeof traits> = {}) =>
    calm().append({
      kind: 'evidence.added',
      evidence: 'shot',
      question: 'greeted',
      sha256: hashText('shot'),
      bytes: 1_000,
      type: 'image/jpeg',
      traits: { ...traits, ...change },
    });
  const about = (lived: TestVisit, around: Partial<Reviewed>) =>
    looked(lived, around).filter(({ check }) => check !== 'finding');

  test('is a photo that looks like another visit’s, whoever took it', () => {
    const same = {
      check: 'photo-elsewhere',
      evidence: 'shot',
      question: 'greeted',
      visit: 'other',
      bySame: false,
    };
    expect(about(withPhoto(), { knownPhotos: [photo('ff00ff00aa55aa54')] })).toEqual([same]);
    expect(about(withPhoto(), { knownPhotos: [photo('00ff00ff55aa55aa')] })).toEqual([]);
    expect(about(withPhoto({ light: 10 }), { knownPhotos: [photo(traits.look)] })).toEqual([]);
  });

  const STORY =
    'They looked up when I came in, repeated my order and handed it over with a smile, and the coffee was hot.';
  const told = (text: string) => calm().answer('story', text, '10:05:00');

  test('is an account that stands in an earlier report, with the share that does', () => {
    const accounts = [
      {
        visit: 'older',
        text: 'Quite another story of a shop that was closed when I came by in the rain.',
        bySame: true,
      },
      { visit: 'copied', text: `${STORY.toUpperCase()} And more was said after that.`, bySame: true },
    ];
    expect(looked(told(STORY), { accounts })).toEqual([
      { check: 'words-copied', question: 'story', visit: 'copied', bySame: true, share: 1 },
    ]);
    expect(
      looked(
        told('Nobody said a word; I waited at the till for a while, then a young man came over to me.'),
        { accounts },
      ),
    ).toEqual([]);
  });

  test('is no phrase that anyone would use', () => {
    const accounts = [{ visit: 'older', text: 'The coffee was hot and the staff friendly.', bySame: false }];
    expect(looked(told('The coffee was hot and the staff friendly.'), { accounts })).toEqual([]);
  });
});

describe('what was said otherwise after leaving', () => {
  const left = () => calm().leave('10:05:00');

  test('is told of what is asked inside, from half an hour on, with how long after', () => {
    expect(looked(left().answer('greeted', false, '10:20:00'))).toEqual([]);
    expect(looked(left().answer('greeted', false, '12:05:00'))).toEqual([
      { check: 'edited-after', question: 'greeted', seq: 8, afterMs: 2 * 3_600_000 },
    ]);
    expect(looked(left().answer('greeted', true, '12:05:00'))).toEqual([]);
    expect(looked(left().answer('fact-1', true, '12:05:00').answer('fact-1', false, '13:00:00'))).toEqual([]);
  });

  test('is told of a moment by when it was said, not by what it was moved to', () => {
    expect(looked(left().correct('served', '10:02:30', 'late', '11:05:00'))).toEqual([
      { check: 'moment-after', moment: 'served', seq: 8, afterMs: 3_600_000 },
    ]);
  });

  test('is not held against what an editor asked for', () => {
    const lived = left().submit('10:30:00').answer('greeted', false, '18:00:00');
    expect(looked(lived)).toEqual([]);
  });
});
