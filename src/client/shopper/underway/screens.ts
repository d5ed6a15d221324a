/** The screens of a visit, fetched together right after the list: whoever has one has them all, before the signal goes. */
export { FinishPage } from '../finish/finish-page.tsx';
export { MomentsPage } from '../moments/moments-page.tsx';
export { QuestionsPage } from '../questions/questions-page.tsx';
export { VisitPage } from '../visit/visit-page.tsx';
