import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { terms } from '#domain/planning/points.ts';
import { Day } from '#domain/programme/programme.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { VisitState } from '#domain/visit/states.ts';
import { VerdictView } from './agreement.ts';
import { Money, StoreView, VisitWindow } from './shopper-views.ts';

/** How much each term counts, 0–20. */
export const PlanWeights = z.record(z.enum(terms), z.int().check(z.minimum(0), z.maximum(20)));

/** Which visits are planned: open ones whose window has a day of these, of all stores or of those that fit. */
export const PlanScope = z.object({
  from: Day,
  to: Day,
  programme: z.optional(Id),
  client: z.optional(Id),
  cities: z.optional(z.array(z.string()).check(z.maxLength(500))),
});
export type PlanScope = z.infer<typeof PlanScope>;

/** What a plan is made by. Limits are for shoppers who have none of their own. */
export const PlanAsked = z.extend(PlanScope, {
  weights: PlanWeights,
  mostVisits: z.nullable(z.int().check(z.minimum(1), z.maximum(1_000))),
  mostPerDay: z.int().check(z.minimum(1), z.maximum(10)),
  reachKm: z.nullable(z.int().check(z.minimum(1), z.maximum(5_000))),
  /** What a kilometre costs, in the smallest unit. */
  perKmMinor: z.int().check(z.minimum(0), z.maximum(10_000)),
  budgetMinor: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000_000_000))),
  /** How long to look for a better plan, in seconds. */
  seconds: z.int().check(z.minimum(5), z.maximum(600)),
  seed: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});
export type PlanAsked = z.infer<typeof PlanAsked>;

/** `ready`: as good as it gets or as time allowed. `stopped`: by a person, with the best found until then. */
export const PlanState = z.enum(['running', 'ready', 'stopped', 'failed', 'discarded']);
export type PlanState = z.infer<typeof PlanState>;

const Worth = z.object({ covered: z.int(), points: z.number() });

/** How far it is (`domain/planning/planner.ts`). */
export const PlanProgressView = z.object({
  phase: z.enum(['greedy', 'solving', 'done']),
  visits: z.int(),
  coverable: z.int(),
  best: Worth,
  /** No plan covers more, or covers as many with fewer points. */
  bound: Worth,
  parts: z.int(),
  partsDone: z.int(),
});
export type PlanProgressView = z.infer<typeof PlanProgressView>;

export const PlanHead = z.object({
  id: Id,
  state: PlanState,
  asked: PlanAsked,
  by: z.string(),
  createdAt: WallMs,
  endedAt: z.nullable(WallMs),
  progress: z.nullable(PlanProgressView),
  isProven: z.boolean(),
});
export type PlanHead = z.infer<typeof PlanHead>;

/** What keeps a shopper from a visit (`domain/planning/problem.ts`). */
export const ObstacleView = z.enum([
  'rotation',
  'qualification',
  'deadline',
  'limit',
  'window',
  'daypart',
  'closed',
  'declined',
  'conflict',
  'reach',
  'language',
  'away',
  'load',
  'time',
  'budget',
]);

const Person = z.object({ id: Id, name: z.string() });

/** Why a visit was given as it was: what it scored on, each term 0–100, fewer is better. */
export const PlanWhy = z.object({
  points: z.partialRecord(z.enum(terms), z.number()),
  weight: z.number(),
  km: z.nullable(z.number()),
  travelMinor: z.int(),
  candidates: z.int(),
});
export type PlanWhy = z.infer<typeof PlanWhy>;

const Needed = { shopper: Person, is: z.number(), would: z.number() };

/** The one thing that would have to be otherwise. */
export const NearMissView = z.discriminatedUnion('obstacle', [
  z.object({ obstacle: z.literal('rotation'), ...Needed }),
  z.object({ obstacle: z.literal('reach'), ...Needed }),
  z.object({ obstacle: z.literal('load'), ...Needed }),
  z.object({ obstacle: z.literal('qualification'), shopper: Person, lacking: z.array(z.string()) }),
]);
export type NearMissView = z.infer<typeof NearMissView>;

