import { setTimeout } from 'node:timers/promises';
import { checksOfVisit } from '../review/checks.ts';
import type { AppDeps } from './deps.ts';
import { coordinator } from './guards.ts';

const PATIENCE_MS = 1_000;

/** What a reviewer is helped with. */
export function checksApi({ database, prints }: Pick<AppDeps, 'database' | 'prints'>) {
  return {
    ofVisit: coordinator.checks.ofVisit.handler(async ({ context: { desk }, input }) => {
      prints.wake();
      // What was just handed in is compared with too; a long backlog is not waited for.
      await Promise.race([prints.settled(), setTimeout(PATIENCE_MS, undefined, { ref: false })]);
      return checksOfVisit(database, desk.scope, input.visit);
    }),
  };
}
