import * as z from 'zod/mini';
import { ApplicationPage } from '#domain/person/application.ts';

/** The public page as whoever has its address reads it. */
export const PublicPage = z.object({ organization: z.string(), page: ApplicationPage });
export type PublicPage = z.infer<typeof PublicPage>;
