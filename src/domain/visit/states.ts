import * as z from 'zod/mini';

/** Every state that a visit can be in. */
export const visitStates = [
  'planned',
  'offered',
  'assigned',
  'accepted',
  'underway',
  'submitted',
  'returned',
  'approved',
  'published',
  'declined',
  'missed',
  'cancelled',
  'rejected',
  'excluded',
] as const;
export const VisitState = z.enum(visitStates);
export type VisitState = z.infer<typeof VisitState>;
