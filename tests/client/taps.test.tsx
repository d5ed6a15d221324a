import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { followUpId, questionsOf } from '#domain/checklist/checklist.ts';
import { drawing } from '#tests/support/camera-photo.ts';
import {
  checklist,
  choice,
  choices,
  moment,
  money,
  narrative,
  number,
  receipt,
  scale,
  section,
  yesNo,
} from '#tests/support/checklist.ts';
import { type Stage, stage } from './stage.tsx';

/** Taps a question that a visit of thirty may take, everything counted. */
const MOST_TAPS_PER_QUESTION = 1.3;

const why = { followUp: { text: { en: 'What happened?' } } };
const facts = (...ids: string[]) => ids.map((id) => yesNo(id, 2, why));

/** What visits ask for: mostly yes and no, some ratings and choices, a few figures, a receipt and an account. */
const thirty = checklist({
  moments: [moment('entered')],
  sections: [
    section('arrival', [
      ...facts('signs-lit', 'door-clean', 'floor-clear', 'greeted', 'smiled'),
      choice('greeting', { words: 2, nod: 1, none: 0 }),
      number('ahead', [[3, 1]]),
    ]),
    section('counter', [
      ...facts('looked-up', 'repeated', 'named-price', 'offered', 'thanked', 'badge'),
      choices('manner', { calm: 1, clear: 1, kind: 1 }),
      choice('advice', { good: 2, some: 1, none: 0 }),
      scale('welcome', [1, 5], 4),
    ]),
    section('product', [
      ...facts('order-right', 'hot', 'clean-cup', 'price-right'),
      scale('taste', [1, 5], 4),
      scale('look', [1, 5], 4),
      money('tip', { required: false }),
      receipt('receipt'),
    ]),
    section('afterwards', [
      ...facts('table-clean', 'toilet-clean', 'farewell'),
      scale('again', [0, 10], 4),
      choice('tell', { go: 2, nothing: 1, warn: 0 }),
      narrative('account', 60),
    ]),
  ],
});

const ACCOUNT =
  'They looked up when I came in, repeated my order and handed it over with a smile. The coffee was hot.';

test('a visit of thirty questions takes no more than 1.3 taps a question', async () => {
  expect(questionsOf(thirty)).toHaveLength(30);
  const here = await stage({
    checklist: thirty,
    screen: 'questions',
    before: (journal) =>
      journal.append({ kind: 'moment.marked', moment: 'entered', source: 'tap' }, { kind: 'visit.left' }),
  });
  const hand = new Thumb();
  for (const { id, questions } of thirty.sections) {
    await expect.element(page.getByRole('heading', { name: id, level: 2 })).toBeVisible();
    for (const question of questions) await hand.answer(question, here, question === questions.at(-1));
    // After a tap, or the keyboard's "next", the page turns by itself; an account has lines, and waits to be turned.
    if (questions.at(-1)?.type === 'narrative')
      await hand.tap(page.getByRole('link', { name: /^Next|To the finish/ }));
  }
  await expect.element(page.getByText('Nothing to find fault with')).toBeVisible();
  await hand.tap(page.getByRole('button', { name: 'Submit', exact: true }));
  // What is sent at once is with the agency before anyone looks.
  await expect
    .element(page.getByRole('heading', { name: /^(Handed in|Safe with the agency)$/ }))
    .toBeVisible();
  const { report } = await here.journal();
  for (const { id } of questionsOf(thirty)) expect(report.answers.has(id) || id, id).toBe(true);
  expect(hand.taps / 30).toBeLessThanOrEqual(MOST_TAPS_PER_QUESTION);
});

type Question = (typeof thirty)['sections'][number]['questions'][number];
type Locator = ReturnType<typeof page.getByRole>;

/**
 * A practised thumb: each touch of the screen counts, and so does each field that it types in, the keyboard's "next", and each
 * press of the shutter. A field that the keyboard's "next" has gone to is typed in without a touch.
 */
class Thumb {
  taps = 0;
  /** Whether the last answer has brought the next question into sight. */
  private isBrought = false;

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.click();
  }

  async type(field: Locator, words: string): Promise<void> {
    if (document.activeElement !== (await field.findElement())) this.taps += 1;
    await field.fill(words);
  }

  /** The keyboard's own key. */
  async next(): Promise<void> {
    this.taps += 1;
    await userEvent.keyboard('{Enter}');
  }

  async answer(question: Question, here: Stage, isLast: boolean): Promise<void> {
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: new RegExp(`^${question.id}\\?`) }) });
    if (this.isBrought) await expectInSight(question.id);
    this.isBrought = question.type !== 'narrative';
    switch (question.type) {
      case 'yes-no':
        return this.factAnswer(item, question, here);
      case 'choice':
        return this.tap(item.getByRole('radio').first());
      case 'choices':
        await this.tap(item.getByRole('checkbox').nth(0));
        return this.tap(item.getByRole('checkbox').nth(1));
      case 'scale':
        return this.tap(item.getByRole('radio').last());
      case 'narrative':
        return this.type(item.getByRole('textbox'), ACCOUNT);
      case 'receipt':
        await this.photograph(question.id, item);
        await this.type(item.getByLabelText(/^Total/), '7.20');
        await this.next();
        await this.type(item.getByLabelText('Time'), '02:03');
        return this.next();
      default:
        await this.type(item.getByRole('textbox'), '2');
        // A touch on the next one, which is in sight already, is a tap less.
        if (isLast) return this.next();
        this.isBrought = false;
    }
  }

  /** One in fifteen is a "No", with its line. */
  private async factAnswer(item: Locator, { id }: Question, here: Stage): Promise<void> {
    const isBad = id === 'named-price';
    await this.tap(item.getByRole('radio', { name: isBad ? 'No' : 'Yes' }));
    if (!isBad) return;
    this.isBrought = false;
    await this.type(item.getByLabelText('What happened?'), 'She turned the screen round and said nothing');
    await expect.poll(async () => (await here.journal()).report.answers.has(followUpId(id))).toBe(true);
  }

  private async photograph(question: string, item: Locator): Promise<void> {
    const input = document.querySelector<HTMLInputElement>(`#q-${question} input[data-from="camera"]`);
    const quiet = (tap: Event) => tap.preventDefault();
    input?.addEventListener('click', quiet);
    onTestFinished(() => input?.removeEventListener('click', quiet));
    await this.tap(item.getByRole('button', { name: 'Camera app' }));
    this.taps += 1;
    const files = new DataTransfer();
    files.items.add(new File([await lines()], 'receipt.jpg', { type: 'image/jpeg' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.element(item.getByRole('button', { name: 'Another photo' })).toBeVisible();
  }
}

/** The next question has come into sight by itself: the thumb need not scroll for it. */
async function expectInSight(question: string): Promise<void> {
  const inSight = () => {
    const box = document.querySelector(`#q-${question}`)?.getBoundingClientRect();
    return box !== undefined && box.top > 0 && box.top < innerHeight - 100;
  };
  await expect.poll(inSight, { message: question, timeout: 2_000 }).toBe(true);
}

function lines(): Promise<Blob> {
  return drawing(640, 480, (context) => {
    for (let line = 0; line < 480; line += 8) {
      context.fillStyle = line % 16 ? '#fff' : '#333';
      context.fillRect(0, line, 640, 8);
    }
  });
}
