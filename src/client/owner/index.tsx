import { Route, Router } from 'preact-iso';
import { lazily } from '../app/lazily.tsx';
import { Desk } from '../desk/desk.tsx';
import { arriveAtWork } from '../desk/page.tsx';
import { learn, t } from '../locales/t.ts';
import { ReportPage } from './report-page.tsx';
import { Stores } from './stores.tsx';
import { Visits } from './visits.tsx';

/** The reading room, with its sentences. */
const readingScreens = () =>
  Promise.all([import('./reading/screens.ts'), learn('reading')]).then(([screens]) => screens);
const Overview = lazily(() => readingScreens().then((screens) => screens.Overview));
const Standards = lazily(() => readingScreens().then((screens) => screens.Standards));
const Waits = lazily(() => readingScreens().then((screens) => screens.Waits));
const OverTime = lazily(() => readingScreens().then((screens) => screens.OverTime));
const Consistency = lazily(() => readingScreens().then((screens) => screens.Consistency));

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
        { href: '/stores', name: t('owner-stores'), icon: 'store' },
        { href: '/visits', name: t('owner-visits'), icon: 'list' },
      ]}
    >
      <Router onRouteChange={arriveAtWork}>
        <Route path="/visits" component={Visits} />
        <Route path="/visits/:visit" component={ReportPage} />
        <Route path="/standards" component={Standards} />
        <Route path="/waits" component={Waits} />
        <Route path="/over-time" component={OverTime} />
        <Route path="/consistency" component={Consistency} />
        <Route path="/stores" component={Stores} />
        <Route default component={Overview} />
      </Router>
    </Desk>
  );
}
