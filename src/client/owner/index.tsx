import { Route, Router } from 'preact-iso';
import { Desk } from '../desk/desk.tsx';
import { arriveAtWork } from '../desk/page.tsx';
import { t } from '../locales/t.ts';
import { ReportPage } from './report-page.tsx';
import { Stores } from './stores.tsx';
import { Visits } from './visits.tsx';

/** The owner's screens: the stores, their visits, a report. */
export default function Owner() {
  return (
    <Desk
      places={[
        { href: '/stores', name: t('owner-stores'), icon: 'store' },
        { href: '/visits', name: t('owner-visits'), icon: 'list' },
      ]}
    >
      <Router onRouteChange={arriveAtWork}>
        <Route path="/visits" component={Visits} />
        <Route path="/visits/:visit" component={ReportPage} />
        <Route default component={Stores} />
      </Router>
    </Desk>
  );
}
