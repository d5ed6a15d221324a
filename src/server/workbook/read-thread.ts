import { workerData } from 'node:worker_threads';
import { readBytes } from './read-bytes.ts';
import { tell } from './thread.ts';

/* The thread of `read.ts`: reads one file, tells what is in it, and ends. */
tell(() => readBytes(workerData.bytes, workerData.bounds));
