/** The reading room's screens, which come together with its sentences. */
export { Consistency } from './consistency.tsx';
export { OverTime } from './over-time.tsx';
export { Overview } from './overview.tsx';
export { Standards } from './standards.tsx';
export { Waits } from './waits.tsx';
