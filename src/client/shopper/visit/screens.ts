/** The screens around a visit: before it, and what came of it. Fetched together right after the list. */
export { BoardPage } from '../board/board-page.tsx';
export { EarningsPage } from '../earnings/earnings-page.tsx';
export { PastVisits } from '../visits/past-visits.tsx';
export { QuizPage } from './quiz-page.tsx';
export { ReadyPage } from './ready-page.tsx';
export { VisitPage } from './visit-page.tsx';
