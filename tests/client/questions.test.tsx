import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseAmount } from '#client/shopper/questions/parse-number.ts';
import { questionsOf } from '#domain/checklist/checklist.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import type { VisitJournal } from '#offline/index.ts';
import {
  checklist,
  choice,
  choices,
  date,
  duration,
  file,
  money,
  narrative,
  number,
  photo,
  receipt,
  scale,
  section,
  staff,
  text,
  time,
  yesNo,
} from '#tests/support/checklist.ts';
import { axeFaults } from './axe-faults.ts';
import { type Stage, stage } from './stage.tsx';

const why = { text: { en: 'What happened?' } };

/** One question of each type, and what hangs on what. */
const list = checklist({
  recording: { lawful: true, basis: { en: 'Everyone who works here has agreed in writing.' } },
  sections: [
    section('types', [
      yesNo('greeted', 4, { followUp: why, mayBeNotApplicable: false }),
      choice('size', { small: 0, large: 1 }),
      choices('extras', { milk: 1, sugar: 1 }),
      scale('taste', [1, 5], 4),
      { ...number('tables', [[0, 4]]), type: 'number', least: 0, most: 50 },
      money('paid', { least: 100, most: 2_000 }),
      date('bought'),
      time('closing'),
      duration('call', undefined, { mostSeconds: 600 }),
      text('name', { required: false }),
      {
        ...narrative('account', 40),
        type: 'narrative',
        prompts: [{ en: 'What was said, word for word' }, { en: 'How it ended' }],
      },
      staff('barista', ['name', 'role', 'hair']),
      receipt('receipt'),
      file('document', 'menu'),
      photo('door'),
    ]),
    section('hanging', [
      yesNo('wrong', 4, { good: false }),
      yesNo('told', 2, { showIf: { question: 'wrong', is: true } }),
      text('said', {
        required: false,
        showIf: { question: 'wrong', is: true },
        requireIf: { question: 'told', is: true },
      }),
      yesNo('again', 2),
    ]),
    section('solved', [yesNo('solved', 4, { showIf: { question: 'told', is: true } })]),
  ],
});

const item = (question: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`^${question}\\?`) }) });
function element(question: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`#q-${question}`);
  if (!found) throw new Error(`No question ${question} on this screen`);
  return found;
}
const isThere = (question: string) => document.querySelector(`#q-${question}`) !== null;
const kept = (here: Stage, question: string) =>
  expect.poll(async () => (await here.journal()).report.answers.get(question)?.value, { timeout: 3_000 });
const opened = async (at: string, more: Parameters<typeof stage>[0] = {}) => {
  const here = await stage({ screen: `questions/${at}`, checklist: list, ...more });
  await expect
    .poll(() => document.querySelectorAll('.question').length, { timeout: 10_000 })
    .toBeGreaterThan(0);
  return here;
};

describe('an amount', () => {
  test.each([
    ['4.5', 2, 450],
    ['4,50', 2, 450],
    ['12', 2, 1_200],
    ['1,234', 2, 123_400],
    ['1.234,50', 2, 123_450],
    ['1 234.5', 2, 123_450],
    ['1,234,567', 2, 123_456_700],
    ['۱٬۲۵۰٬۰۰۰', 0, 1_250_000],
    ['۱۲٫۵', 2, 1_250],
    ['1.234', 3, 1_234],
    ['0.05', 2, 5],
    ['12.345', 2, 1_234_500],
    ['1.23.4', 2, null],
    ['1,23,456', 2, null],
    ['-4', 2, null],
    ['4.5', 0, null],
    ['4 euro', 2, null],
    ['', 2, null],
  ])('is read from %s with %d decimals', (typed, decimals, minor) => {
    expect(parseAmount(typed, decimals)).toBe(minor);
  });

  test('is kept in the smallest unit, and said to be out of range where it is', async () => {
    const here = await opened('types');
    const field = item('paid').getByRole('textbox');
    await field.fill('4,5');
    await kept(here, 'paid').toBe(450);
    await expect.element(field).toHaveValue('4,5');
    await field.fill('45');
    await expect.element(item('paid').getByText('Between €1.00 and €20.00, please.')).toBeVisible();
    await kept(here, 'paid').toBe(4_500);
  });

  test('is not changed under the thumb at a pause in typing', async () => {
    const here = await opened('types');
    const field = item('paid').getByRole('textbox');
    await field.click();
    await userEvent.keyboard('4');
    await kept(here, 'paid').toBe(400);
    await userEvent.keyboard('.5');
    await kept(here, 'paid').toBe(450);
    await expect.element(field).toHaveValue('4.5');
  });
});

