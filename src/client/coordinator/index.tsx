import { Route, Router, useLocation } from 'preact-iso';
import { lazily } from '../app/lazily.tsx';
import { Desk } from '../desk/desk.tsx';
import { countWords } from '../desk/list-words.ts';
import { arriveAtWork } from '../desk/page.tsx';
import { formatNumber } from '../locales/format.ts';
import { learn, t } from '../locales/t.ts';
import { useOpenAppeals } from './appeals/use-open-appeals.ts';
import { AsidePage } from './aside/aside-page.tsx';
import { AsideItemPage } from './aside/item-page.tsx';
import { useOpen } from './aside/use-open.ts';
import { ChecklistPage } from './checklists/checklist-page.tsx';
import { Checklists } from './checklists/checklists.tsx';
import { NewVisitPage } from './plan/new-visit-page.tsx';
import { QueuePage } from './queue/queue-page.tsx';
import { useToReview } from './queue/use-to-review.ts';
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

/** One store, changing it, and a list of them, with their sentences. */
const storeScreens = () =>
  Promise.all([import('./stores/screens.ts'), learn('stores')]).then(([screens]) => screens);
const StorePage = lazily(() => storeScreens().then((screens) => screens.StorePage));
const EditStorePage = lazily(() => storeScreens().then((screens) => screens.EditStorePage));
const TakeInStoresPage = lazily(() => storeScreens().then((screens) => screens.TakeInStoresPage));

/** Everyone, and one person with their profile, with their sentences. */
const peopleScreens = () =>
  Promise.all([import('./people/screens.ts'), learn('people'), learn('profile')]).then(
    ([screens]) => screens,
  );
const People = lazily(() => peopleScreens().then((screens) => screens.People));
const PersonPage = lazily(() => peopleScreens().then((screens) => screens.PersonPage));
const EditPersonPage = lazily(() => peopleScreens().then((screens) => screens.EditPersonPage));

/** Who applies, the page by which they do, and what shoppers agree to, with their sentences. */
const applicationScreens = () =>
  Promise.all([import('./applications/screens.ts'), learn('applications')]).then(([screens]) => screens);
const ApplicationsPage = lazily(() => applicationScreens().then((screens) => screens.ApplicationsPage));
const ApplyPageEditor = lazily(() => applicationScreens().then((screens) => screens.ApplyPageEditor));
const AgreementsPage = lazily(() => applicationScreens().then((screens) => screens.AgreementsPage));

/** Ruling on appeals, with its sentences, when someone opens it. */
const AppealsPage = lazily(() =>
  Promise.all([import('./appeals/appeals-page.tsx'), learn('appeals')]).then(
    ([screens]) => screens.AppealsPage,
  ),
);

const LibraryPage = lazily(() => import('./library/library-page.tsx').then((screens) => screens.LibraryPage));

/** Reading a form of another program, with its sentences, when someone brings one. */
const ImportFormPage = lazily(() =>
  Promise.all([import('./checklists/import/import-form.tsx'), learn('forms')]).then(
    ([screens]) => screens.ImportFormPage,
  ),
);

/** Writing a checklist, with its sentences, when someone does. */
const toolWords = () => Promise.all([learn('builder'), learn('checklist-tools')]);
const builderScreens = () =>
  Promise.all([import('./checklists/builder/screens.ts'), toolWords()]).then(([screens]) => screens);
const BuilderPage = lazily(() => builderScreens().then((screens) => screens.BuilderPage));
const NewChecklistPage = lazily(() => builderScreens().then((screens) => screens.NewChecklistPage));

/** Standard sets, profiles and what a store ends up with, with their sentences; they are written as checklists are. */
const standardsScreens = () =>
  Promise.all([import('./standards/screens.ts'), learn('standards'), learn('builder')]).then(
    ([screens]) => screens,
  );
const StandardsPage = lazily(() => standardsScreens().then((screens) => screens.StandardsPage));
const NewSetPage = lazily(() => standardsScreens().then((screens) => screens.NewSetPage));
const SetPage = lazily(() => standardsScreens().then((screens) => screens.SetPage));
const SetEditorPage = lazily(() => standardsScreens().then((screens) => screens.SetEditorPage));
const NewProfilePage = lazily(() => standardsScreens().then((screens) => screens.NewProfilePage));
const ProfilePage = lazily(() => standardsScreens().then((screens) => screens.ProfilePage));
const ProfileEditorPage = lazily(() => standardsScreens().then((screens) => screens.ProfileEditorPage));
const StoreStandardsPage = lazily(() => standardsScreens().then((screens) => screens.StoreStandardsPage));

