import { hash } from 'node:crypto';
import type { HashText } from '#domain/ids.ts';

/** SHA-256 of a text by Node, in one step: a report is hashed event by event. */
export const hashText: HashText = (text) => hash('sha256', text);
