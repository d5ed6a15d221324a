/** Complaints and returns, which come together with their sentences. */
export { Complaints } from './complaints.tsx';
export { ComplaintsBesideQuality } from './quality.tsx';
