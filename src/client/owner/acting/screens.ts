/** What owners do about what they read; comes with its sentences. */
export { ActionPage } from './action-page.tsx';
export { ActionsPage } from './actions-page.tsx';
