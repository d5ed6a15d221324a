import { Route, Router } from 'preact-iso';
import { Desk } from '../desk/desk.tsx';
import { arriveAtWork } from '../desk/page.tsx';
import { t } from '../locales/t.ts';
import { ChecklistPage } from './checklists/checklist-page.tsx';
import { Checklists } from './checklists/checklists.tsx';
import { People } from './people/people.tsx';
import { NewVisitPage } from './plan/new-visit-page.tsx';
import { Stores } from './stores/stores.tsx';
import { VisitPage } from './visit/visit-page.tsx';
import { Visits } from './visits/visits.tsx';

/** The coordinator's screens: visits and their review, people, stores, checklists. */
export default function Coordinator() {
  return (
    <Desk
      places={[
        { href: '/visits', name: t('coordinator-visits'), icon: 'list' },
        { href: '/people', name: t('coordinator-people'), icon: 'person' },
        { href: '/stores', name: t('coordinator-stores'), icon: 'store' },
        { href: '/checklists', name: t('coordinator-checklists'), icon: 'check' },
      ]}
    >
      <Router onRouteChange={arriveAtWork}>
        <Route path="/visits/new" component={NewVisitPage} />
        <Route path="/visits/:visit" component={VisitPage} />
        <Route path="/people" component={People} />
        <Route path="/stores" component={Stores} />
        <Route path="/checklists" component={Checklists} />
        <Route path="/checklists/:id/:version" component={ChecklistPage} />
        <Route default component={Visits} />
      </Router>
    </Desk>
  );
}