/** Two versions beside each other, two languages beside each other, and trying a draft out, each when it is opened. */
const ComparePage = lazily(() =>
  Promise.all([import('./checklists/compare/compare-page.tsx'), toolWords()]).then(
    ([screens]) => screens.ComparePage,
  ),
);
const TranslatePage = lazily(() =>
  Promise.all([import('./checklists/translate/translate-page.tsx'), toolWords()]).then(
    ([screens]) => screens.TranslatePage,
  ),
);
const PreviewPage = lazily(() =>
  Promise.all([
    import('./checklists/preview/preview-page.tsx'),
    toolWords(),
    learn('shopper'),
    learn('before'),
    learn('visit'),
  ]).then(([screens]) => screens.PreviewPage),
);

/** The coordinator's screens: visits and their review, people, stores, checklists. */
export default function Coordinator() {
  const { path } = useLocation();
  const open = useOpen(path);
  const openAppeals = useOpenAppeals(path);
  const toReview = useToReview(path);
  return (
    <Desk
      places={[
        { href: '/visits', name: t('coordinator-visits'), icon: 'list' },
        {
          href: '/review',
          name: t('review-title'),
          icon: 'check',
          count: toReview > 0 ? countWords(toReview) : undefined,
        },
        { href: '/programmes', name: t('coordinator-programmes'), icon: 'chart' },
        { href: '/plans', name: t('coordinator-plans'), icon: 'clock' },
        { href: '/pay', name: t('coordinator-pay'), icon: 'wallet' },
        {
          href: '/appeals',
          name: t('coordinator-appeals'),
          icon: 'alert',
          count: openAppeals > 0 ? formatNumber(openAppeals) : undefined,
        },
        {
          href: '/aside',
          name: t('coordinator-aside'),
          icon: 'shield',
          count: open > 0 ? formatNumber(open) : undefined,
        },
        { href: '/people', name: t('coordinator-people'), icon: 'person' },
        { href: '/stores', name: t('coordinator-stores'), icon: 'store' },
        { href: '/standards', name: t('coordinator-standards'), icon: 'info' },
        { href: '/checklists', name: t('coordinator-checklists'), icon: 'check' },
      ]}
    >
      <Router onRouteChange={arriveAtWork}>
        <Route path="/visits/new" component={NewVisitPage} />
        <Route path="/visits/:visit" component={VisitPage} />
        <Route path="/review" component={QueuePage} />
        <Route path="/programmes" component={Programmes} />
        <Route path="/programmes/new" component={EditorPage} />
        <Route path="/programmes/:programme" component={ProgrammePage} />
        <Route path="/programmes/:programme/edit" component={EditorPage} />
        <Route path="/programmes/:programme/board" component={BoardPage} />
        <Route path="/plans" component={PlansPage} />
        <Route path="/plans/new" component={NewPlanPage} />
        <Route path="/plans/:plan" component={PlanPage} />
        <Route path="/pay" component={PayPage} />
        <Route path="/appeals" component={AppealsPage} />
        <Route path="/aside" component={AsidePage} />
        <Route path="/aside/:kind/:item" component={AsideItemPage} />
        <Route path="/people" component={People} />
        <Route path="/people/applications" component={ApplicationsPage} />
        <Route path="/people/applications/page" component={ApplyPageEditor} />
        <Route path="/people/agreements" component={AgreementsPage} />
        <Route path="/people/:person" component={PersonPage} />
        <Route path="/people/:person/edit" component={EditPersonPage} />
        <Route path="/stores" component={Stores} />
        <Route path="/stores/import" component={TakeInStoresPage} />
        <Route path="/stores/:store" component={StorePage} />
        <Route path="/stores/:store/edit" component={EditStorePage} />
        <Route path="/checklists" component={Checklists} />
        <Route path="/checklists/library" component={LibraryPage} />
        <Route path="/checklists/import" component={ImportFormPage} />
        <Route path="/checklists/new" component={NewChecklistPage} />
        <Route path="/checklists/edit/:id" component={BuilderPage} />
        <Route path="/checklists/edit/:id/translate" component={TranslatePage} />
        <Route path="/checklists/edit/:id/preview" component={PreviewPage} />
        <Route path="/checklists/:id/compare" component={ComparePage} />
        <Route path="/checklists/:id/:version" component={ChecklistPage} />
        <Route path="/standards" component={StandardsPage} />
        <Route path="/standards/new" component={NewSetPage} />
        <Route path="/standards/edit/:id" component={SetEditorPage} />
        <Route path="/standards/stores" component={StoreStandardsPage} />
        <Route path="/standards/profiles/new" component={NewProfilePage} />
        <Route path="/standards/profiles/:id" component={ProfilePage} />
        <Route path="/standards/profiles/:id/edit" component={ProfileEditorPage} />
        <Route path="/standards/:id/:version" component={SetPage} />
        <Route default component={Visits} />
      </Router>
    </Desk>
  );
}
