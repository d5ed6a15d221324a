import { useLayoutEffect, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import type { UnstampedEvent } from '#domain/journal/event.ts';
import type { Report } from '#domain/journal/fold.ts';
import type { VisitJournal, VisitStanding } from '#offline/index.ts';

/** A visit's journal as a screen sees it at this moment. `report` holds only what is durable. */
export interface Recorded {
  readonly journal: VisitJournal;
  readonly report: Report;
  readonly standing: VisitStanding;
}

/** What appends to a journal: resolves when it is on the disk, rejects when it is not. */
export type Keep = (...events: UnstampedEvent[]) => Promise<Report>;

/** The journal that this phone keeps of a visit; `undefined` until it is read, `null` where there is none. What can't be read breaks the screen. */
export function useJournal(visit: string): Recorded | null | undefined {
  const { phone } = useApp();
  const [failure, setFailure] = useState<unknown>(null);
  const [recorded, setRecorded] = useState<Recorded | null | undefined>(() => {
    const opened = phone.opened(visit);
    return opened ? recordedIn(opened) : undefined;
  });
  // Before the first paint: an effect would wait for it, and there is nothing to see yet.
  useLayoutEffect(() => {
    let stop = () => {};
    let watching = true;
    const show = (journal: VisitJournal) => watching && setRecorded(recordedIn(journal));
    const begin = (journal: VisitJournal | null) => {
      if (!watching) return;
      if (!journal) return setRecorded(null);
      show(journal);
      stop = journal.subscribe(() => show(journal));
    };
    void phone.journalOf(visit).then(begin, (cause: unknown) => watching && setFailure(cause));
    return () => {
      watching = false;
      stop();
    };
  }, [phone, visit]);
  if (failure !== null) throw failure;
  return recorded;
}

function recordedIn(journal: VisitJournal): Recorded {
  return { journal, report: journal.report, standing: journal.standing };
}
