import { randomUUID } from 'node:crypto';
import type { Id } from '#domain/ids.ts';
import type { PlanProgress } from '#domain/planning/planner.ts';
import type { PlanProblem } from '#domain/planning/problem.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { PlanAsked, type PlanHead, PlanProgressView, type PlanScope } from '#protocol/api/planning.ts';
import { Problem } from '../problem.ts';
import { people, shoppersHolding } from '../store/people.ts';
import { addPlan, addPlanRows, keepPlan, lastPlans, type PlanRecord, planAt } from '../store/plans.ts';
import type { VisitRecord } from '../store/visits.ts';
import type { MoveDeps } from '../visits/move.ts';
import { plannedVisits, problemOf } from './gather.ts';
import { rowsFrom } from './rows.ts';
import { type PlanResult, type Run, runPlan } from './run.ts';

interface Underway {
  readonly plan: Id;
  readonly run: Run;
  progress: PlanProgress | null;
  isStopped: boolean;
}

/** The organizations' plans. One is made at a time for each; those that are underway are in this process's memory alone. */
export class Plans {
  readonly #deps: MoveDeps;
  readonly #underway = new Map<Id, Underway>();

  constructor(deps: MoveDeps) {
    this.#deps = deps;
  }

  /** The last ones, newest first. */
  async list(scope: CoordinatorScope): Promise<PlanHead[]> {
    const plans = await lastPlans(this.#deps.database, scope);
    return this.#headsOf(scope, plans);
  }

  /** How far one is. Throws `not-found`. */
  async head(scope: CoordinatorScope, plan: Id): Promise<PlanHead> {
    const [head] = await this.#headsOf(scope, [await this.#planAt(scope, plan)]);
    if (!head) throw new Error('A plan has one head');
    return head;
  }

  /** What a plan would be about. */
  async preview(scope: CoordinatorScope, asked: PlanScope) {
    const { database, now } = this.#deps;
    const visits = await plannedVisits(database, scope, asked, now());
    return {
      visits: visits.length,
      stores: new Set(visits.map(({ store }) => store)).size,
      shoppers: (await shoppersHolding(database, scope)).length,
      currency: visits.find(({ currency }) => currency !== null)?.currency ?? null,
    };
  }

  /** Begins one; where one is underway already, that is given. Throws `bad-input` where no visit is open. */
  async start(scope: CoordinatorScope, asked: PlanAsked): Promise<{ plan: Id; isNew: boolean }> {
    const known = this.#underway.get(scope.organization);
    if (known) return { plan: known.plan, isNew: false };
    const { database } = this.#deps;
    const now = this.#deps.now();
    const visits = await plannedVisits(database, scope, asked, now);
    if (visits.length === 0) throw new Problem('bad-input', 'from');
    const problem = await problemOf(database, scope, visits, { asked, now });
    // Another one may have begun while this one was gathered.
    const meanwhile = this.#underway.get(scope.organization);
    if (meanwhile) return { plan: meanwhile.plan, isNew: false };
    const { organization } = scope;
    const plan = { organization, id: randomUUID(), state: 'running', proven: 0 } as const;
    const run = this.#begin(scope.organization, plan.id, problem, asked.seconds);
    const at = { created_at: now, ended_at: null };
    await addPlan(database, {
      ...plan,
      ...at,
      asked: JSON.stringify(asked),
      progress: null,
      by_member: scope.person,
    });
    void this.#end(plan, run, visits);
    return { plan: plan.id, isNew: true };
  }

  /** Asks a plan that is underway for the best that it has. Throws `not-found`. */
  async stop(scope: CoordinatorScope, plan: Id): Promise<void> {
    await this.#planAt(scope, plan);
    const underway = this.#underway.get(scope.organization);
    if (underway?.plan !== plan) return;
    underway.isStopped = true;
    underway.run.stop();
  }

  /** Puts one away, underway or not. Throws `not-found`. */
  async discard(scope: CoordinatorScope, plan: Id): Promise<void> {
    await this.stop(scope, plan);
    await keepPlan(
      this.#deps.database,
      { organization: scope.organization, id: plan },
      { state: 'discarded' },
    );
  }

  #begin(organization: Id, plan: Id, problem: PlanProblem, seconds: number): Underway {
    const run = runPlan({ problem, seconds }, (progress) => {
      underway.progress = progress;
    });
    const underway: Underway = { plan, run, progress: null, isStopped: false };
    this.#underway.set(organization, underway);
    return underway;
  }

  async #end(
    plan: Pick<PlanRecord, 'organization' | 'id'>,
    underway: Underway,
    visits: readonly VisitRecord[],
  ): Promise<void> {
    const { database, unexpected } = this.#deps;
    try {
      const result = await underway.run.result;
      await this.#keep(plan, result, visits, underway.isStopped ? 'stopped' : 'ready');
    } catch (cause) {
      unexpected(cause);
      await keepPlan(database, plan, { state: 'failed', ended_at: this.#deps.now() }).catch(unexpected);
    } finally {
      this.#underway.delete(plan.organization);
    }
  }

  async #keep(
    plan: Pick<PlanRecord, 'organization' | 'id'>,
    { proposed, progress, isProven }: PlanResult,
    visits: readonly VisitRecord[],
    state: 'ready' | 'stopped',
  ): Promise<void> {
    await this.#deps.database.transaction().execute(async (connection) => {
      const before = await planAt(connection, plan, plan.id);
      await addPlanRows(connection, rowsFrom(plan, proposed, visits));
      await keepPlan(connection, plan, {
        // Put away while it was underway, it stays away.
        state: before?.state === 'discarded' ? 'discarded' : state,
        progress: JSON.stringify(progress),
        proven: isProven ? 1 : 0,
        ended_at: this.#deps.now(),
      });
    });
  }

  async #planAt(scope: CoordinatorScope, id: Id): Promise<PlanRecord> {
    const plan = await planAt(this.#deps.database, scope, id);
    if (!plan) throw new Problem('not-found');
    return plan;
  }

  async #headsOf(scope: CoordinatorScope, plans: readonly PlanRecord[]): Promise<PlanHead[]> {
    const names = new Map((await people(this.#deps.database, scope)).map(({ id, name }) => [id, name]));
    const underway = this.#underway.get(scope.organization);
    return plans.map((plan) => {
      const mine = underway?.plan === plan.id ? underway : null;
      const kept = plan.progress === null ? null : PlanProgressView.parse(JSON.parse(plan.progress));
      return {
        id: plan.id,
        // One that a server left behind as it ended is underway nowhere.
        state: plan.state === 'running' && !mine ? 'failed' : plan.state,
        asked: PlanAsked.parse(JSON.parse(plan.asked)),
        by: names.get(plan.by_member) ?? '',
        createdAt: plan.created_at,
        endedAt: plan.ended_at,
        progress: mine?.progress ?? kept,
        isProven: plan.proven === 1,
      };
    });
  }
}
