import { say } from '#client/desk/words.ts';
import { formatList, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Counting, Difference, ProfilePlaces } from '#domain/checklist/profile.ts';
import type { Standard } from '#domain/checklist/standard.ts';
import type { StandardFault } from '#domain/checklist/standard-faults.ts';
import type { StandardSetView } from '#protocol/api/standards.ts';

/** What a profile makes different, in a sentence: what it is now, and what it was. */
export function differenceWords(difference: Difference): string {
  switch (difference.of) {
    case 'reverse':
    case 'retire':
      return t(`standards-diff-${difference.of}`);
    case 'critical':
      return t('standards-diff-critical', { to: difference.to ? 'yes' : 'no' });
    default:
      return figureWords(difference);
  }
}

function figureWords({
  of,
  from,
  to,
}: Extract<Difference, { of: 'weight' | 'targetSeconds' | 'limitSeconds' }>) {
  const known = { to: formatNumber(to), from: from === null ? '' : formatNumber(from) };
  return t(from === null ? `standards-diff-${of}-set` : `standards-diff-${of}`, known);
}

/** Where a profile counts by itself, in a line. */
export function placesWords({ regions, channels, concepts }: ProfilePlaces): string {
  const all = [concepts, channels.map((channel) => t(`channel-${channel}`)), regions];
  const said = all.filter((words) => words.length > 0).map((words) => formatList(words));
  return said.length > 0 ? said.join(' · ') : t('standards-nowhere');
}

/** What keeps it from being published, in a sentence. */
export function faultWords({ kind, standard: id }: StandardFault, standards: readonly Standard[]): string {
  const standard = standards.find((one) => one.id === id);
  return t(`standards-fault-${kind}`, { name: standard ? say(standard.name) : (id ?? '') });
}

/** How a standard of a set counts without a profile. */
export function countingOf({ counting }: StandardSetView, standard: string): Counting {
  return counting.find((one) => one.standard === standard) ?? { weights: [1], critical: false, wait: null };
}

/** The weights of a standard, as they are said. */
export function weightWords({ weights }: Counting): string {
  return formatList(weights.map((weight) => formatNumber(weight)));
}

/** The day's zone of this desk. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