describe('days, times and lengths of time', () => {
  test('are given by the phone’s own fields, or at a tap', async () => {
    const here = await opened('types');
    await item('bought').getByRole('button', { name: 'Today' }).click();
    await kept(here, 'bought').toBe('2026-03-02');
    await item('closing').getByRole('button', { name: 'Now' }).click();
    // The store is two hours ahead of UTC.
    await kept(here, 'closing').toMatch(/^\d\d:\d\d$/);
    const now = here.clock.now().wall + 2 * 3_600_000;
    await kept(here, 'closing').toBe(new Date(now).toISOString().slice(11, 16));
    const field = element('bought').querySelector('input');
    await page.elementLocator(field ?? document.body).fill('2026-02-28');
    await kept(here, 'bought').toBe('2026-02-28');
  });

  test('a length is minutes and seconds, either of them', async () => {
    const here = await opened('types');
    const minutes = item('call').getByLabelText('min');
    const seconds = item('call').getByLabelText('s', { exact: true });
    await seconds.fill('45');
    await kept(here, 'call').toBe(45);
    await minutes.fill('۲');
    await kept(here, 'call').toBe(165);
    await minutes.fill('11');
    await expect.element(item('call').getByText('At most 10:00, please.')).toBeVisible();
    await minutes.fill('');
    await seconds.fill('');
    await kept(here, 'call').toBe(undefined);
  });
});

describe('what has parts', () => {
  test('a description of staff is kept part by part, and says whose data it is', async () => {
    const here = await opened('types');
    await expect.element(item('barista').getByText(/This is about a person/)).toBeVisible();
    await item('barista').getByLabelText('Name').fill('Ilze');
    await item('barista').getByLabelText('Hair').fill('Short, dark');
    await kept(here, 'barista').toEqual({ name: 'Ilze', hair: 'Short, dark' });
    await item('barista').getByLabelText('Name').fill('');
    await kept(here, 'barista').toEqual({ hair: 'Short, dark' });
  });

  test('a receipt is a photo with its total, its day and its time; the day of the visit stands there', async () => {
    const here = await opened('types');
    await expect.element(item('receipt').getByRole('button', { name: /photo/i }).first()).toBeVisible();
    await expect.element(item('receipt').getByLabelText('Day')).toHaveValue('2026-03-02');
    await item('receipt')
      .getByLabelText(/^Total/)
      .fill('7.20');
    await item('receipt').getByLabelText('Time').fill('10:05');
    await kept(here, 'receipt').toEqual({ total: 720, date: '2026-03-02', time: '10:05' });
  });
});

describe('a document', () => {
  const pdf = new File(['%PDF-1.7 small'], 'menu.pdf', { type: 'application/pdf' });

  test('is kept as it is, and can be taken away', async () => {
    const here = await opened('types');
    await expect.element(item('menu').getByText('A PDF or a picture, up to 20 MB')).toBeVisible();
    await choose('menu', pdf);
    await expect.element(item('menu').getByText(/^PDF, /)).toBeVisible();
    const [evidence] = (await here.journal()).report.evidence.values();
    expect(evidence).toMatchObject({ question: 'menu', type: 'application/pdf', bytes: pdf.size });
    await item('menu').getByRole('button', { name: 'Remove this file' }).click();
    await expect.poll(async () => (await here.journal()).report.evidence.size).toBe(0);
  });

  test('of another kind, or too large, is refused with a word', async () => {
    const here = await opened('types');
    await choose('menu', new File(['hello'], 'notes.txt', { type: 'text/plain' }));
    await expect.element(item('menu').getByText(/Only a PDF or a picture/)).toBeVisible();
    const large = new File([new Uint8Array(20_000_001)], 'large.pdf', { type: 'application/pdf' });
    await choose('menu', large);
    await expect.element(item('menu').getByText(/too large/)).toBeVisible();
    expect((await here.journal()).report.evidence.size).toBe(0);
  });

  async function choose(question: string, chosen: File): Promise<void> {
    await expect.element(item(question)).toBeInTheDocument();
    const input = element(question).querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(chosen);
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => input?.files?.length).toBe(0);
  }
});

