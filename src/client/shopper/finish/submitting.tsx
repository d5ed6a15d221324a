import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Skeleton } from '#client/ui/empty.tsx';
import { Banner } from '#client/ui/state.tsx';
import { DraftArea } from '../questions/draft-area.tsx';
import { useDraft } from '../questions/use-draft.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { findingRow } from './finding-words.ts';
import { Findings } from './findings.tsx';
import { useFindings } from './use-findings.ts';

/** Everything an editor would send it back for, before it is handed in; with a reason it may go as it is. */
export function Submitting({ open }: { open: OpenVisit }) {
  const findings = useFindings(open);
  if (!findings) return <Skeleton />;
  const { checklist } = open.journal;
  const rows = findings.map((finding, index) => findingRow(finding, { visit: open.visit, checklist }, index));
  return (
    <section class="stack">
      {open.phase === 'returned' && (
        <Banner tone="warn" title={t('returned-title')}>
          {open.visit.returned?.comment}
        </Banner>
      )}
      <Findings rows={rows} />
      <Submit open={open} sound={rows.every(({ weight }) => weight === 'warn')} />
    </section>
  );
}

/** Handing in. What an editor would mind needs a word of explanation; nothing stops it for ever. */
function Submit({ open, sound }: { open: OpenVisit; sound: boolean }) {
  const { phone } = useApp();
  const why = useDraft(
    open.report.explanation ?? '',
    (text) =>
      void open.journal
        .append({ kind: 'explanation.set', text })
        .catch((failure: unknown) => setProblem(t('not-saved', { why: errorWords(failure) }))),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function submit(): Promise<void> {
    const manifest = [...new Set([...open.report.evidence.values()].map(({ sha256 }) => sha256))];
    const explanation = sound ? {} : { explanation: why.text.trim() };
    const left = open.report.leftAt ? [] : [{ kind: 'visit.left' } as const];
    await open.journal.append(...left, { kind: 'report.submitted', manifest, ...explanation });
    void phone.sync.drain('append');
  }
  const trySubmit = () => {
    setBusy(true);
    void submit()
      .catch((failure: unknown) => setProblem(t('not-saved', { why: errorWords(failure) })))
      .finally(() => setBusy(false));
  };
  return (
    <>
      {!sound && <DraftArea draft={why} label={t('explain')} hint={t('explain-hint')} />}
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <Button
        look={sound ? 'primary' : 'plain'}
        size="l"
        wide
        busy={busy}
        disabled={!sound && why.text.trim() === ''}
        onClick={trySubmit}
      >
        {sound ? t(open.phase === 'returned' ? 'submit-again' : 'submit') : t('submit-as-is')}
      </Button>
    </>
  );
}
