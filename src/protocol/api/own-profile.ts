import * as z from 'zod/mini';
import { OwnProfile } from '#domain/person/profile.ts';

/** What of their profile someone sees and changes themselves. `revision` is the one that was looked at. */
export const OwnProfileView = z.object({ own: OwnProfile, revision: z.int() });
export type OwnProfileView = z.infer<typeof OwnProfileView>;
