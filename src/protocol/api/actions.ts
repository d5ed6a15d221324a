import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { actionStates, actionSteps } from '#domain/action/standing.ts';
import { Channel, Standard } from '#domain/checklist/standard.ts';
import { Id } from '#domain/ids.ts';
import { Day } from '#domain/programme/programme.ts';
import { EstimateView } from './reading.ts';

const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const Words = z.string().check(z.trim(), z.maxLength(2_000));
const SomeWords = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));

/** What is to be done, by whom, until when, and what people should be taught. */
const ActionPlan = z.object({ what: SomeWords, who: Line, dueOn: Day, training: Words });

/** An action for each of these stores about one standard; `visit` and `question` say from which report. */
export const NewAction = z.object({
  ...ActionPlan.shape,
  standard: Id,
  channel: Channel,
  stores: z.array(Id).check(z.minLength(1), z.maxLength(200)),
  visit: z.optional(Id),
  question: z.optional(Id),
});
export type NewAction = z.infer<typeof NewAction>;

/** Another plan for an action, from the revision that was looked at. */
export const ActionChange = z.object({ action: Id, revision: z.int(), ...ActionPlan.shape });
export type ActionChange = z.infer<typeof ActionChange>;

/** A step with an action: `done` says how one can tell, `withdraw` why. That it held is said by visits alone. */
export const ActionMove = z.object({
  action: Id,
  revision: z.int(),
  step: z.enum(['done', 'reopen', 'withdraw']),
  note: Words,
});
export type ActionMove = z.infer<typeof ActionMove>;

/** How an action stands: `domain/action/standing.ts`. Times in milliseconds since 1970 UTC. */
export const ActionStandingView = z.object({
  state: z.enum(actionStates),
  doneAt: z.nullable(z.int()),
  n: z.int(),
  met: z.int(),
  needed: z.int(),
  closedAt: z.nullable(z.int()),
  recurredAt: z.nullable(z.int()),
});

export const ActionRow = z.object({
  id: Id,
  revision: z.int(),
  createdAt: z.int(),
  store: z.object({ id: Id, name: z.string(), city: z.string(), timeZone: z.string() }),
  standard: z.pick(Standard, { id: true, name: true }),
  channel: Channel,
  ...ActionPlan.shape,
  standing: ActionStandingView,
  isOverdue: z.boolean(),
});
export type ActionRow = z.infer<typeof ActionRow>;

/** One action with all that was done and measured. */
export const ActionStory = z.object({
  ...ActionRow.shape,
  standard: z.pick(Standard, { id: true, name: true, purpose: true, howTo: true }),
  /** The report, and the question in it, from which it was opened. `visit` is null where that is not published. */
  visit: z.nullable(Id),
  question: z.nullable(Id),
  steps: z.array(
    z.object({ step: z.enum(actionSteps), note: z.string(), by: z.nullable(z.string()), at: z.int() }),
  ),
  /** Published visits since it was opened that observed the standard, oldest first. `counts`: it was done before. */
  visits: z.array(z.object({ visit: Id, visitedAt: z.int(), met: z.boolean(), counts: z.boolean() })),
  /** Of the visits that count, the share that met it, 0–1. */
  share: EstimateView,
  /** What may be done now. */
  may: z.array(z.enum(actionSteps)),
});
export type ActionStory = z.infer<typeof ActionStory>;

/** Which actions, latest first. Absent: all that the caller reaches. */
export const ActionsAsked = z.object({
  store: z.optional(Id),
  standard: z.optional(Id),
  after: z.optional(z.string()),
});
export type ActionsAsked = z.infer<typeof ActionsAsked>;

export const ActionPage = z.object({ rows: z.array(ActionRow), after: z.nullable(z.string()) });
export type ActionPage = z.infer<typeof ActionPage>;

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });
const ActionPath = z.object({ action: Id });

/** What owners do about a standard that was missed. */
export const ownerActionsProcedures = {
  list: get('/owner/actions', 'Actions at the owner’s stores, latest first')
    .input(ActionsAsked)
    .output(ActionPage),
  people: get('/owner/actions/people', 'Owners of these stores, by name: who may be asked').output(
    z.array(z.string()),
  ),
  story: get('/owner/actions/{action}', 'One action with what was done and measured')
    .input(ActionPath)
    .output(ActionStory),
  open: post('/owner/actions', 'Open an action at one store or several')
    .input(NewAction)
    .output(z.object({ actions: z.array(Id) })),
  change: post('/owner/actions/{action}/changes', 'Change what is to be done, by whom and until when')
    .input(ActionChange)
    .output(ActionStory),
  move: post('/owner/actions/{action}/steps', 'Say that an action is done, or take that back')
    .input(ActionMove)
    .output(ActionStory),
};

/** The same, for coordinators to read. */
export const deskActionsProcedures = {
  list: get('/actions', 'Actions of owners, latest first').input(ActionsAsked).output(ActionPage),
  story: get('/actions/{action}', 'One action with what was done and measured')
    .input(ActionPath)
    .output(ActionStory),
};
