import { Worker } from 'node:worker_threads';
import type { Proposed } from '#domain/planning/outcome.ts';
import type { PlanProgress } from '#domain/planning/planner.ts';
import type { PlanProblem } from '#domain/planning/problem.ts';

/** What a thread is started with. `stop` holds one number: 1 asks it to end with what it has. */
export interface Work {
  readonly problem: PlanProblem;
  readonly seconds: number;
  readonly stop: Int32Array<SharedArrayBuffer>;
}

/** What came of it. */
export interface PlanResult {
  readonly proposed: Proposed;
  readonly progress: PlanProgress;
  readonly isProven: boolean;
}

/** What a thread tells. */
export type Told = { readonly progress: PlanProgress } | PlanResult | { readonly unexpected: unknown };

/** A plan that is being made. */
export interface Run {
  readonly result: Promise<PlanResult>;
  /** Asks for the best that was found; it comes within a moment. */
  stop(): void;
}

const MOST_MEMORY_MB = 1_024;

/** Plans in a thread of its own with bounded memory: requests are answered meanwhile, and nothing of it outlives it. */
export function runPlan(work: Omit<Work, 'stop'>, onProgress: (progress: PlanProgress) => void): Run {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { ...work, stop },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    execArgv: [],
  });
  thread.unref();
  const result = new Promise<PlanResult>((resolve, reject) => {
    thread.on('message', (told: Told) => {
      if ('unexpected' in told) reject(told.unexpected);
      else if ('proposed' in told) resolve(told);
      else onProgress(told.progress);
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('Planning ended without a plan')));
  }).finally(() => thread.terminate());
  return { result, stop: () => Atomics.store(stop, 0, 1) };
}
