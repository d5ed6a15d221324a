import type { Id } from '#domain/ids.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { api } from '../desk/api.ts';
import { Comments, type CommentsDesk } from '../desk/comments/comments.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { Page } from '../desk/page.tsx';
import { Report } from '../desk/report/report.tsx';
import { VisitFacts } from '../desk/report/visit-facts.tsx';
import { useLoad } from '../desk/use-load.ts';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { ShareLink } from './access/share-link.tsx';
import { useActions } from './acting/under-question.tsx';
import { useAppeals } from './appeals/use-appeals.tsx';
import { OtherTables } from './reading/other-tables.tsx';
import { TakeFiles } from './take-files.tsx';

/** One published report, as the owner's browser receives it: nothing in it tells who the shopper is. */
export function ReportPage({ visit = '' }: { visit?: string }) {
  const report = useLoad(`report ${visit}`, () => api.owner.report({ visit }));
  return (
    <Loaded of={report} lines={12}>
      {(found) => <OwnerReport report={found} onRuled={report.reload} />}
    </Loaded>
  );
}

const commentsOf = (visit: Id): CommentsDesk => ({
  list: () => api.owner.comments.list({ visit }),
  add: (text) => api.owner.comments.add({ visit, text }),
  read: (through) => api.owner.comments.read({ visit, through }),
});

/** The report as a page with its title, ready to be printed. */
export function OwnerReport({ report, onRuled }: { report: ReportView; onRuled: () => void }) {
  const { store } = report;
  const actions = useActions(report);
  const appeals = useAppeals(report, onRuled);
  const under = (id: Id) => (
    <>
      {actions(id)}
      {appeals({ kind: 'question', id })}
    </>
  );
  return (
    <Page
      title={store.name}
      above={<a href={`/visits?store=${store.id}`}>{t('owner-visits')}</a>}
      lead={<VisitFacts report={report} />}
      actions={
        <TakeFiles table="report" asked={{ visit: report.visit }}>
          <ShareLink visit={report.visit} />
          <Button onClick={() => window.print()}>{t('desk-print')}</Button>
        </TakeFiles>
      }
    >
      <Report report={report} under={under} underWait={(id) => appeals({ kind: 'interval', id })} />
      <OtherTables table="report" asked={{ visit: report.visit }} />
      <Comments visit={report.visit} desk={commentsOf(report.visit)} />
    </Page>
  );
}
