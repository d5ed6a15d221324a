import * as z from 'zod/mini';
import { locales } from './text.ts';

export const Locale = z.enum(locales);
export type Locale = z.infer<typeof Locale>;

export const LocalizedText = z
  .partialRecord(Locale, z.string())
  .check(z.refine((text) => Object.keys(text).length > 0, 'A text needs at least one language.'));
export type LocalizedText = z.infer<typeof LocalizedText>;
