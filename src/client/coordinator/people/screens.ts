/* What the coordinator's desk fetches when someone looks at its people. */
export { EditPersonPage } from './page/edit-page.tsx';
export { PersonPage } from './page/person-page.tsx';
export { People } from './people.tsx';
