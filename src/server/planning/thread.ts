import { parentPort, workerData } from 'node:worker_threads';
import { outcomeOf } from '#domain/planning/outcome.ts';
import { plan } from '#domain/planning/planner.ts';
import type { Told, Work } from './run.ts';
import { loadSolver } from './solver.ts';

/* The thread of `run.ts`: plans once, tells how far it is, and ends. */
async function work({ problem, seconds, stop }: Work, tell: (told: Told) => void): Promise<void> {
  const begun = performance.now();
  const secondsLeft = () => seconds - (performance.now() - begun) / 1000;
  const isOver = () => secondsLeft() <= 0 || Atomics.load(stop, 0) === 1;
  const solve = await loadSolver({ seed: problem.seed, secondsLeft, isOver });
  const planned = plan(problem, { solve, isOver, onProgress: (progress) => tell({ progress }) });
  const { isProven, progress } = planned;
  tell({ proposed: outcomeOf(planned), progress, isProven });
}

const port = parentPort;
if (port)
  await work(workerData, (told) => port.postMessage(told)).catch((unexpected: unknown) =>
    port.postMessage({ unexpected }),
  );
