import { describe, expect, test } from 'vitest';
import type { Question } from '#domain/checklist/checklist.ts';
import type { PhotoTraits } from '#domain/journal/event.ts';
import { type Finding, findingsOf, type Inspected } from '#domain/report/findings.ts';
import { looksAlike } from '#domain/report/photo-findings.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import { checklist, narrative, photo, section, text, wait, yesNo } from '#tests/support/checklist.ts';
import { hashText, type TestVisit, timeOfDay, visit } from '#tests/support/visit.ts';

const receipt: Question = { ...text('receipt', { required: false }), type: 'receipt', currency: 'EUR' };
const list = checklist({
  intervals: [wait('queue', 'joined', 'served')],
  sections: [
    section('counter', [
      yesNo('greeted', 1),
      yesNo('spoken-to', 1, { required: false }),
      narrative('story', 60, { required: false }),
      narrative('product', 0, { required: false }),
      photo('counter', { required: false }),
      receipt,
    ]),
  ],
  contradictions: [
    {
      id: 'greeted-without-words',
      when: {
        all: [
          { question: 'greeted', is: true },
          { question: 'spoken-to', is: false },
        ],
      },
      text: { en: 'Greeted, and not spoken to?' },
      questions: ['spoken-to', 'greeted'],
    },
  ],
});

/** The store is in Riga: two hours ahead of the times that test visits tell. */
const around: Omit<Inspected, 'report'> = {
  checklist: list,
  window: { from: timeOfDay('08:00:00'), to: timeOfDay('12:00:00') },
  terms: plainTerms,
  reimbursementCap: { minor: 800, currency: 'EUR' },
  timeZone: 'Europe/Riga',
  earlier: [],
};
const found = (lived: TestVisit, change: Partial<Inspected> = {}): Finding[] =>
  findingsOf({ ...around, report: lived.report(), ...change });
const complete = (options?: Parameters<typeof visit>[1]) =>
  visit(list, options).mark('joined', '10:00:00').mark('served', '10:02:00').answer('greeted', true);
const SHARP: PhotoTraits = { light: 120, sharpness: 900, look: 'ff00ff00aa55aa55' };

function withPhoto(lived: TestVisit, name: string, traits: PhotoTraits, question: string | null): TestVisit {
  const file = { sha256: hashText(name), bytes: 1_000, type: 'image/jpeg' };
  return lived.append({ kind: 'evidence.added', evidence: name, question, ...file, traits });
}

describe('what an editor would send back', () => {
  test('is nothing of a visit as it should be', () => {
    expect(found(complete())).toEqual([]);
  });

  test('is what is missing, and each rule has its weight', () => {
    expect(found(visit(list).mark('joined').mark('served', '10:05:00'))).toEqual([
      { rule: 'missing', missing: { kind: 'answer', question: 'greeted' } },
    ]);
  });

  test('is no moment of which was said that it never came', () => {
    const lived = visit(list).mark('joined').answer('greeted', true);
    expect(found(lived)).toMatchObject([{ missing: { kind: 'moment', moment: 'served' } }]);
    lived.append({ kind: 'moment.corrected', moment: 'served', to: null, reason: 'remembered' });
    expect(found(lived)).toEqual([]);
  });

  test('is a wait that ends before it begins', () => {
    const lived = visit(list).mark('served', '10:00:00').mark('joined', '10:02:00').answer('greeted', true);
    expect(found(lived)).toEqual([{ rule: 'out-of-order', interval: 'queue', moment: 'served' }]);
  });

  test('is a wait of nothing, marked with one tap of a hand', () => {
    const lived = visit(list)
      .mark('joined', '10:00:00')
      .mark('served', '10:00:00.400')
      .answer('greeted', true);
    expect(found(lived)).toEqual([{ rule: 'no-wait', interval: 'queue', moment: 'served' }]);
  });

  test('is a start before or after the window, by the server’s clock where it was heard', () => {
    expect(found(complete({ startsAt: '07:59:00' }))).toMatchObject([{ rule: 'before-window' }]);
    const late = visit(list, { startsAt: '12:01:00' }).mark('joined').mark('served', '12:03:00');
    expect(found(late.answer('greeted', true))).toMatchObject([{ rule: 'after-window' }]);
    const hourAhead = visit(list, { startsAt: '10:00:00' });
    hourAhead.events.length = 0;
    hourAhead.setClock(3 * 3_600_000).append({
      kind: 'visit.started',
      visit: 'v',
      checklist: { id: list.id, version: 1 },
      device: 'd',
      timeZone: 'Europe/Riga',
      app: 't',
    });
    hourAhead.hearServer().mark('joined').mark('served', '10:05:00').answer('greeted', true);
    expect(found(hourAhead)).toEqual([]);
  });

  test('is a start outside the dayparts, in the store’s own time', () => {
    const lunch = { weekdays: [1, 2, 3, 4, 5], from: '11:59', to: '14:00' };
    const terms = { ...plainTerms, dayparts: [lunch] };
    expect(found(complete(), { terms })).toEqual([]);
    expect(found(complete({ startsAt: '09:58:30' }), { terms })).toMatchObject([{ rule: 'outside-daypart' }]);
  });

  test('is answers that contradict each other, at the first question named', () => {
    expect(found(complete().answer('spoken-to', false))).toEqual([
      { rule: 'contradiction', contradiction: 'greeted-without-words', question: 'spoken-to' },
    ]);
  });

  test('is an account that fills its length with few words, in any script', () => {
    const filler = 'good good good good good good good good good good good good good';
    expect(found(complete().answer('story', filler))).toEqual([
      { rule: 'says-little', question: 'story', words: 1, needed: 4 },
    ]);
    const told = 'او بدون آنکه نگاه کند گفت: بعدی! و بعد رفت پشت پیشخوان و برنگشت، دو دقیقه.';
    expect(found(complete().answer('story', told))).toEqual([]);
  });

  test('is the same account given to two questions', () => {
    const told = 'She looked up, said good morning and took the order while the milk was warming.';
    expect(found(complete().answer('story', told).answer('product', told))).toEqual([
      { rule: 'same-words', question: 'product', other: 'story' },
    ]);
  });

  test('is a receipt of another day or hour, or above the cap', () => {
    const paid = (date: string, time: string, total: number) =>
      found(complete().answer('receipt', { total, date, time }).leave('10:20:00'));
    expect(paid('2026-03-02', '12:03', 640)).toEqual([]);
    expect(paid('2026-03-01', '12:03', 640)).toEqual([{ rule: 'receipt-elsewhen', question: 'receipt' }]);
    expect(paid('2026-03-02', '13:00', 640)).toEqual([{ rule: 'receipt-elsewhen', question: 'receipt' }]);
    expect(paid('2026-03-02', '12:03', 801)).toEqual([
      { rule: 'over-cap', question: 'receipt', total: 801, cap: 800 },
    ]);
  });
});

