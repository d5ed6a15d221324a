import { useEffect, useMemo, useState } from 'preact/hooks';
import { type App, useApp } from '#client/app/context.ts';
import type { OpenVisit } from '#client/shopper/underway/use-open-visit.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import type { Phone } from '#offline/index.ts';
import { TrialClock } from './trial-clock.ts';
import { TrialJournal } from './trial-journal.ts';

/** A visit that is tried out: what the phone's screens are drawn from, and the app around them. */
export interface Trial {
  readonly open: OpenVisit;
  readonly app: App;
  /** How often it was begun again. */
  readonly round: number;
  /** The time goes on by so many minutes. */
  pass(minutes: number): void;
  /** All of it is forgotten. */
  again(): void;
}

/** Tries a checklist out from the start of a visit, in the memory of this page alone. */
export function useTrial(checklist: Checklist): Trial {
  const around = useApp();
  const [round, setRound] = useState(0);
  const [, draw] = useState(0);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { clock, journal } = useMemo(() => {
    const trialClock = new TrialClock(around.clock);
    return { clock: trialClock, journal: new TrialJournal(checklist, trialClock, timeZone) };
  }, [checklist, round]);
  useEffect(() => journal.subscribe(() => draw((times) => times + 1)), [journal]);
  const app = useMemo(() => ({ ...around, clock, phone: forgetful(around.phone) }), [around, clock]);
  const { report, standing } = journal;
  return {
    open: { journal, report, standing, visit: visitOf(checklist, timeZone), phase: 'underway' },
    app,
    round,
    pass(minutes) {
      clock.pass(minutes);
      draw((times) => times + 1);
    },
    again: () => setRound(round + 1),
  };
}

/** The phone, but for what it remembers across a kill: why the camera was opened. */
function forgetful(phone: Phone): Phone {
  const nothing = { setIntent: async () => undefined, intent: async () => null };
  return Object.assign(Object.create(phone), nothing);
}

function visitOf({ id, version }: Checklist, timeZone: string): OpenVisit['visit'] {
  const store = { id: 'preview', name: '', client: '', address: '', city: '', timeZone, position: null };
  return {
    ...{ id: 'preview', state: 'underway', revision: 1, store, checklist: { id, version } },
    ...{
      window: { from: 0, to: Number.MAX_SAFE_INTEGER },
      fee: null,
      reimbursementCap: null,
      returned: null,
      terms: plainTerms,
    },
    ...{ submittedAt: null, settled: null, grade: null },
  };
}
