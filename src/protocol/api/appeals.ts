import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { AppealedItem, Ruling } from '#domain/appeal/appeal.ts';
import { Question } from '#domain/checklist/checklist.ts';
import { Id } from '#domain/ids.ts';
import { AnswerValue } from '#domain/journal/event.ts';
import { LocalizedText } from '#domain/text-schema.ts';
import { WallMs } from '#domain/time/stamp.ts';

const Said = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));

/** An appeal as either side reads it. `by` is who raised it; `percentage…` is the score of the visit before and after, where the ruling changed it. */
export const AppealView = z.object({
  id: Id,
  visit: Id,
  item: AppealedItem,
  by: z.string(),
  says: z.string(),
  raisedAt: WallMs,
  state: z.enum(['open', 'withdrawn', 'ruled']),
  ruling: z.nullable(Ruling),
  words: z.nullable(z.string()),
  ruledAt: z.nullable(WallMs),
  percentageBefore: z.nullable(z.number()),
  percentageAfter: z.nullable(z.number()),
});
export type AppealView = z.infer<typeof AppealView>;

/** What can be appealed of a report, until when, and what was. */
export const AppealsOfVisit = z.object({ until: WallMs, isOpen: z.boolean(), appeals: z.array(AppealView) });
export type AppealsOfVisit = z.infer<typeof AppealsOfVisit>;

/** An appeal with what a coordinator needs to rule on it. `question` is absent for a wait. */
export const AppealRow = z.object({
  ...AppealView.shape,
  store: z.object({ id: Id, name: z.string(), city: z.string(), timeZone: z.string() }),
  visitedAt: WallMs,
  name: LocalizedText,
  question: z.optional(Question),
  answer: z.optional(AnswerValue),
  seconds: z.optional(z.number()),
  earned: z.nullable(z.number()),
  possible: z.nullable(z.number()),
});
export type AppealRow = z.infer<typeof AppealRow>;

/** What owners appeal. */
export const ownerAppealsProcedures = {
  ofVisit: oc
    .route({ method: 'GET', path: '/owner/visits/{visit}/appeals', summary: 'Appeals against a report' })
    .input(z.object({ visit: Id }))
    .output(AppealsOfVisit),
  raise: oc
    .route({ method: 'POST', path: '/owner/visits/{visit}/appeals', summary: 'Appeal one item of a report' })
    .input(z.object({ visit: Id, item: AppealedItem, says: Said }))
    .output(AppealView),
  withdraw: oc
    .route({ method: 'POST', path: '/owner/appeals/{appeal}/withdraw', summary: 'Withdraw an appeal' })
    .input(z.object({ appeal: Id }))
    .output(AppealView),
};

/** What coordinators rule on. */
export const appealsProcedures = {
  list: oc
    .route({ method: 'GET', path: '/appeals', summary: 'Appeals, the open ones oldest first' })
    .input(z.object({ state: z.optional(z.enum(['open', 'ruled'])) }))
    .output(z.object({ rows: z.array(AppealRow), open: z.int() })),
  count: oc
    .route({ method: 'GET', path: '/appeals/count', summary: 'How many appeals wait for a ruling' })
    .output(z.object({ open: z.int() })),
  rule: oc
    .route({ method: 'POST', path: '/appeals/{appeal}/ruling', summary: 'Rule on an appeal' })
    .input(z.object({ appeal: Id, ruling: Ruling, words: Said }))
    .output(AppealView),
};
