import { madeFrom } from '#domain/programme/forecast.ts';
import { periodsBetween } from '#domain/programme/period.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { dayAfter } from '#domain/visit/stretches.ts';
import { type ProgrammeRecord, runningProgrammes } from '../store/programmes.ts';
import type { ProgrammeDeps } from './deps.ts';
import { makePeriod } from './make.ts';

const HOUR_MS = 3_600_000;

/** The periods of a programme that are on, or near enough to be made. */
export function duePeriods({ plan }: Pick<ProgrammeRecord, 'plan'>, now: number): string[] {
  const today = localTime(now, 'UTC').day;
  const near = periodsBetween(plan, today, dayAfter(today, plan.aheadDays));
  return near.filter((period) => madeFrom(period, plan) <= today).map(({ key }) => key);
}

/** Makes what is due of every running programme. What fails is told and tried again at the next round. */
export async function makeDue(deps: ProgrammeDeps): Promise<void> {
  for (const programme of await runningProgrammes(deps.database)) {
    for (const period of duePeriods(programme, deps.now())) {
      await makePeriod(deps, programme, { programme: programme.id, period }).catch(deps.unexpected);
    }
  }
}

/** Makes what is due now and every hour. What is there says what is missing, so that a server that was down loses nothing. */
export function startRounds(deps: ProgrammeDeps): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const round = () => {
    running = running.then(() => makeDue(deps)).catch(deps.unexpected);
  };
  const timer = setInterval(round, HOUR_MS).unref();
  round();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
