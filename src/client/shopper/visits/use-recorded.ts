import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import type { VisitJournal, VisitStanding } from '#offline/index.ts';

/** The journals of all begun visits, by visit; `null` until they are read. */
export function useRecorded(
  standings: readonly VisitStanding[] | null,
): ReadonlyMap<string, VisitJournal> | null {
  const { phone } = useApp();
  const [recorded, setRecorded] = useState<ReadonlyMap<string, VisitJournal> | null>(null);
  useEffect(() => {
    let watching = true;
    async function read(begun: readonly VisitStanding[]): Promise<void> {
      const journals = await Promise.all(begun.map(({ visit }) => phone.journalOf(visit)));
      const found = journals.flatMap((journal) => (journal ? [[journal.visit, journal] as const] : []));
      if (watching) setRecorded(new Map(found));
    }
    if (standings) void read(standings).catch(() => undefined);
    return () => {
      watching = false;
    };
  }, [phone, standings]);
  return recorded;
}
