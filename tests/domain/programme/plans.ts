import type { ProgrammePlan } from '#domain/programme/programme.ts';
import { alwaysOpen, type ProgrammeStore } from '#domain/programme/store.ts';

/** Two visits a month at every store of a brand, from March 2026 on, unless said otherwise. */
export function planOf(more: Partial<ProgrammePlan> = {}): ProgrammePlan {
  return {
    name: 'Counter service',
    client: 'brand',
    checklist: 'counter',
    version: 'latest',
    stores: { by: 'filter', regions: [], concepts: [], tags: [] },
    rhythm: { every: 'month' },
    visits: 2,
    quotas: [],
    windowDays: null,
    rotation: null,
    qualifications: [],
    currency: 'EUR',
    feeMinor: 1_500,
    reimbursementCapMinor: null,
    bonus: [],
    limits: { open: null, perPeriod: null },
    reportWithinHours: 24,
    preventedPayPercent: 50,
    appealDays: 14,
    budgetMinor: null,
    isOffered: false,
    firstDay: '2026-03-01',
    lastDay: null,
    aheadDays: 7,
    ...more,
  };
}

/** A store of the brand in Riga that never closes, unless said otherwise. */
export function storeOf(more: Partial<ProgrammeStore> = {}): ProgrammeStore {
  return {
    id: 'riga',
    client: 'brand',
    timeZone: 'Europe/Riga',
    region: null,
    concept: null,
    tags: [],
    hours: alwaysOpen,
    ...more,
  };
}
