import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Checklist } from '#domain/checklist/checklist.ts';
import { PlacedProfile } from '#domain/checklist/profile.ts';
import { StandardSet } from '#domain/checklist/standard.ts';
import { Id } from '#domain/ids.ts';
import { LocalizedText } from '#domain/text-schema.ts';

export const DraftKind = z.enum(['checklist', 'standards', 'profile']);
export type DraftKind = z.infer<typeof DraftKind>;

/** What is being written. It may have any fault that keeps it from being published; its version is the one it would be now. */
export const DraftBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('checklist'), body: Checklist }),
  z.object({ kind: z.literal('standards'), body: StandardSet }),
  z.object({ kind: z.literal('profile'), body: PlacedProfile }),
]);
export type DraftBody = z.infer<typeof DraftBody>;

/** A draft as kept: who changed it last, and when. */
export const DraftView = z.object({
  draft: DraftBody,
  revision: z.int(),
  changedBy: z.string(),
  changedAt: z.int(),
});
export type DraftView = z.infer<typeof DraftView>;

/** A draft in the list of all. */
export const DraftRow = z.object({
  kind: DraftKind,
  id: Id,
  name: LocalizedText,
  revision: z.int(),
  changedBy: z.string(),
  changedAt: z.int(),
});
export type DraftRow = z.infer<typeof DraftRow>;

/** Names a draft. */
export const DraftRef = z.object({ kind: DraftKind, id: Id });
export type DraftRef = z.infer<typeof DraftRef>;

/** Names a draft as it was looked at: another revision since then answers `stale`. */
export const DraftAt = z.object({ ...DraftRef.shape, revision: z.int() });
export type DraftAt = z.infer<typeof DraftAt>;

const Kept = z.object({ revision: z.int() });
const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** Drafts of checklists, standard sets and profiles. */
export const draftsProcedures = {
  list: get('/drafts', 'Drafts, changed last first').output(z.array(DraftRow)),
  read: get('/drafts/{kind}/{id}', 'One draft, whole').input(DraftRef).output(DraftView),
  begin: post('/drafts', 'Begin a draft; `stale` where there is one of that name')
    .input(DraftBody)
    .output(Kept),
  keep: post('/drafts/keep', 'Keep a draft as it is now')
    .input(z.object({ draft: DraftBody, revision: z.int() }))
    .output(Kept),
  drop: post('/drafts/{kind}/{id}/drop', 'Throw a draft away').input(DraftAt).output(z.object({})),
  publish: post('/drafts/{kind}/{id}/publish', 'Publish a draft as the next version, which ends the draft')
    .input(DraftAt)
    .output(z.object({ id: Id, version: z.int() })),
};
