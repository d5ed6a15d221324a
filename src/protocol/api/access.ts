import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { ReportView } from './views.ts';

/** `token` reads as its owner does, by a program; `link` opens one report for whoever has it. Both end. */
export const AccessKind = z.enum(['token', 'link']);
export type AccessKind = z.infer<typeof AccessKind>;

/** The longest that each may last. */
export const MOST_DAYS = { token: 366, link: 90 } as const;

/** One token or link, without its secret, which is told once. Times are milliseconds since 1970 UTC. */
export const AccessRow = z.object({
  id: Id,
  kind: AccessKind,
  /** What it is for, in its owner's words; of a link, the store of its report. */
  name: z.string(),
  /** A token's one store; `null`: all of its owner's. */
  store: z.nullable(z.object({ id: Id, name: z.string() })),
  /** A link's visit. */
  visit: z.nullable(Id),
  createdAt: z.int(),
  endsAt: z.int(),
  usedAt: z.nullable(z.int()),
});
export type AccessRow = z.infer<typeof AccessRow>;

/** What was made, and its secret: it is not told again. */
export const MadeAccess = z.object({ row: AccessRow, secret: z.string() });
export type MadeAccess = z.infer<typeof MadeAccess>;

const NewToken = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  days: z.int().check(z.minimum(1), z.maximum(MOST_DAYS.token)),
  store: z.optional(Id),
});
export type NewToken = z.infer<typeof NewToken>;

const NewLink = z.object({ visit: Id, days: z.int().check(z.minimum(1), z.maximum(MOST_DAYS.link)) });
export type NewLink = z.infer<typeof NewLink>;

/** An owner's tokens and links. */
export const accessProcedures = {
  list: oc
    .route({ method: 'GET', path: '/owner/access', summary: 'Tokens and links that still work' })
    .output(z.array(AccessRow)),
  makeToken: oc
    .route({
      method: 'POST',
      path: '/owner/access/tokens',
      summary: 'Make a token that reads, and nothing else',
    })
    .input(NewToken)
    .output(MadeAccess),
  makeLink: oc
    .route({ method: 'POST', path: '/owner/access/links', summary: 'Make a link to one published report' })
    .input(NewLink)
    .output(MadeAccess),
  end: oc
    .route({ method: 'POST', path: '/owner/access/{access}/end', summary: 'Let one end now' })
    .input(z.object({ access: Id }))
    .output(z.object({})),
};

/** Opens the report that a link leads to. The secret is in the body: addresses are written into logs. */
export const sharedReport = oc
  .route({ method: 'POST', path: '/shared-report', summary: 'The report that a link leads to' })
  .input(z.object({ secret: z.string().check(z.maxLength(200)) }))
  .output(ReportView);
