import { useEffect, useMemo, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { type Finding, findingsOf } from '#domain/report/findings.ts';
import type { EarlierPhoto } from '#domain/report/photo-findings.ts';
import type { OpenVisit } from '../underway/frame.tsx';

/** What an editor would find in the report as it is now; `null` until this phone's earlier photos are read. */
export function useFindings({ journal, report, visit }: OpenVisit): Finding[] | null {
  const earlier = useEarlierPhotos(visit.id);
  return useMemo(() => {
    if (!earlier) return null;
    const { window, terms, reimbursementCap, store } = visit;
    const { timeZone } = store;
    const { checklist } = journal;
    return findingsOf({ checklist, report, window, terms, reimbursementCap, timeZone, earlier });
  }, [journal, report, visit, earlier]);
}

/** Photos of the person's other visits. Where they can't be read, that one rule is left to the editor. */
function useEarlierPhotos(visit: string): readonly EarlierPhoto[] | null {
  const { phone } = useApp();
  const [earlier, setEarlier] = useState<readonly EarlierPhoto[] | null>(null);
  useEffect(() => {
    let watching = true;
    const show = (photos: readonly EarlierPhoto[]) => watching && setEarlier(photos);
    void phone.earlierPhotos(visit).then(show, () => show([]));
    return () => {
      watching = false;
    };
  }, [phone, visit]);
  return earlier;
}
