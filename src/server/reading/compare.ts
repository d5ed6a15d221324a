import { Channel } from '#domain/checklist/standard.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { shareDifference, shareOf } from '#domain/statistics/share.ts';
import type { CompareView, SideAsked } from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import { type StandardSums, standardSums, type Wanted } from '../store/reading.ts';
import { differenceView, figuresView } from './figures.ts';
import { type Names, namesIn } from './names.ts';
import { wholeOf } from './overview.ts';

/** Two periods or two groups of stores beside each other: their figures, and by how much they differ. */
export async function readComparison(
  connection: Connection,
  scope: OwnerScope,
  asked: { readonly a: SideAsked; readonly b: SideAsked },
): Promise<CompareView> {
  const [a, b] = [wantedBy(asked.a), wantedBy(asked.b)];
  const [here, there] = [await wholeOf(connection, scope, a), await wholeOf(connection, scope, b)];
  const names = [await namesIn(connection, scope, b), await namesIn(connection, scope, a)];
  const [met, metThere] = [
    await standardSums(connection, scope, a),
    await standardSums(connection, scope, b),
  ];
  return {
    a: { visits: here.visits, figures: figuresView(here) },
    b: { visits: there.visits, figures: figuresView(there) },
    difference: differenceView(here, there),
    standards: compared(met, metThere, names),
  };
}

function wantedBy({ from, to, stores }: SideAsked): Wanted {
  return { period: { from, to }, stores };
}

/** Standards that were observed on both sides, those that differ most first. */
function compared(
  a: readonly StandardSums[],
  b: readonly StandardSums[],
  names: readonly Names[],
): CompareView['standards'] {
  const other = new Map(b.map((one) => [`${one.channel} ${one.standard}`, one]));
  return a
    .flatMap((one) => {
      const there = other.get(`${one.channel} ${one.standard}`);
      const named = names.map(({ standards }) => standards.get(one.standard)).find((found) => found);
      if (!there || !named) return [];
      const about = { standard: one.standard, channel: Channel.parse(one.channel), name: named.name };
      return [{ ...about, a: shareOf(one), b: shareOf(there), difference: shareDifference(one, there) }];
    })
    .toSorted((left, right) => far(right) - far(left));
}

function far({ difference }: CompareView['standards'][number]): number {
  return difference.kind === 'nothing' ? 0 : Math.abs(difference.value);
}