describe('photos', () => {
  test('too dark or blurred are warned of, one at a time', () => {
    const dark = withPhoto(complete(), 'a', { ...SHARP, light: 10, sharpness: 2 }, 'counter');
    expect(found(dark)).toEqual([{ rule: 'dark', evidence: 'a', question: 'counter' }]);
    const blurred = withPhoto(complete(), 'a', { ...SHARP, sharpness: 5 }, 'counter');
    expect(found(blurred)).toEqual([{ rule: 'blurred', evidence: 'a', question: 'counter' }]);
  });

  test('given twice are found by their look, also re-encoded', () => {
    const twice = withPhoto(withPhoto(complete(), 'a', SHARP, 'counter'), 'b', SHARP, 'counter');
    expect(found(twice)).toEqual([{ rule: 'same-photo', evidence: 'b', question: 'counter' }]);
  });

  test('of an earlier visit are found by bytes and by look', () => {
    const lived = withPhoto(complete(), 'a', SHARP, 'counter');
    const finding = { rule: 'photo-of-earlier-visit', evidence: 'a', question: 'counter', visit: 'before' };
    const byBytes = [{ visit: 'before', sha256: hashText('a'), look: null }];
    const byLook = [{ visit: 'before', sha256: hashText('x'), look: 'ff00ff00aa55aa54' }];
    const other = [{ visit: 'before', sha256: hashText('x'), look: '0123456789abcdef' }];
    expect(found(lived, { earlier: byBytes })).toEqual([finding]);
    expect(found(lived, { earlier: byLook })).toEqual([finding]);
    expect(found(lived, { earlier: other })).toEqual([]);
  });

  test('left in the tray are named', () => {
    expect(found(withPhoto(complete(), 'a', SHARP, null))).toEqual([
      { rule: 'photo-unassigned', evidence: 'a' },
    ]);
  });

  test('look alike up to a few bits', () => {
    expect(looksAlike('ffffffffffffffff', 'ffffffffffffffe0')).toBe(true);
    expect(looksAlike('ffffffffffffffff', 'ffffffffffffffc0')).toBe(false);
  });
});

describe('a visit that the store prevented', () => {
  const closed = (note?: string) =>
    visit(list).append({ kind: 'visit.prevented', because: 'closed', ...(note ? { note } : {}) });

  test('wants a photo and a line, and nothing else', () => {
    expect(found(closed())).toEqual([
      { rule: 'prevented-unproven', lacks: 'photo' },
      { rule: 'prevented-unproven', lacks: 'note' },
    ]);
    expect(found(withPhoto(closed('Shutters down, a sign says renovation.'), 'a', SHARP, null))).toEqual([]);
  });

  test('is asked as usual again once that is taken back', () => {
    const taken = closed().append({ kind: 'visit.prevented', because: null });
    expect(found(taken).map(({ rule }) => rule)).toEqual(['missing', 'missing', 'missing']);
  });
});
