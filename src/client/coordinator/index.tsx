import { Route, Router, useLocation } from 'preact-iso';
import { lazily } from '../app/lazily.tsx';
import { Desk } from '../desk/desk.tsx';
import { arriveAtWork } from '../desk/page.tsx';
import { formatNumber } from '../locales/format.ts';
import { learn, t } from '../locales/t.ts';
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

/** Programs, their board and the pay list come with their sentences when someone opens one. */
const laterScreens = () =>
  Promise.all([import('./programmes/screens.ts'), learn('programmes')]).then(([screens]) => screens);
const Programmes = lazily(() => laterScreens().then((screens) => screens.Programmes));
const EditorPage = lazily(() => laterScreens().then((screens) => screens.EditorPage));
const ProgrammePage = lazily(() => laterScreens().then((screens) => screens.ProgrammePage));
const BoardPage = lazily(() => laterScreens().then((screens) => screens.BoardPage));
const PayPage = lazily(() => laterScreens().then((screens) => screens.PayPage));

/** Planning a whole period, with its sentences, when someone opens it. */
const planningScreens = () =>
  Promise.all([import('./planning/screens.ts'), learn('planning')]).then(([screens]) => screens);
const PlansPage = lazily(() => planningScreens().then((screens) => screens.PlansPage));
const NewPlanPage = lazily(() => planningScreens().then((screens) => screens.NewPlanPage));
const PlanPage = lazily(() => planningScreens().then((screens) => screens.PlanPage));

/** Reading a form of another program, with its sentences, when someone brings one. */
const ImportFormPage = lazily(() =>
  Promise.all([import('./checklists/import/import-form.tsx'), learn('forms')]).then(
    ([screens]) => screens.ImportFormPage,
  ),
);

/** The coordinator's screens: visits and their review, people, stores, checklists. */
export default function Coordinator() {
  const { path } = useLocation();
  const open = useOpen(path);
  return (
    <Desk
      places={[
        { href: '/visits', name: t('coordinator-visits'), icon: 'list' },
        { href: '/programmes', name: t('coordinator-programmes'), icon: 'chart' },
        { href: '/plans', name: t('coordinator-plans'), icon: 'clock' },
        { href: '/pay', name: t('coordinator-pay'), icon: 'wallet' },
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
        <Route path="/programmes" component={Programmes} />
        <Route path="/programmes/new" component={EditorPage} />
        <Route path="/programmes/:programme" component={ProgrammePage} />
        <Route path="/programmes/:programme/edit" component={EditorPage} />
        <Route path="/programmes/:programme/board" component={BoardPage} />
        <Route path="/plans" component={PlansPage} />
        <Route path="/plans/new" component={NewPlanPage} />
        <Route path="/plans/:plan" component={PlanPage} />
        <Route path="/pay" component={PayPage} />
        <Route path="/aside" component={AsidePage} />
        <Route path="/aside/:kind/:item" component={AsideItemPage} />
        <Route path="/people" component={People} />
        <Route path="/stores" component={Stores} />
        <Route path="/checklists" component={Checklists} />
        <Route path="/checklists/import" component={ImportFormPage} />
        <Route path="/checklists/:id/:version" component={ChecklistPage} />
        <Route default component={Visits} />
      </Router>
    </Desk>
  );
}
