import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { ApplicationPage, ApplicationSaid, ApplicationState } from '#domain/person/application.ts';
import { Locale } from '#domain/text-schema.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { PublicPage } from './application-views.ts';
import { ListAsked } from './listing.ts';

export * from './application-views.ts';

const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** What someone sends who applies. */
export const NewApplication = z.object({
  token: z.string().check(z.maxLength(200)),
  name: Name,
  email: z.email().check(z.maxLength(320)),
  locale: Locale,
  said: ApplicationSaid,
});
export type NewApplication = z.infer<typeof NewApplication>;

/** The page as a coordinator keeps it; `link` is its address. `revision` 0 and no page: there was none yet, and nobody can apply. */
export const PageView = z.object({
  isOpen: z.boolean(),
  page: z.nullable(ApplicationPage),
  link: z.nullable(z.string()),
  revision: z.int(),
});
export type PageView = z.infer<typeof PageView>;

/** The page as it is to be from now on. With `renew` it gets another address, and the earlier one leads nowhere. */
export const PageChange = z.object({
  isOpen: z.boolean(),
  page: ApplicationPage,
  revision: z.int(),
  renew: z.optional(z.boolean()),
});
export type PageChange = z.infer<typeof PageChange>;

/** An answer beside the question as it was asked; `question` is `null` where that is no longer asked. */
export const ApplicationRow = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  locale: Locale,
  said: ApplicationSaid,
  state: ApplicationState,
  appliedAt: WallMs,
  decidedAt: z.nullable(WallMs),
  decidedBy: z.nullable(z.string()),
  words: z.nullable(z.string()),
});
export type ApplicationRow = z.infer<typeof ApplicationRow>;

/** Which applications, latest first. Absent: those that wait for an answer. */
export const ApplicationsAsked = z.object({ ...ListAsked.shape, state: z.optional(ApplicationState) });
export type ApplicationsAsked = z.infer<typeof ApplicationsAsked>;

/** Accepting sends the usual invitation; declining a short mail, where `tell` asks for it. `words` are for the agency. */
export const Decision = z.object({
  application: Id,
  accept: z.boolean(),
  words: z.optional(z.string().check(z.maxLength(2_000))),
  tell: z.optional(z.boolean()),
});
export type Decision = z.infer<typeof Decision>;

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** Needs no sign-in: whoever has the address may read the page and apply, while a coordinator has it switched on. */
export const applyProcedures = {
  read: get('/apply/{token}', 'What the work is, and what is asked of whoever applies')
    .input(z.object({ token: z.string() }))
    .output(PublicPage),
  send: post('/apply/{token}', 'Apply').input(NewApplication).output(z.object({})),
};

/** Applications, and the page by which they come. */
export const applicationsProcedures = {
  page: get('/people/applications/page', 'The page on which people apply').output(PageView),
  keepPage: post('/people/applications/page', 'Change it, switch it on or off')
    .input(PageChange)
    .output(PageView),
  list: get('/people/applications', 'Applications, latest first')
    .input(ApplicationsAsked)
    .output(z.object({ rows: z.array(ApplicationRow), after: z.nullable(z.string()), open: z.int() })),
  forget: post('/people/applications/{application}/forget', 'Delete an application for good')
    .input(z.object({ application: Id }))
    .output(z.object({})),
  decide: post('/people/applications/{application}/decide', 'Accept or decline an application')
    .input(Decision)
    .output(
      z.object({
        invitation: z.nullable(z.object({ link: z.string(), expiresAt: z.int(), mailed: z.boolean() })),
        /** Whether who was declined was told so by mail. */
        told: z.boolean(),
      }),
    ),
};
