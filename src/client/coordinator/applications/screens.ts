/* What the coordinator's desk fetches when someone looks at applications, or at what is agreed. */
export { AgreementsPage } from './agreements-page.tsx';
export { ApplicationsPage } from './applications-page.tsx';
export { ApplyPageEditor } from './page-editor.tsx';
