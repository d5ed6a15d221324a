/* What the coordinator's desk fetches when someone opens its programs, their board or the pay list. */
export { PayPage } from '../pay/pay-page.tsx';
export { BoardPage } from './board-page.tsx';
export { EditorPage } from './editor-page.tsx';
export { ProgrammePage } from './programme-page.tsx';
export { Programmes } from './programmes.tsx';
