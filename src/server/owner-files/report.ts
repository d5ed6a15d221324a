import { currencyOfReceipt, isParts, type Parts } from '#domain/checklist/answer.ts';
import { type Checklist, type Question, questionsOf } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import type { TraceLine } from '#domain/scoring/score.ts';
import { type Locale, type LocalizedText, textIn } from '#domain/text.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import { publishedReport } from '../store/publications.ts';
import { inUnits } from '../workbook/money.ts';
import type { RowToWrite, SheetToWrite } from '../workbook/write-shapes.ts';
import {
  column,
  localClock,
  localDay,
  localMoment,
  PERCENT,
  type Sheets,
  sheet,
  type TableAsked,
} from './cells.ts';

/** One report: every line of its score, its answers, its waits and its moments. Throws `bad-input` where none is named, `not-found`. */
export async function reportSheets({ database, scope, asked, locale }: TableAsked): Promise<Sheets> {
  if (asked.visit === undefined) throw new Problem('bad-input', 'visit');
  const report = await publishedReport(database, scope, asked.visit);
  if (!report) throw new Problem('not-found');
  const said = new Said(report.checklist, locale);
  return [
    traceSheet(report, said),
    answersSheet(report, said),
    waitsSheet(report, said),
    momentsSheet(report, said),
  ];
}

const traceColumns = [
  ...[column('Section'), column('Question or wait'), column('Kind'), column('Standard')],
  ...[column('Answer'), column('Waited, seconds', 'number'), column('Rule'), column('Weight', 'number')],
  ...[column('Earned', 'number'), column('Possible', 'number'), column('Bonus', 'truth')],
  ...[column('Adds to the score', 'percent'), column('Critical and missed', 'truth')],
  column('Entries'),
];

function traceSheet({ score: { trace } }: ReportView, said: Said): SheetToWrite {
  return sheet(
    'Score',
    traceColumns,
    trace.map((line) => traceRow(line, said)),
  );
}

function traceRow(line: TraceLine, said: Said): RowToWrite {
  const { item, section, standard, answer, seconds, rule, weight, earned, possible } = line;
  return [
    ...[said.section(section), said.item(item), item.kind, said.standard(standard)],
    ...[answer === undefined ? null : said.answer(item.id, answer), seconds ?? null, rule, weight],
    ...[earned, possible, line.bonus, line.contribution * PERCENT, line.criticalMissed],
    entries(line.seqs),
  ];
}

function answersSheet({ answers, store: { timeZone } }: ReportView, said: Said): SheetToWrite {
  return sheet(
    'Answers',
    [
      ...[column('Question'), column('Answer'), column('Day', 'day'), column('Clock')],
      ...[column('Corrected in review', 'day'), column('Entry', 'whole')],
    ],
    answers.map(({ question, value, at, edit, seq }) => [
      ...[said.item({ kind: 'question', id: question }), said.answer(question, value)],
      ...[localDay(at, timeZone), localClock(at, timeZone), localDay(edit?.at ?? null, timeZone), seq],
    ]),
  );
}

function waitsSheet({ intervals, checklist }: ReportView, said: Said): SheetToWrite {
  const target = (id: Id) => checklist.intervals.find((one) => one.id === id)?.targetSeconds ?? null;
  return sheet(
    'Waits',
    [
      ...[column('Wait'), column('Seconds', 'number'), column('At least, seconds', 'number')],
      ...[column('At most, seconds', 'number'), column('Target, seconds', 'number'), column('Entries')],
    ],
    intervals.map(({ interval, elapsed, seqs }) => [
      ...[said.item({ kind: 'interval', id: interval }), ...secondsOf(elapsed)],
      ...[target(interval), entries(seqs)],
    ]),
  );
}

/** Exact, and within what it certainly lies. */
function secondsOf(elapsed: ReportView['intervals'][number]['elapsed']): (number | null)[] {
  if (!elapsed) return [null, null, null];
  if (elapsed.certain) return [elapsed.ms / 1000, elapsed.ms / 1000, elapsed.ms / 1000];
  const { atLeastMs, atMostMs } = elapsed;
  return [null, atLeastMs / 1000, atMostMs === null ? null : atMostMs / 1000];
}

function momentsSheet({ moments, store: { timeZone } }: ReportView, said: Said): SheetToWrite {
  return sheet(
    'Moments',
    [column('Moment'), column('When', 'moment'), column('Clock'), column('How'), column('Entry', 'whole')],
    moments.map(({ moment, at, source, seq }) => [
      ...[said.moment(moment), localMoment(at, timeZone), localClock(at, timeZone), source, seq],
    ]),
  );
}

/** Numbers of the journal's entries, as the report names them. */
function entries(seqs: readonly number[]): string | null {
  return seqs.length === 0 ? null : seqs.join(', ');
}

/** What a checklist's parts and answers are called in one language; what it lacks, by its id. */
class Said {
  readonly #checklist: Checklist;
  readonly #locale: Locale;

  constructor(checklist: Checklist, locale: Locale) {
    this.#checklist = checklist;
    this.#locale = locale;
  }

  section(id: Id): string {
    return this.#say(this.#checklist.sections.find((one) => one.id === id)?.title, id);
  }

  standard(id: Id): string {
    return this.#say(this.#checklist.standards.find((one) => one.id === id)?.name, id);
  }

  moment(id: Id): string {
    return this.#say(this.#checklist.moments.find((one) => one.id === id)?.name, id);
  }

  item({ kind, id }: TraceLine['item']): string {
    const interval = this.#checklist.intervals.find((one) => one.id === id);
    return this.#say(kind === 'interval' ? interval?.name : this.#question(id)?.text, id);
  }

  /** Yes, no and N/A are English, as titles are: programs look for them. */
  answer(id: Id, value: AnswerValue): string {
    const question = this.#question(id);
    if (value === null) return 'N/A';
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (typeof value === 'number')
      return String(question?.type === 'money' ? inUnits(value, question.currency) : value);
    if (Array.isArray(value)) return value.map((option) => this.#option(question, option)).join('; ');
    return isParts(value) ? partsOf(question, value) : this.#option(question, value);
  }

  #question(id: Id): Question | undefined {
    return questionsOf(this.#checklist).find((one) => one.id === id);
  }

  #option(question: Question | undefined, value: string): string {
    const options = question && 'options' in question ? question.options : [];
    return this.#say(options.find(({ id }) => id === value)?.text, value);
  }

  #say(text: LocalizedText | undefined, id: string): string {
    return text ? textIn(text, this.#locale) : id;
  }
}

function partsOf(question: Question | undefined, parts: Parts): string {
  const currency = question?.type === 'receipt' ? currencyOfReceipt(question, parts) : null;
  return Object.entries(parts)
    .map(([part, value]) => {
      const isAmount = part === 'total' && typeof value === 'number' && currency !== null;
      return `${part}: ${isAmount ? inUnits(value, currency) : value}`;
    })
    .join('; ');
}
