import { textIn } from '#domain/text.ts';
import { Problem } from '../problem.ts';
import { readComparison } from '../reading/compare.ts';
import { cellsOf, column, estimate, PERCENT, type Sheets, sheet, type TableAsked } from './cells.ts';

/** Two sides with their difference, and each standard that both observed. Throws `bad-input` where no sides are named. */
export async function compareSheets({ database, scope, sides, locale }: TableAsked): Promise<Sheets> {
  if (!sides) throw new Problem('bad-input', 'sides');
  const { a, b, difference, standards } = await readComparison(database, scope, sides);
  const columns = [
    ...[...estimate('First', 'percent'), ...estimate('Second', 'percent')],
    ...estimate('Difference', 'percent'),
  ];
  return [
    sheet(
      'Compare',
      [column('Figure'), ...columns],
      (['score', 'speed', 'quality'] as const).map((name) => [
        ...[name, ...cellsOf(a.figures[name], PERCENT), ...cellsOf(b.figures[name], PERCENT)],
        ...cellsOf(difference[name], PERCENT),
      ]),
    ),
    sheet(
      'Standards',
      [column('Standard'), column('Channel'), ...columns],
      standards.map((standard) => [
        ...[textIn(standard.name, locale), standard.channel],
        ...[...cellsOf(standard.a), ...cellsOf(standard.b), ...cellsOf(standard.difference)],
      ]),
    ),
  ];
}
