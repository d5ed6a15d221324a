import type { Id } from '../ids.ts';
import type { StoreHours } from '../programme/store.ts';
import type { PersonRecord, Rule, RuledVisit } from '../visit/eligibility.ts';
import type { Weights } from './points.ts';

/** Where something is, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A visit that is to be given to someone. Amounts are in its currency's smallest unit. */
export interface PlanVisit extends RuledVisit {
  readonly store: RuledVisit['store'] & {
    readonly position: Point | null;
    readonly city: string;
    readonly hours: StoreHours;
  };
  /** The language that is spoken with the staff; `null`: any. */
  readonly language: string | null;
  readonly costMinor: number;
  readonly currency: string | null;
  /** Which programme's and of which period; `null`: it was planned by hand. */
  readonly of: { readonly programme: Id; readonly period: string } | null;
  /** Who turned it down: it is not given to them. */
  readonly declined: readonly Id[];
}

/** Someone to whom visits may be given. */
export interface PlanShopper {
  readonly id: Id;
  readonly record: PersonRecord;
  /** From where they set out; `null`: not known, and then no distance stands in the way. */
  readonly base: Point | null;
  /** How far they go, as the crow flies; `null`: anywhere. */
  readonly reachKm: number | null;
  /** Where they go; none: anywhere. One of the two, reach or city, is enough. */
  readonly cities: readonly string[];
  /** None: not known, and then no language stands in the way. */
  readonly languages: readonly string[];
  /** When they can go, as a store's hours are told: by weekday, with days off. */
  readonly available: StoreHours;
  /** Where they may not be sent: a store's id, or a client's name. */
  readonly conflicts: readonly string[];
  /** The mean of their reports' grades, 1–10; `null`: none yet. */
  readonly grade: number | null;
  /** How many visits they may hold, those that they have included; `null`: as many as there are. */
  readonly mostVisits: number | null;
  readonly mostPerDay: number;
  /** What a kilometre costs, in the smallest unit of the visits' currency. */
  readonly perKmMinor: number;
}

/** What a whole period's plan is made from. */
export interface PlanProblem {
  readonly visits: readonly PlanVisit[];
  readonly shoppers: readonly PlanShopper[];
  readonly weights: Weights;
  /** What fees, reimbursements and travel may come to together; `null`: not limited. Visits in other currencies don't count. */
  readonly budget: { readonly minor: number; readonly currency: string } | null;
  /** How long a visit takes, and how fast one gets from one to the next. */
  readonly visitMinutes: number;
  readonly kmPerHour: number;
  /** Milliseconds since 1970: nothing is planned before. */
  readonly now: number;
  readonly seed: number;
}

/** What keeps a shopper from a visit: one of its own rules, or one of planning. */
export type Obstacle =
  | Rule
  | 'closed'
  | 'declined'
  | 'conflict'
  | 'reach'
  | 'language'
  | 'away'
  | 'load'
  | 'time'
  | 'budget';
