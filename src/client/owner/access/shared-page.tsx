import { useEffect, useState } from 'preact/hooks';
import { Alone } from '#client/app/alone.tsx';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Report } from '#client/desk/report/report.tsx';
import { VisitFacts } from '#client/desk/report/visit-facts.tsx';
import { t } from '#client/locales/t.ts';
import { Skeleton } from '#client/ui/empty.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { ReportView } from '#protocol/api/views.ts';
import '#client/desk/desk.css';
import './shared.css';

/** One report for whoever has the link to it, as its owner reads it, and nothing beside it. */
export function SharedReport() {
  const [report, setReport] = useState<ReportView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    api.anyone
      .sharedReport({ secret: location.hash.slice(1) })
      .then(setReport, (failure: unknown) => setProblem(errorWords(failure)));
  }, []);
  if (problem)
    return (
      <Alone title={t('shared-title')}>
        <Banner tone="warn" role="alert">
          {problem}
        </Banner>
      </Alone>
    );
  if (!report) return <Skeleton lines={12} />;
  return (
    <main class="shared">
      <header class="stack">
        <h1>{report.store.name}</h1>
        <VisitFacts report={report} />
      </header>
      <Report report={report} />
    </main>
  );
}
