import { Route, Router } from 'preact-iso';
import { lazily } from '../app/lazily.tsx';
import { Desk } from '../desk/desk.tsx';
import { arriveAtWork } from '../desk/page.tsx';
import { learn, t } from '../locales/t.ts';
import { readingScreens } from './reading/with-words.ts';
import { Stores } from './stores.tsx';
import { Visits } from './visits.tsx';

const Overview = lazily(() => readingScreens().then((screens) => screens.Overview));
const Standards = lazily(() => readingScreens().then((screens) => screens.Standards));
const Waits = lazily(() => readingScreens().then((screens) => screens.Waits));
const OverTime = lazily(() => readingScreens().then((screens) => screens.OverTime));
const Consistency = lazily(() => readingScreens().then((screens) => screens.Consistency));
const StoreScreen = lazily(() => readingScreens().then((screens) => screens.StoreScreen));
const Compare = lazily(() => readingScreens().then((screens) => screens.Compare));

/** Complaints, whose sentences lean on the reading room's. */
const complaintScreens = () =>
  Promise.all([import('./complaints/screens.ts'), learn('reading'), learn('complaints')]).then(
    ([screens]) => screens,
  );
const Complaints = lazily(() => complaintScreens().then((screens) => screens.Complaints));
const ComplaintsBesideQuality = lazily(() =>
  complaintScreens().then((screens) => screens.ComplaintsBesideQuality),
);

/** A report, with what can be done about it. */
const ReportPage = lazily(() =>
  Promise.all([import('./report-page.tsx'), learn('acting'), learn('access')]).then(
    ([screens]) => screens.ReportPage,
  ),
);

/** Actions, with their sentences; they say figures as the reading room does. */
const actingScreens = () =>
  Promise.all([import('./acting/screens.ts'), learn('acting'), learn('reading')]).then(
    ([screens]) => screens,
  );
const ActionsPage = lazily(() => actingScreens().then((screens) => screens.ActionsPage));
const ActionPage = lazily(() => actingScreens().then((screens) => screens.ActionPage));

/** Links and tokens by which others read. */
const AccessPage = lazily(() =>
  Promise.all([import('./access/access-page.tsx'), learn('access')]).then(([screens]) => screens.AccessPage),
);

/** The owner's screens: what all visits add up to, the stores, their visits, a report. */
export default function Owner() {
  return (
    <Desk
      places={[
        { href: '/overview', name: t('owner-overview'), icon: 'chart' },
        { href: '/standards', name: t('owner-standards'), icon: 'check' },
        { href: '/waits', name: t('owner-waits'), icon: 'clock' },
        { href: '/over-time', name: t('owner-over-time'), icon: 'chart' },
        { href: '/consistency', name: t('owner-consistency'), icon: 'shield' },
        { href: '/compare', name: t('owner-compare'), icon: 'chart' },
        { href: '/actions', name: t('owner-actions'), icon: 'bolt' },
        { href: '/complaints', name: t('owner-complaints'), icon: 'mail' },
        { href: '/stores', name: t('owner-stores'), icon: 'store' },
        { href: '/visits', name: t('owner-visits'), icon: 'list' },
        { href: '/access', name: t('owner-access'), icon: 'out' },
      ]}
    >
      <Router onRouteChange={arriveAtWork}>
        <Route path="/visits" component={Visits} />
        <Route path="/visits/:visit" component={ReportPage} />
        <Route path="/standards" component={Standards} />
        <Route path="/waits" component={Waits} />
        <Route path="/over-time" component={OverTime} />
        <Route path="/consistency" component={Consistency} />
        <Route path="/compare" component={Compare} />
        <Route path="/actions" component={ActionsPage} />
        <Route path="/actions/:action" component={ActionPage} />
        <Route path="/complaints" component={Complaints} />
        <Route path="/complaints/quality" component={ComplaintsBesideQuality} />
        <Route path="/access" component={AccessPage} />
        <Route path="/stores" component={Stores} />
        <Route path="/stores/:store" component={StoreScreen} />
        <Route default component={Overview} />
      </Router>
    </Desk>
  );
}
