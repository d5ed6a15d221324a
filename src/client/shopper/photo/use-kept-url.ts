import { useEffect, useState } from 'preact/hooks';
import { placesBefore } from '#domain/journal/fold.ts';
import type { VisitJournal } from '#offline/index.ts';

/**
 * An address for the bytes of a kept photo or sound; `undefined` until they are read, `null` where they can't be.
 * What another phone kept is the server's to show, while there is a connection.
 */
export function useKeptUrl(journal: VisitJournal, sha256: string): string | null | undefined {
  const [url, setUrl] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let made: string | undefined;
    let watching = true;
    void journal.photo(sha256).then((blob) => {
      if (!watching) return;
      made = blob ? URL.createObjectURL(blob) : undefined;
      setUrl(made ?? elsewhere(journal, sha256));
    });
    return () => {
      watching = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [journal, sha256]);
  return url;
}

function elsewhere({ report, visit }: VisitJournal, sha256: string): string | null {
  const before = placesBefore(report);
  const isElsewhere = [...report.evidence.values()].some((one) => one.sha256 === sha256 && one.seq <= before);
  return isElsewhere ? `/api/evidence/${sha256}?visit=${encodeURIComponent(visit)}` : null;
}
