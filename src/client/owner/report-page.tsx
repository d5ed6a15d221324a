import type { ReportView } from '#protocol/api/views.ts';
import { api } from '../desk/api.ts';
import { Loaded } from '../desk/loaded.tsx';
import { Page } from '../desk/page.tsx';
import { Report } from '../desk/report/report.tsx';
import { VisitFacts } from '../desk/report/visit-facts.tsx';
import { useLoad } from '../desk/use-load.ts';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';

/** One published report, as the owner's browser receives it: nothing in it tells who the shopper is. */
export function ReportPage({ visit = '' }: { visit?: string }) {
  const report = useLoad(`report ${visit}`, () => api.owner.report({ visit }));
  return (
    <Loaded of={report} lines={12}>
      {(found) => <OwnerReport report={found} />}
    </Loaded>
  );
}

/** The report as a page with its title, ready to be printed. */
export function OwnerReport({ report }: { report: ReportView }) {
  const { store } = report;
  return (
    <Page
      title={store.name}
      above={<a href={`/visits?store=${store.id}`}>{t('owner-visits')}</a>}
      lead={<VisitFacts report={report} />}
      actions={
        <span class="no-print wide-only">
          <Button onClick={() => window.print()}>{t('desk-print')}</Button>
        </span>
      }
    >
      <Report report={report} />
    </Page>
  );
}
