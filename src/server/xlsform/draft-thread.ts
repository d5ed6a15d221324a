import { workerData } from 'node:worker_threads';
import { tell } from '../workbook/thread.ts';
import { readDraft } from './read-draft.ts';

/* The thread of `draft.ts`. */
tell(() => readDraft(workerData.bytes, workerData.name));
