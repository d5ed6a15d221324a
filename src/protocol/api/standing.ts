import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { personStandings, personSteps } from '#domain/person/standing.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { VisitState } from '#domain/visit/states.ts';
import { Qualification } from '#domain/visit/terms.ts';
import { VisitWindow } from './shopper-views.ts';

export const PersonStanding = z.enum(personStandings);

/** What was done about someone's place here. */
export const PersonStepView = z.object({
  step: z.enum(personSteps),
  reason: z.nullable(z.string()),
  by: z.string(),
  at: WallMs,
});
export type PersonStepView = z.infer<typeof PersonStepView>;

/** A visit that waits for someone. */
export const OpenVisit = z.object({
  id: Id,
  state: VisitState,
  store: z.string(),
  city: z.string(),
  timeZone: z.string(),
  window: VisitWindow,
});
export type OpenVisit = z.infer<typeof OpenVisit>;

/** How someone stands here, what waits for them, and what was done about it, latest first. */
export const StandingView = z.object({
  standing: PersonStanding,
  since: z.nullable(WallMs),
  open: z.array(OpenVisit),
  steps: z.array(PersonStepView),
});
export type StandingView = z.infer<typeof StandingView>;

const Reason = z.optional(z.string().check(z.maxLength(2_000)));
const OpenVisits = z.enum(['free', 'keep']);

/** Someone is to work here no more for now; `visits`: what becomes of those that were not begun. */
export const Deactivation = z.object({ person: Id, visits: OpenVisits, reason: Reason });
export type Deactivation = z.infer<typeof Deactivation>;

/** Everything that says who someone is, to be taken away for good. `name` is theirs, typed by whoever is sure of it. */
export const Erasure = z.object({ person: Id, name: z.string().check(z.maxLength(400)) });
export type Erasure = z.infer<typeof Erasure>;

const People = z.array(Id).check(z.minLength(1), z.maxLength(100));

/** The same with several people at once. */
export const Deactivations = z.object({ people: People, visits: OpenVisits, reason: Reason });
export type Deactivations = z.infer<typeof Deactivations>;

/** What several shoppers are to hold from now on, beside what they hold. */
export const Qualifying = z.object({
  people: People,
  add: z.array(Qualification).check(z.minLength(1), z.maxLength(50)),
});
export type Qualifying = z.infer<typeof Qualifying>;

/** How many it was done with; the others stayed as they were. */
export const DoneWithMany = z.object({ done: z.int(), left: z.int() });
export type DoneWithMany = z.infer<typeof DoneWithMany>;

const Path = z.object({ person: Id });
const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** Who works here, who no more, and who was erased. */
export const standingProcedures = {
  read: get('/people/{person}/standing', 'How someone stands here, and which visits wait for them')
    .input(Path)
    .output(StandingView),
  deactivate: post('/people/{person}/deactivate', 'Let someone work here no more, until it is taken back')
    .input(Deactivation)
    .output(z.object({ freed: z.int() })),
  reactivate: post('/people/{person}/reactivate', 'Let someone work here again')
    .input(Path)
    .output(z.object({})),
  erase: post('/people/{person}/erase', 'Take away for good what says who someone is')
    .input(Erasure)
    .output(z.object({ name: z.string() })),
  deactivateMany: post('/people/deactivate', 'Let several people work here no more, until it is taken back')
    .input(Deactivations)
    .output(DoneWithMany),
  qualifyMany: post('/people/qualify', 'Let several shoppers hold something more')
    .input(Qualifying)
    .output(DoneWithMany),
};
