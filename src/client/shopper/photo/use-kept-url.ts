import { useEffect, useState } from 'preact/hooks';
import type { VisitJournal } from '#offline/index.ts';

/** An address for the bytes of a kept photo or sound; `undefined` until they are read, `null` where they can't be. */
export function useKeptUrl(journal: VisitJournal, sha256: string): string | null | undefined {
  const [url, setUrl] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let made: string | undefined;
    let watching = true;
    void journal.photo(sha256).then((blob) => {
      if (!watching) return;
      made = blob ? URL.createObjectURL(blob) : undefined;
      setUrl(made ?? null);
    });
    return () => {
      watching = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [journal, sha256]);
  return url;
}
