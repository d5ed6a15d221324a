/** The screens of a visit, fetched together right after the list: whoever has one has them all, before the signal goes. */
export { DiscreetPage } from '../discreet/discreet-page.tsx';
export { FinishPage } from '../finish/finish-page.tsx';
export { PreventedPage } from '../finish/prevented-page.tsx';
export { MomentsPage } from '../moments/moments-page.tsx';
export { PhotosPage } from '../photo/photos-page.tsx';
export { SharedPage } from '../photo/shared-page.tsx';
export { QuestionsPage } from '../questions/questions-page.tsx';
