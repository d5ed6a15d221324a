import { say } from '#client/desk/words.ts';
import {
  formatDistance,
  formatDuration,
  formatList,
  formatMoney,
  formatPercent,
  formatTime,
} from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { questionsOf } from '#domain/checklist/parts.ts';
import { textIn } from '#domain/text.ts';
import type { CheckView } from '#protocol/api/checks.ts';
import type { ReportView, ReviewView } from '#protocol/api/views.ts';

type Reviewed = Pick<ReviewView, 'reimbursementCap'> & { readonly report: ReportView };

/** What stands out, in a sentence that says by which figures. */
export function checkWords(
  { check, figures, place, bySame }: CheckView,
  { report, reimbursementCap }: Reviewed,
): string {
  const { timeZone } = report.store;
  const currency = reimbursementCap?.currency;
  const words = Object.entries(figures).map(([name, figure]) => [
    name,
    figureWords(name, figure, { timeZone, currency }),
  ]);
  return t(`coordinator-check-${check}`, {
    ...Object.fromEntries(words),
    moments: formatList((place.moments ?? []).map((moment) => momentName(moment, report))),
    ...orderedMoments(place.moments, report),
    wait: waitName(place.interval, report),
    text: contradictionText(check, place.questions, report),
    who: bySame ? 'same' : 'other',
    count: place.questions?.length ?? 0,
  });
}

interface Around {
  readonly timeZone: string;
  readonly currency: string | undefined;
}

/** A figure by its name: lengths end in `Ms`, ways in `Metres`; the rest are counts, which Fluent writes itself. */
function figureWords(name: string, figure: number, { timeZone, currency }: Around): string | number {
  if (name === 'at' || name === 'bound') return formatTime(figure, timeZone);
  if (name === 'ms' || name === 'medianMs' || name === 'afterMs' || name === 'withinMs')
    return figure < 10_000
      ? t('coordinator-check-seconds', { seconds: figure / 1_000 })
      : formatDuration(figure);
  if (name.endsWith('Metres')) return formatDistance(figure);
  if (name === 'share') return formatPercent(Math.round(figure * 100));
  if (currency && (name === 'total' || name === 'cap')) return formatMoney({ minor: figure, currency });
  return figure;
}

function orderedMoments(moments: CheckView['place']['moments'], report: ReportView) {
  const [moment, before] = moments ?? [];
  return {
    ...(moment ? { moment: momentName(moment, report) } : {}),
    ...(before ? { before: momentName(before, report) } : {}),
  };
}

function momentName(id: string, { checklist }: ReportView): string {
  const found = checklist.moments.find((moment) => moment.id === id);
  return found ? say(found.name) : id;
}

function waitName(id: string | undefined, { checklist }: ReportView): string {
  const found = checklist.intervals.find((interval) => interval.id === id);
  return found ? say(found.name) : '';
}

/** What the checklist itself says does not fit together. */
function contradictionText(
  check: CheckView['check'],
  questions: readonly string[] = [],
  { checklist }: ReportView,
): string {
  if (check !== 'contradiction') return '';
  const found = checklist.contradictions?.find((one) => one.questions[0] === questions[0]);
  return found ? textIn(found.text, currentLocale()) : '';
}

/** The questions that a check is about, as links name them. */
export function askedIn({ place }: CheckView, { checklist }: ReportView): { id: string; text: string }[] {
  const asked = new Map(questionsOf(checklist).map(({ id, text }) => [id, say(text)]));
  return (place.questions ?? []).flatMap((id) => {
    const text = asked.get(id);
    return text === undefined ? [] : [{ id, text }];
  });
}
