export { PhoneError, type PhoneErrorCode } from './errors.ts';
export { openPhone } from './phone.ts';
export type {
  DrainReason,
  Phone,
  PhoneOptions,
  PhotoIntent,
  Probe,
  SyncEngine,
  SyncState,
  VisitJournal,
  VisitStanding,
} from './types.ts';