describe('a narrative', () => {
  test('says what belongs in it, and counts', async () => {
    await opened('types');
    const field = item('account').getByRole('textbox');
    await expect.element(item('account').getByText('What was said, word for word')).toBeVisible();
    await expect.element(field).toHaveAccessibleDescription(/What was said.*How it ended.*0 of at least 40/);
    await field.fill('She said good morning');
    await expect.element(item('account').getByText('21 of at least 40 characters')).toBeVisible();
    await field.fill('She said good morning and asked what I would have.');
    await expect.element(item('account').getByText('50 characters', { exact: true })).toBeVisible();
  });
});

describe('facts first', () => {
  test('a “No” opens one line right under it, without taking the focus', async () => {
    const here = await opened('types');
    const no = item('greeted').getByRole('radio', { name: 'No' });
    await no.click();
    const line = item('greeted').getByLabelText('What happened?');
    await expect.element(line).toBeVisible();
    expect(document.activeElement).toBe(no.element());
    await line.fill('Nobody looked up');
    await kept(here, 'greeted.why').toBe('Nobody looked up');
    await item('greeted').getByRole('radio', { name: 'Yes' }).click();
    await expect.element(page.getByLabelText('What happened?')).not.toBeInTheDocument();
    await item('greeted').getByRole('radio', { name: 'No' }).click();
    await expect.element(item('greeted').getByLabelText('What happened?')).toHaveValue('Nobody looked up');
  });
});

describe('what hangs on an answer', () => {
  test('comes and goes under it; what is under the thumb stays, the focus too, and it is said aloud', async () => {
    await opened('hanging');
    expect(isThere('told')).toBe(false);
    const yes = item('wrong').getByRole('radio', { name: 'Yes' });
    await yes.click();
    const before = yes.element().getBoundingClientRect().top;
    await expect.poll(() => isThere('told') && isThere('said')).toBe(true);
    expect(document.activeElement).toBe(yes.element());
    expect(yes.element().getBoundingClientRect().top).toBe(before);
    await expect.element(page.getByText('2 more are asked below.')).toBeInTheDocument();
    await item('wrong').getByRole('radio', { name: 'No' }).click();
    await expect.poll(() => isThere('told')).toBe(false);
    await expect.element(page.getByText('2 are not asked any more.')).toBeInTheDocument();
  });

  test('is required where the answer makes it so', async () => {
    await opened('hanging');
    await item('wrong').getByRole('radio', { name: 'Yes' }).click();
    await expect.element(item('said').getByText('optional')).toBeVisible();
    await item('told').getByRole('radio', { name: 'Yes' }).click();
    await expect.element(item('said').getByText('optional')).not.toBeInTheDocument();
  });

  test('counts only while it is asked; a section that asks nothing is not there', async () => {
    await opened('hanging');
    const tabs = () => [...document.querySelectorAll('.section-tabs a')].map((tab) => tab.textContent);
    expect(tabs()).toEqual(['types0/15', 'hanging0/2']);
    await item('wrong').getByRole('radio', { name: 'Yes' }).click();
    await expect.poll(tabs).toEqual(['types0/15', 'hanging1/4']);
    await item('told').getByRole('radio', { name: 'Yes' }).click();
    await expect.poll(tabs).toEqual(['types0/15', 'hanging2/4', 'solved0/1']);
    await expect.element(page.getByText('2 of 20')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Next: solved' })).toBeVisible();
    await item('wrong').getByRole('radio', { name: 'No' }).click();
    await expect.poll(tabs).toEqual(['types0/15', 'hanging1/2']);
    await expect.element(page.getByRole('link', { name: 'To the finish' })).toBeVisible();
  });
});

describe('the last tap of a section', () => {
  const here = () => location.pathname.split('/').at(-1);
  const short = checklist({
    sections: [
      section('one', [yesNo('a', 1, { followUp: why }), yesNo('b', 1)]),
      section('two', [yesNo('c', 1)]),
      section('three', [yesNo('d', 1)]),
    ],
  });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 900));

  test('turns the page to the next that wants answers, and puts the focus there', async () => {
    await opened('one', {
      checklist: short,
      before: (journal) => journal.append({ kind: 'answer.set', question: 'c', value: true }),
    });
    await item('a').getByRole('radio', { name: 'Yes' }).click();
    await item('b').getByRole('radio', { name: 'Yes' }).click();
    await expect.element(page.getByRole('heading', { name: 'three' })).toHaveFocus();
    await item('d').getByRole('radio', { name: 'Yes' }).click();
    await expect.poll(here).toBe('finish');
  });

  test('waits for the line that it opens, and for an answer that is being changed', async () => {
    await opened('one', { checklist: short });
    await item('b').getByRole('radio', { name: 'Yes' }).click();
    await item('a').getByRole('radio', { name: 'No' }).click();
    await rest();
    expect(here()).toBe('one');
    await item('a').getByLabelText('What happened?').fill('Nobody was there');
    await rest();
    await item('b').getByRole('radio', { name: 'No' }).click();
    await rest();
    expect(here()).toBe('one');
  });

  test('turns no page under the arrows of a keyboard', async () => {
    await opened('two', { checklist: short });
    item('c').getByRole('radio').first().element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(item('c').getByText('Saved')).toBeVisible();
    await rest();
    expect(here()).toBe('two');
  });
});

