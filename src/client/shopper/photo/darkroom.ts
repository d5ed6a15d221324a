import { PhoneError } from '#offline/index.ts';
import { type Developed, develop } from './develop.ts';
import type { Delivery, Order } from './worker.ts';

interface Waiting {
  readonly original: Blob;
  readonly resolve: (developed: Developed | Promise<Developed>) => void;
  readonly reject: (failure: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let orders = 0;
let worker: Worker | null = null;
let hasFailed = false;

/** {@link develop}, beside the page where this browser can, else on it. */
export function developed(original: Blob): Promise<Developed> {
  const beside = open();
  if (!beside) return develop(original);
  return new Promise((resolve, reject) => {
    orders += 1;
    waiting.set(orders, { original, resolve, reject });
    const order: Order = { order: orders, original };
    beside.postMessage(order);
  });
}

/** A worker as long as there is something to do: an idle one would hold the memory of the last photo. */
function open(): Worker | null {
  if (hasFailed || typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return null;
  if (worker) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Delivery>) => take(data);
  worker.onerror = giveUp;
  return worker;
}

function take(delivery: Delivery): void {
  const order = waiting.get(delivery.order);
  waiting.delete(delivery.order);
  if ('developed' in delivery) order?.resolve(delivery.developed);
  else order?.reject(new PhoneError(delivery.failed));
  if (waiting.size === 0) close();
}

/** Its code could not be had, or it broke: what it was to do is done on the page, and so is all that comes. */
function giveUp(): void {
  hasFailed = true;
  close();
  for (const { original, resolve } of waiting.values()) resolve(develop(original));
  waiting.clear();
}

function close(): void {
  worker?.terminate();
  worker = null;
}
