import { Route, Router, useLocation } from 'preact-iso';
import { Desk } from '../desk/desk.tsx';
import { arriveAtWork } from '../desk/page.tsx';
import { formatNumber } from '../locales/format.ts';
import { t } from '../locales/t.ts';
import { AsidePage } from './aside/aside-page.tsx';
import { AsideItemPage } from './aside/item-page.tsx';
import { useOpen } from './aside/use-open.ts';
import { ChecklistPage } from './checklists/checklist-page.tsx';
import { Checklists } from './checklists/checklists.tsx';
import { People } from './people/people.tsx';
import { NewVisitPage } from './plan/new-visit-page.tsx';
import { Stores } from './stores/stores.tsx';
import { VisitPage } from './visit/visit-page.tsx';
import { Visits } from './visits/visits.tsx';

/** The coordinator's screens: visits and their review, people, stores, checklists. */
export default function Coordinator() {
  const { path } = useLocation();
  const open = useOpen(path);
  return (
    <Desk
      places={[
        { href: '/visits', name: t('coordinator-visits'), icon: 'list' },
        {
          href: '/aside',
          name: t('coordinator-aside'),
          icon: 'shield',
          count: open > 0 ? formatNumber(open) : undefined,
        },
        { href: '/people', name: t('coordinator-people'), icon: 'person' },
        { href: '/stores', name: t('coordinator-stores'), icon: 'store' },
        { href: '/checklists', name: t('coordinator-checklists'), icon: 'check' },
      ]}
    >
      <Router onRouteChange={arriveAtWork}>
        <Route path="/visits/new" component={NewVisitPage} />
        <Route path="/visits/:visit" component={VisitPage} />
        <Route path="/aside" component={AsidePage} />
        <Route path="/aside/:kind/:item" component={AsideItemPage} />
        <Route path="/people" component={People} />
        <Route path="/stores" component={Stores} />
        <Route path="/checklists" component={Checklists} />
        <Route path="/checklists/:id/:version" component={ChecklistPage} />
        <Route default component={Visits} />
      </Router>
    </Desk>
  );
}
