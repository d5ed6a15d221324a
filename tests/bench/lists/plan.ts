import type { ProgrammePlan } from '#domain/programme/programme.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';

/** What the programme of a client plans: every store of theirs, four visits a month. */
export function planFor(client: string): ProgrammePlan {
  return {
    ...{ name: `Coffee of ${client}`, client, checklist: coffeeChecklist.id, version: 'latest' },
    stores: { by: 'filter', regions: [], concepts: [], tags: [] },
    ...{ rhythm: { every: 'month' }, visits: 4, quotas: [], windowDays: 14 },
    ...{ rotation: null, qualifications: [], currency: 'EUR', feeMinor: 1_500, reimbursementCapMinor: null },
    ...{ bonus: [], limits: { open: null, perPeriod: null }, reportWithinHours: null },
    ...{ preventedPayPercent: 50, appealDays: 14, budgetMinor: null, isOffered: true },
    ...{ firstDay: '2025-01-01', lastDay: null, aheadDays: 14 },
  };
}
