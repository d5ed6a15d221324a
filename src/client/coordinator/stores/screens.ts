/* What the coordinator's desk fetches when someone opens a store or brings in a list of them. */
export { TakeInStoresPage } from './import/take-in-page.tsx';
export { EditStorePage } from './page/edit-page.tsx';
export { StorePage } from './page/store-page.tsx';
