import { accessOf } from '../store/access.ts';
import { column, localDay, type Sheets, sheet, type TableAsked } from './cells.ts';

/** The owner's links and tokens that still work, without their secrets. Days are those of UTC. */
export async function accessSheets({ database, scope, now }: TableAsked): Promise<Sheets> {
  const rows = await accessOf(database, scope, now);
  const what = [column('Name'), column('Kind'), column('Report'), column('Store')];
  const days = ['Made', 'Last used', 'Ends'].map((title) => column(title, 'day'));
  return [
    sheet(
      'Links and tokens',
      [...what, ...days],
      rows.map(({ name, kind, visit, store, ...at }) => [
        ...[name, kind, visit, store?.name ?? null],
        ...[at.createdAt, at.usedAt, at.endsAt].map((when) => localDay(when, 'UTC')),
      ]),
    ),
  ];
}
