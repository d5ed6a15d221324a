import type { Moment } from '#domain/checklist/checklist.ts';
import type { CorrectionReason } from '#domain/journal/event.ts';

/** The moment whose time is being set right or told, and why where that is known already. */
export interface Editing {
  readonly moment: Moment;
  readonly reason?: CorrectionReason;
}
