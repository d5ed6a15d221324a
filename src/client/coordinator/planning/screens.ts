/* What the coordinator's desk fetches when someone plans a period. */
export { NewPlanPage } from './new-plan-page.tsx';
export { PlanPage } from './plan-page.tsx';
export { PlansPage } from './plans-page.tsx';
