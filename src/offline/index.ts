export { PhoneError, type PhoneErrorCode } from './errors.ts';
export { openPhone } from './phone.ts';
export type {
  ChecklistRef,
  DrainReason,
  Lock,
  Original,
  PassedQuiz,
  Phone,
  PhoneOptions,
  PhotoIntent,
  Probe,
  SoundRecording,
  StorageTrouble,
  SyncEngine,
  SyncState,
  VisitJournal,
  VisitStanding,
} from './types.ts';
export { unsentOf } from './unsent.ts';
