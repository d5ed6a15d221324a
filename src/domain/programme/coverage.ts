import type { VisitState } from '../visit/states.ts';

/** How far a visit is, as the coverage board counts it. Returned reports are underway again; a declined visit is planned. */
export const stages = [
  'planned',
  'offered',
  'assigned',
  'underway',
  'submitted',
  'published',
  'missed',
] as const;
export type Stage = (typeof stages)[number];

const stageByState: Readonly<Record<VisitState, Stage | null>> = {
  planned: 'planned',
  declined: 'planned',
  offered: 'offered',
  assigned: 'assigned',
  accepted: 'assigned',
  underway: 'underway',
  returned: 'underway',
  submitted: 'submitted',
  approved: 'submitted',
  published: 'published',
  excluded: 'published',
  missed: 'missed',
  rejected: 'missed',
  cancelled: null,
};

/** The stage of a visit; `null`: it is not to be made any more, and counts for nothing. */
export function stageOf(state: VisitState): Stage | null {
  return stageByState[state];
}
