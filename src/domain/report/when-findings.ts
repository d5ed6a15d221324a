import { currencyOfReceipt, isParts, type Parts, type ReceiptQuestion } from '../checklist/answer.ts';
import type { Asked } from '../checklist/asked.ts';
import { trueTime } from '../time/server-time.ts';
import { inDayparts, localTime, minutesOf } from '../visit/daypart.ts';
import type { Finding, Inspected } from './findings.ts';

/** Registers are set by hand, and a receipt may be printed at the order or at the door. */
const RECEIPT_SLACK_MINUTES = 15;

/** Whether the visit took place when it should have, and whether its receipt says so too. */
export function whenFindings(inspected: Inspected, asked: readonly Asked[]): Finding[] {
  const { report } = inspected;
  return [
    ...(report.startedAt ? startFindings(inspected, trueTime(report.startedAt, report)) : []),
    ...asked.flatMap((one) => receiptFindings(one, inspected)),
  ];
}

function startFindings({ window, terms, timeZone }: Inspected, at: number): Finding[] {
  if (at < window.from) return [{ rule: 'before-window', at, bound: window.from }];
  if (at > window.to) return [{ rule: 'after-window', at, bound: window.to }];
  return inDayparts(at, terms.dayparts, timeZone) ? [] : [{ rule: 'outside-daypart', at }];
}

function receiptFindings({ question }: Asked, inspected: Inspected): Finding[] {
  const value = inspected.report.answers.get(question.id)?.value;
  if (question.type !== 'receipt' || value === undefined || !isParts(value)) return [];
  return [
    ...(printedDuring(value, inspected)
      ? []
      : [{ rule: 'receipt-elsewhen', question: question.id } as const]),
    ...overCap(question, value, inspected),
  ];
}

/** Whether the receipt's time lies between coming and going. What it does not say can't be wrong. */
function printedDuring({ date, time }: Parts, { report, timeZone }: Inspected): boolean {
  if (!report.startedAt || typeof date !== 'string' || typeof time !== 'string') return true;
  const from = trueTime(report.startedAt, report);
  const to = report.leftAt ? trueTime(report.leftAt, report) : Number.POSITIVE_INFINITY;
  const printed = minutesBetween(localTime(from, timeZone), date, time) * 60_000 + from;
  const slackMs = RECEIPT_SLACK_MINUTES * 60_000;
  return printed >= from - slackMs && printed <= to + slackMs;
}

/** Minutes from a local time to another day's time, as calendars and clocks show them. */
function minutesBetween(from: { day: string; minutes: number }, day: string, time: string): number {
  const days = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${from.day}T00:00:00Z`)) / 86_400_000;
  return days * 24 * 60 + minutesOf(time) - from.minutes;
}

/** Amounts in different currencies are left to the editor. */
function overCap(question: ReceiptQuestion, parts: Parts, { reimbursementCap: cap }: Inspected): Finding[] {
  const { total } = parts;
  if (cap === null || cap.currency !== currencyOfReceipt(question, parts)) return [];
  if (typeof total !== 'number' || total <= cap.minor) return [];
  return [{ rule: 'over-cap', question: question.id, total, cap: cap.minor }];
}
