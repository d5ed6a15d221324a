import { OwnerTable, ownerTables } from '#protocol/api/owner-files.ts';
import { Problem } from '../problem.ts';
import { accessSheets } from './access.ts';
import { actionSheets } from './action.ts';
import { besideSheets } from './beside.ts';
import type { Sheets, TableAsked } from './cells.ts';
import { compareSheets } from './compare.ts';
import { consistencySheets, overTimeSheets, overviewSheets, standardsSheets } from './figures.ts';
import { actionsSheets, storesSheets, visitsSheets } from './lists.ts';
import { reportSheets } from './report.ts';
import { storeSheets } from './store.ts';
import { waitsSheets } from './waits.ts';

const tables: Readonly<Record<OwnerTable, (asked: TableAsked) => Promise<Sheets>>> = {
  overview: overviewSheets,
  standards: standardsSheets,
  waits: waitsSheets,
  'over-time': overTimeSheets,
  consistency: consistencySheets,
  compare: compareSheets,
  store: storeSheets,
  stores: storesSheets,
  visits: visitsSheets,
  actions: actionsSheets,
  report: reportSheets,
  action: actionSheets,
  access: accessSheets,
  beside: besideSheets,
};

/** The table of this name, or undefined. */
export function tableNamed(name: string | undefined): OwnerTable | undefined {
  return OwnerTable.safeParse(name).data;
}

/** All sheets of a screen, or of them the one that `part` names. Throws `bad-input` for a part that the table lacks. */
export async function sheetsOf(
  table: OwnerTable,
  part: string | undefined,
  asked: TableAsked,
): Promise<Sheets> {
  const parts = ownerTables[table];
  if (part !== undefined && !parts.includes(part)) throw new Problem('bad-input', 'part');
  const sheets = await tables[table](asked);
  const one = part === undefined ? undefined : sheets[1 + parts.indexOf(part)];
  return one ? [one] : sheets;
}
