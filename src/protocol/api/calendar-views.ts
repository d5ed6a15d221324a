import * as z from 'zod/mini';
import { WallMs } from '#domain/time/stamp.ts';

/** Whether entries are named after the stores, or after nothing that tells. */
export const CalendarNaming = z.enum(['plain', 'store']);
export type CalendarNaming = z.infer<typeof CalendarNaming>;

/** Since when there is a link; null: there is none. */
export const CalendarState = z.object({ madeAt: z.nullable(WallMs), naming: CalendarNaming });
export type CalendarState = z.infer<typeof CalendarState>;

/** A link as it is shown, once: of its secret only a hash is kept. */
export const CalendarLink = z.object({ link: z.string(), madeAt: WallMs, naming: CalendarNaming });
export type CalendarLink = z.infer<typeof CalendarLink>;
