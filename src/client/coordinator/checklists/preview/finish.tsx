import { findingRow } from '#client/shopper/finish/finding-words.ts';
import { Findings } from '#client/shopper/finish/findings.tsx';
import '#client/shopper/finish/finish.css';
import { Leaving } from '#client/shopper/finish/leaving.tsx';
import type { OpenVisit } from '#client/shopper/underway/use-open-visit.ts';
import { findingsOf } from '#domain/report/findings.ts';

/** What the shopper is told before handing in: that they may leave, and what is missing or does not fit together. Nothing is handed in here. */
export function Finish({ open }: { open: OpenVisit }) {
  const { journal, report, visit } = open;
  const { window, terms, reimbursementCap, store } = visit;
  const { checklist } = journal;
  const { timeZone } = store;
  const found = findingsOf({ checklist, report, window, terms, reimbursementCap, timeZone, earlier: [] });
  const rows = found.map((finding, index) => {
    // Its place is on a phone's screen, to which no way leads from here.
    const { href: _, ...row } = findingRow(finding, { visit, checklist }, index);
    return row;
  });
  return (
    <>
      <Leaving open={open} />
      <Findings rows={rows} />
    </>
  );
}
