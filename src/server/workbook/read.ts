import { BOUNDS, type Bounds, type Sheet } from './shapes.ts';
import { inThread } from './thread.ts';

/** The sheets of an uploaded XLSX or CSV file, whichever it is, read in a thread. Throws `WorkbookFault`. */
export function readWorkbook(bytes: Uint8Array, bounds: Bounds = BOUNDS): Promise<readonly Sheet[]> {
  return inThread(new URL('./read-thread.ts', import.meta.url), { bytes, bounds });
}
