/** The reading room's screens, which come together with its sentences. */
export { Compare } from './compare.tsx';
export { Consistency } from './consistency.tsx';
export { OverTime } from './over-time.tsx';
export { Overview } from './overview.tsx';
export { Standards } from './standards.tsx';
export { StoreScreen } from './store.tsx';
export { Waits } from './waits.tsx';
