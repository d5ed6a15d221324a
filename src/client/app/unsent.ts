import type { VisitStanding } from '#offline/index.ts';

export { unsentOf } from '#offline/index.ts';

/** Whether a visit is being recorded: begun here, and not handed in. */
export function isOpen(standing: VisitStanding): boolean {
  return standing.events > 0 && !standing.submitted;
}
