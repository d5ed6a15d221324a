/* What the coordinator's desk fetches when someone writes a checklist. */
export { BuilderPage } from './builder-page.tsx';
export { NewChecklistPage } from './new-checklist-page.tsx';
