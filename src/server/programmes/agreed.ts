import { randomUUID } from 'node:crypto';
import type { Planned } from '#domain/programme/generate.ts';
import type { ProgrammePlan } from '#domain/programme/programme.ts';
import type { Scope } from '#domain/scope.ts';
import type { Daypart, VisitTerms } from '#domain/visit/terms.ts';
import type { ChecklistRef } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import type { ProgrammeRecord } from '../store/programmes.ts';
import type { VisitRecord } from '../store/visits.ts';

type Within = Pick<Scope, 'organization'>;

/** The version of the checklist that new visits get now. Throws `bad-input` where there is none. */
export async function versionFor(
  connection: Connection,
  { organization }: Within,
  { checklist, version }: Pick<ProgrammePlan, 'checklist' | 'version'>,
): Promise<ChecklistRef> {
  const published = connection
    .selectFrom('checklists')
    .select('version')
    .where('organization', '=', organization)
    .where('id', '=', checklist)
    .orderBy('version', 'desc');
  const found = await (version === 'latest' ? published : published.where('version', '=', version))
    .limit(1)
    .executeTakeFirst();
  if (!found) throw new Problem('bad-input', 'checklist');
  return { id: checklist, version: found.version };
}

interface OfPeriod {
  readonly programme: string;
  readonly period: string;
  readonly dayparts: readonly Daypart[];
}

/** What a visit of a programme asks of whoever does it. */
export function termsFor(plan: ProgrammePlan, { programme, period, dayparts }: OfPeriod): VisitTerms {
  const { limits, bonus } = plan;
  const isLimited = limits.open !== null || limits.perPeriod !== null;
  return {
    dayparts: [...dayparts],
    rotation: plan.rotation,
    qualifications: plan.qualifications,
    offerUntil: null,
    reportWithinHours: plan.reportWithinHours,
    preventedPayPercent: plan.preventedPayPercent,
    appealDays: plan.appealDays,
    ...(bonus.length > 0 ? { bonus } : {}),
    ...(isLimited ? { limits: { programme, period, ...limits } } : {}),
  };
}

/** What a plan pays, as the table keeps it. */
export function payOf({ feeMinor, reimbursementCapMinor, currency }: ProgrammePlan) {
  const pays = feeMinor !== null || reimbursementCapMinor !== null;
  return {
    fee_minor: feeMinor,
    reimbursement_cap_minor: reimbursementCapMinor,
    currency: pays ? currency : null,
  };
}

/** What all visits that are made at once share. */
interface AtOnce {
  readonly checklist: ChecklistRef;
  readonly at: number;
  readonly newId?: (() => string) | undefined;
}

/** A visit of a programme, nobody's yet. */
export function visitFrom(
  { id: programme, organization, plan }: Pick<ProgrammeRecord, 'id' | 'organization' | 'plan'>,
  planned: Planned,
  { checklist, at, newId = randomUUID }: AtOnce,
): VisitRecord {
  const { store, period, slot, window, dayparts } = planned;
  return {
    id: newId(),
    organization,
    store,
    checklist: checklist.id,
    checklist_version: checklist.version,
    shopper: null,
    window_from: window.from,
    window_to: window.to,
    ...payOf(plan),
    state: 'planned',
    revision: 1,
    created_at: at,
    terms: JSON.stringify(termsFor(plan, { programme, period, dayparts })),
    offer_until: null,
    grade: null,
    settled: null,
    programme,
    period,
    slot,
    attempt: 1,
    bonus_minor: null,
    payment: null,
  };
}