/** Why nobody gets a visit. */
export const PlanWhyNot = z.object({
  obstacles: z.array(z.object({ obstacle: ObstacleView, shoppers: z.int() })),
  nearest: z.nullable(NearMissView),
});
export type PlanWhyNot = z.infer<typeof PlanWhyNot>;

/** What became of a row: nothing yet, sent, or the visit had changed meanwhile and was left as it is. */
export const PlanSent = z.enum(['assigned', 'offered', 'changed']);
export type PlanSent = z.infer<typeof PlanSent>;

export const PlanRow = z.object({
  visit: Id,
  store: StoreView,
  window: VisitWindow,
  fee: z.nullable(Money),
  /** As it is now. */
  state: VisitState,
  /** Whether the visit was changed since it was planned. */
  isChanged: z.boolean(),
  shopper: z.nullable(Person),
  /** A day on which they can make it, at the store; `null` where a person chose them. */
  day: z.nullable(Day),
  /** Whether a person chose otherwise than the plan. */
  isEdited: z.boolean(),
  /** The rules that the person's choice goes against. */
  against: z.array(ObstacleView),
  why: z.nullable(PlanWhy),
  whyNot: z.nullable(PlanWhyNot),
  sent: z.nullable(PlanSent),
});
export type PlanRow = z.infer<typeof PlanRow>;

export const PlanView = z.object({ plan: PlanHead, rows: z.array(PlanRow) });
export type PlanView = z.infer<typeof PlanView>;

/** A shopper, how each rule stands for them beside what the plan gives them, and what planning has against it. */
export const PlanFit = z.object({
  id: Id,
  name: z.string(),
  visits: z.int(),
  km: z.nullable(z.number()),
  obstacles: z.array(ObstacleView),
  verdicts: z.array(VerdictView),
});
export type PlanFit = z.infer<typeof PlanFit>;

const PlanPath = z.object({ plan: Id });
const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** Planning a whole period at once. */
export const planningProcedures = {
  list: get('/plans', 'The last plans, newest first').output(z.array(PlanHead)),
  preview: post('/plans/preview', 'How many visits, stores and shoppers a plan would be about')
    .input(PlanScope)
    .output(
      z.object({ visits: z.int(), stores: z.int(), shoppers: z.int(), currency: z.nullable(z.string()) }),
    ),
  start: post('/plans', 'Begin to plan; where the organization has a plan underway, that one is told instead')
    .input(PlanAsked)
    .output(z.object({ plan: Id, isNew: z.boolean() })),
  progress: get('/plans/{plan}/progress', 'How far a plan is').input(PlanPath).output(PlanHead),
  stop: post('/plans/{plan}/stop', 'Stop looking, and keep the best that was found')
    .input(PlanPath)
    .output(z.object({})),
  proposal: get('/plans/{plan}', 'What a plan proposes, with its reasons').input(PlanPath).output(PlanView),
  shoppers: get(
    '/plans/{plan}/visits/{visit}/shoppers',
    'Every shopper for one visit of a plan, by the rules',
  )
    .input(z.object({ plan: Id, visit: Id }))
    .output(z.array(PlanFit)),
  edit: post('/plans/{plan}/visits/{visit}', 'Choose another shopper for a visit of a plan, or nobody')
    .input(z.object({ plan: Id, visit: Id, shopper: z.nullable(Id) }))
    .output(PlanRow),
  send: post(
    '/plans/{plan}/send',
    'Assign what is planned to its shoppers, and offer the rest where that is asked',
  )
    .input(
      z.object({
        plan: Id,
        visits: z.array(Id).check(z.minLength(1), z.maxLength(50)),
        offerRest: z.boolean(),
      }),
    )
    .output(z.array(PlanRow)),
  discard: post('/plans/{plan}/discard', 'Put a plan away').input(PlanPath).output(z.object({})),
};
