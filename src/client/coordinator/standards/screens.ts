/* What the coordinator's desk fetches when someone looks at standards. */
export { NewProfilePage } from './new-profile-page.tsx';
export { NewSetPage } from './new-set-page.tsx';
export { ProfileEditorPage } from './profile-editor.tsx';
export { ProfilePage } from './profile-page.tsx';
export { SetEditorPage } from './set-editor.tsx';
export { SetPage } from './set-page.tsx';
export { StandardsPage } from './standards-page.tsx';
export { StoreStandardsPage } from './store-page.tsx';
