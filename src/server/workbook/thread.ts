import { parentPort, Worker } from 'node:worker_threads';
import { queue } from '../queue.ts';
import { WorkbookFault, type WorkbookFaultKind } from './shapes.ts';

/** How long reading one file may take, and how much memory. */
const MOST_MS = 20_000;
const MOST_MEMORY_MB = 512;

/** What a thread tells at its end. */
type Told<T> =
  | { readonly answer: T }
  | { readonly fault: WorkbookFaultKind }
  | { readonly unexpected: unknown };

const oneAtATime = queue();

/**
 * Reads an uploaded file in a thread of its own with bounded time and memory, one file at a time: requests are answered meanwhile,
 * and no file can bring the server down. `script` answers by {@link tell}. Throws {@link WorkbookFault}.
 */
export function inThread<T>(script: URL, workerData: unknown): Promise<T> {
  return oneAtATime(async () => {
    const told = await toldBy<T>(script, workerData);
    if ('fault' in told) throw new WorkbookFault(told.fault);
    if ('unexpected' in told) throw told.unexpected;
    return told.answer;
  });
}

function toldBy<T>(script: URL, workerData: unknown): Promise<Told<T>> {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_MB };
  const thread = new Worker(script, { workerData, resourceLimits, execArgv: [] });
  return new Promise<Told<T>>((resolve) => {
    const late = setTimeout(() => resolve({ fault: 'too-slow' }), MOST_MS);
    thread.once('message', resolve);
    thread.once('error', (cause) =>
      resolve(isOutOfMemory(cause) ? { fault: 'too-large' } : { unexpected: cause }),
    );
    thread.once('exit', () => clearTimeout(late));
  }).finally(() => thread.terminate());
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** In the thread: tells what the work comes to. */
export function tell<T>(work: () => T): void {
  parentPort?.postMessage(toldOf(work));
}

function toldOf<T>(work: () => T): Told<T> {
  try {
    return { answer: work() };
  } catch (cause) {
    return cause instanceof WorkbookFault ? { fault: cause.kind } : { unexpected: cause };
  }
}