describe('a returned report', () => {
  const returned = { comment: 'Two things.', questions: { greeted: 'Was there really nobody?' } };
  const submitted: AnswerValue = 450;

  test('shows what the editor says at the question, and keeps the first answer in sight', async () => {
    const here = await opened('types', {
      visit: { state: 'returned', returned },
      before: async (journal, { peer, phone, clock }) => {
        await journal.append(
          { kind: 'answer.set', question: 'greeted', value: false },
          { kind: 'answer.set', question: 'paid', value: submitted },
          { kind: 'report.submitted', manifest: [] },
        );
        clock.pass(60_000);
        if (peer.pack) peer.pack = { ...peer.pack, serverTime: clock.trueMs };
        await phone.sync.drain('button');
        await phone.refreshPack();
      },
    });
    await expect.element(item('greeted').getByText('Was there really nobody?')).toBeVisible();
    expect(document.querySelector('.first-answer')).toBeNull();
    await item('greeted').getByRole('radio', { name: 'Yes' }).click();
    await expect.element(item('greeted').getByText('First answer: No')).toBeVisible();
    await item('paid').getByRole('textbox').fill('7');
    await expect.element(item('paid').getByText('First answer: €4.50')).toBeVisible();
    await item('size').getByText('large').click();
    await expect.element(item('size').getByText('First left open')).toBeVisible();
    await item('greeted').getByRole('radio', { name: 'No' }).click();
    await expect.element(item('greeted').getByText(/First answer/)).not.toBeInTheDocument();
    const { report } = await here.journal();
    expect(report.answers.get('greeted')?.history.map(({ value }) => value)).toEqual([false, true, false]);
  });
});

describe('an answer elsewhere', () => {
  test('draws no other question anew', async () => {
    const here = await opened('types');
    const changed: string[] = [];
    const watcher = new MutationObserver((records) => {
      for (const { target } of records) {
        const question = (target instanceof Element ? target : target.parentElement)?.closest('.question');
        if (question) changed.push(question.id);
      }
    });
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    onTestFinished(() => watcher.disconnect());
    const drawn = drawings(await here.journal(), 'tables');
    await item('size').getByText('large').click();
    await expect.element(item('size').getByText('Saved')).toBeVisible();
    expect(new Set(changed)).toEqual(new Set(['q-size']));
    expect(drawn()).toBe(0);
    await item('tables').getByRole('textbox').fill('3');
    await expect.poll(drawn).toBeGreaterThan(0);
  });

  /** How often a question is drawn from now on: each time its text is read. */
  function drawings({ checklist: shown }: VisitJournal, id: string): () => number {
    const question = questionsOf(shown).find((one) => one.id === id);
    const text = question?.text;
    let reads = 0;
    const get = () => {
      reads += 1;
      return text;
    };
    Object.defineProperty(question, 'text', { get });
    return () => reads;
  }
});

