import { createHash } from 'node:crypto';
import type { HashText } from '#domain/ids.ts';

/** SHA-256 of a text by Node. */
export const hashText: HashText = (text) => createHash('sha256').update(text).digest('hex');
