import { formatMoney, formatTime } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { questionsOf } from '#domain/checklist/parts.ts';
import { type Finding, findingWeights } from '#domain/report/findings.ts';
import type { Missing } from '#domain/report/missing.ts';
import { textIn } from '#domain/text.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import { questionPlace } from '../resume.ts';

/** One finding as a row: what it is about, why an editor would mind, and where to mend it; no place: nothing can be done there. */
export interface FindingRow {
  readonly key: string;
  readonly weight: 'reject' | 'warn';
  readonly about: string;
  readonly why: string;
  readonly href?: string;
}

/** What the words of a row are made from. */
interface Around {
  readonly visit: ShopperVisit;
  readonly checklist: Checklist;
}

/** The row for one finding. */
export function findingRow(finding: Finding, around: Around, index: number): FindingRow {
  const key = `${finding.rule} ${index}`;
  const weight = findingWeights[finding.rule];
  return { key, weight, why: whyOf(finding, around), ...placeOf(finding, around) };
}

function whyOf(finding: Finding, { visit, checklist }: Around): string {
  switch (finding.rule) {
    case 'missing':
      return missingWords(finding.missing);
    case 'prevented-unproven':
      return t(`finding-prevented-${finding.lacks}`);
    case 'before-window':
    case 'after-window':
    case 'outside-daypart':
      return t(`finding-${finding.rule}`, { time: formatTime(finding.at, visit.store.timeZone) });
    case 'over-cap':
      return t('finding-over-cap', moneyOf(finding, visit));
    case 'says-little':
      return t('finding-says-little', { words: finding.words, needed: finding.needed });
    case 'same-words':
      return t('finding-same-words', { other: questionText(checklist, finding.other) });
    case 'contradiction': {
      const text = checklist.contradictions?.find(({ id }) => id === finding.contradiction)?.text;
      return text ? textIn(text, currentLocale()) : '';
    }
    default:
      return t(`finding-${finding.rule}`);
  }
}

/** What is missing, in words. */
function missingWords(missing: Missing): string {
  return t(`missing-${missing.kind}`, 'needed' in missing ? { needed: missing.needed } : {});
}

function moneyOf(
  { total, cap }: { total: number; cap: number },
  { reimbursementCap }: ShopperVisit,
): { total: string; cap: string } {
  const currency = reimbursementCap?.currency ?? 'EUR';
  return { total: formatMoney({ minor: total, currency }), cap: formatMoney({ minor: cap, currency }) };
}

type Place = Pick<FindingRow, 'about' | 'href'>;

function placeOf(finding: Finding, around: Around): Place {
  if (finding.rule === 'missing') return missingPlace(finding.missing, around);
  if ('moment' in finding) return momentPlace(finding.moment, around);
  if ('question' in finding && finding.question !== null) return questionPlaced(finding.question, around);
  if ('evidence' in finding) return { about: t('finding-about-tray'), href: paths.photos(around.visit.id) };
  if (finding.rule === 'prevented-unproven')
    return { about: t('prevented-title'), href: paths.prevented(around.visit.id) };
  return { about: t('finding-about-time') };
}

function missingPlace(missing: Missing, around: Around): Place {
  return missing.kind === 'moment'
    ? momentPlace(missing.moment, around)
    : questionPlaced(missing.question, around);
}

function momentPlace(id: string, { visit, checklist }: Around): Place {
  const moment = checklist.moments.find((one) => one.id === id);
  return { about: moment ? textIn(moment.name, currentLocale()) : '', href: paths.moments(visit.id) };
}

function questionPlaced(id: string, { visit, checklist }: Around): Place {
  return { about: questionText(checklist, id), href: questionPlace(visit.id, id, checklist) };
}

function questionText(checklist: Checklist, id: string): string {
  const question = questionsOf(checklist).find((one) => one.id === id);
  return question ? textIn(question.text, currentLocale()) : '';
}
