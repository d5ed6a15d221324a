import type { Id, Sha256 } from '#domain/ids.ts';
import type { Connection } from './database.ts';
import type { JournalRecord, Segment } from './journals.ts';
import type { WorkedOut } from './reports.ts';
import type { VisitMoveTable } from './schema.ts';
import type { AdaptingKept } from './standard-profiles.ts';
import type { VisitRecord } from './visits.ts';

/** What is to be begun: a journal that is not there, of a visit of which nothing came yet. */
export interface Beginning {
  readonly organization: Id;
  readonly visit: Id;
  readonly journal: Id;
}

/** A visit that is taken and of which nothing came yet, with what decides which profile counts at its store. */
export interface Unbegun extends Pick<VisitRecord, 'organization' | 'id' | 'shopper' | 'state' | 'revision'> {
  readonly checklist: Id;
  readonly checklist_version: number;
  readonly adapting: AdaptingKept | null;
}

/** All that a visit's first journal makes of it. */
export interface Begun {
  readonly visit: Unbegun;
  readonly state: VisitRecord['state'];
  readonly moves: readonly VisitMoveTable[];
  readonly journal: JournalRecord;
  readonly segment: Segment;
  /** What the journal speaks of, and what its report must have to be complete. */
  readonly evidence: readonly Sha256[];
  readonly manifest: readonly Sha256[];
  readonly report: Omit<WorkedOut, 'complete'> | null;
}

/** Works out what a first journal makes of its visit, or `null` where it is to be taken by itself. Whatever it reads, it reads here. */
export type Beginner = (visit: Unbegun, connection: Connection) => Promise<Begun | null>;

/** Takes the first journals of visits in few statements, each database in its own way (`begun-together.ts`, `begun-shared.ts`). */
export interface BegunVisits {
  /**
   * Reads the visit and writes durably what begins with it. `null`, with nothing written: something of it came already, there is a
   * journal with this id, it is to be taken by itself, or another was quicker.
   */
  begin(beginning: Beginning, beginner: Beginner): Promise<Begun | null>;
}