test.each(['en', 'fa'] as const)(
  'every type is usable by screen reader: axe finds nothing, in %s',
  async (locale) => {
    await opened('types', { locale });
    await item('greeted').getByRole('radio').nth(1).click();
    const opacity = () => getComputedStyle(document.querySelector('.follow-up') ?? document.body).opacity;
    await expect.poll(() => document.querySelector('.follow-up') && opacity()).toBe('1');
    expect(await axeFaults()).toEqual([]);
  },
);

describe('the keyboard’s “next”', () => {
  const typed = checklist({
    sections: [
      section('typed', [
        number('tables', [[0, 4]]),
        yesNo('busy', 2, { showIf: { question: 'tables', atLeast: 5 } }),
        money('paid', { least: 100, most: 2_000 }),
        duration('call'),
        text('name'),
        yesNo('greeted', 4),
        narrative('account', 5),
        text('last'),
      ]),
      section('after', [yesNo('thanked', 2)]),
    ],
  });
  const field = (id: string) => document.querySelector<HTMLInputElement>(`#q-${id} :is(input, textarea)`);
  const write = async (id: string, words: string) => {
    await expect.poll(() => field(id)).toBeTruthy();
    await userEvent.fill(field(id) ?? expect.fail(), words);
  };
  const focused = () => document.activeElement?.closest('.question')?.id ?? document.activeElement?.tagName;
  const next = () => userEvent.keyboard('{Enter}');

  test('keeps the answer and goes on to the next field, as a tap would', async () => {
    const here = await stage({ checklist: typed, screen: 'questions' });
    await write('tables', '3');
    expect(field('tables')?.getAttribute('enterkeyhint')).toBe('next');
    await next();
    await expect.poll(focused).toBe('q-paid');
    await userEvent.keyboard('4.50');
    await next();
    await expect.poll(focused).toBe('q-call');
    // Its seconds first, then the next question.
    await userEvent.keyboard('1');
    await next();
    await userEvent.keyboard('20');
    await next();
    await expect.poll(focused).toBe('q-name');
    await userEvent.keyboard('Anna');
    await next();
    // What is tapped has no field: it is shown, and the keyboard goes.
    await expect.poll(focused).toBe('q-greeted');
    expect(document.activeElement?.tagName).toBe('LI');
    const { report } = await here.journal();
    const kept = ['tables', 'paid', 'call', 'name'].map((id) => report.answers.get(id)?.value);
    expect(kept).toEqual([3, 450, 80, 'Anna']);
  });

  test('goes to what the answer has brought up in between', async () => {
    await stage({ checklist: typed, screen: 'questions' });
    await write('tables', '7');
    await next();
    await expect.poll(focused).toBe('q-busy');
  });

  test('stays at what can’t be read as an answer, and leaves the lines of an account to themselves', async () => {
    await stage({ checklist: typed, screen: 'questions' });
    await write('tables', 'many');
    await next();
    await expect.poll(focused).toBe('q-tables');
    await write('account', 'First');
    await userEvent.keyboard('{Enter}second');
    expect(field('account')?.value).toBe('First\nsecond');
    expect(focused()).toBe('q-account');
  });

  test('at the last open question turns the page, and does not where an old answer is mended', async () => {
    await stage({
      checklist: typed,
      screen: 'questions',
      before: (journal) =>
        journal.append(
          { kind: 'answer.set', question: 'tables', value: 3 },
          { kind: 'answer.set', question: 'paid', value: 450 },
          { kind: 'answer.set', question: 'call', value: 80 },
          { kind: 'answer.set', question: 'name', value: 'Anna' },
          { kind: 'answer.set', question: 'greeted', value: true },
          { kind: 'answer.set', question: 'account', value: 'It went well.' },
        ),
    });
    await write('last', 'Bye');
    await next();
    await expect.element(page.getByRole('heading', { name: 'after', level: 2 })).toBeVisible();
    await page.getByRole('link', { name: /typed/ }).click();
    await expect.element(page.getByRole('heading', { name: 'typed', level: 2 })).toBeVisible();
    await write('name', 'Anne');
    await next();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await expect.element(page.getByRole('heading', { name: 'typed', level: 2 })).toBeVisible();
  });
});
