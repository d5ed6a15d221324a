import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Locale } from '#domain/text-schema.ts';
import { WallMs } from '#domain/time/stamp.ts';

import { AgreementBody, OwnAgreement } from './agreement-views.ts';

export * from './agreement-views.ts';

/** A version of the agreement; `accepted` is how many of those who work here have accepted it, of `of`. */
export const AgreementView = z.object({
  version: z.int(),
  body: AgreementBody,
  publishedAt: WallMs,
  publishedBy: z.string(),
  accepted: z.int(),
  of: z.int(),
});
export type AgreementView = z.infer<typeof AgreementView>;

/** `after` is the version that was looked at: another one since then answers `stale`. 0: there was none. */
export const NewAgreement = z.object({ after: z.int(), body: AgreementBody });
export type NewAgreement = z.infer<typeof NewAgreement>;

/** What someone accepted, and in which language they read it. */
export const Acceptance = z.object({ version: z.int(), locale: Locale, at: WallMs });
export type Acceptance = z.infer<typeof Acceptance>;

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** What shoppers agree to. */
export const agreementsProcedures = {
  list: get('/agreements', 'Every version of the agreement, latest first').output(z.array(AgreementView)),
  publish: post('/agreements', 'Publish another version; a published one is never changed')
    .input(NewAgreement)
    .output(z.object({ version: z.int() })),
  of: get('/people/{person}/agreements', 'What someone accepted, latest first')
    .input(z.object({ person: z.string() }))
    .output(z.object({ current: z.nullable(z.int()), accepted: z.array(Acceptance) })),
};

/** The own agreement. */
export const ownAgreementProcedures = {
  read: get('/shopper/agreement', 'What one is asked to agree to').output(OwnAgreement),
  accept: post(
    '/shopper/agreement',
    'Accept the version that was read; another one since then answers `stale`',
  )
    .input(z.object({ version: z.int(), locale: Locale }))
    .output(OwnAgreement),
};
