import type { CoordinatorScope } from '#domain/scope.ts';
import { isPayable, settle } from '#domain/visit/pay.ts';
import type { CoordinatorMove } from '#protocol/api/contract.ts';
import { Settled } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import { readReport } from '../report/read.ts';
import type { Connection } from '../store/database.ts';
import { keepSettlement } from '../store/settlements.ts';
import { keepPay, type VisitRecord } from '../store/visits.ts';
import { bonusOf, capOf, feeOf, termsOf } from './rows.ts';

/**
 * What is paid for a visit after a move: worked out as it is approved, kept as long as it is paid, and none once the review
 * is open again. The grade is the approval's; one given before stays until another is given. Throws `bad-input` for a grade beside another move.
 */
export async function settlePay(
  connection: Connection,
  scope: CoordinatorScope,
  visit: VisitRecord,
  { move, grade }: Pick<CoordinatorMove, 'move' | 'grade'>,
): Promise<VisitRecord> {
  if (grade !== undefined && move !== 'approve') throw new Problem('bad-input', 'grade');
  const settled = await settledAfter(connection, scope, visit);
  const paid = { grade: grade ?? visit.grade, settled };
  if (paid.grade === visit.grade && paid.settled === visit.settled) return visit;
  const kept = await keepPay(connection, visit, paid);
  await keepSettlement(connection, scope, kept, settled === null ? null : Settled.parse(JSON.parse(settled)));
  return kept;
}

async function settledAfter(
  connection: Connection,
  scope: CoordinatorScope,
  visit: VisitRecord,
): Promise<string | null> {
  if (!isPayable(visit.state)) return null;
  if (visit.settled !== null) return visit.settled;
  const read = await readReport(connection, scope, visit);
  if (!read) return null;
  const agreed = {
    fee: feeOf(visit),
    bonus: bonusOf(visit),
    reimbursementCap: capOf(visit),
    terms: termsOf(visit),
  };
  return JSON.stringify(settle({ ...agreed, checklist: read.view.checklist, report: read.edited }));
}

/** What is paid for a visit and how its report was graded, to be told once it is judged. */
export function paidFor({ state, grade, settled }: VisitRecord): {
  grade: number | null;
  settled: Settled | null;
} {
  if (!isPayable(state)) return { grade: null, settled: null };
  return { grade, settled: settled === null ? null : Settled.parse(JSON.parse(settled)) };
}
