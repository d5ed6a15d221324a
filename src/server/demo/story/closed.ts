import type { JournalEvent } from '#domain/journal/event.ts';
import type { Random } from '#server/random.ts';
import { type Act, type Assignment, arrivalActs, type Scene, stamped } from './journal.ts';

const NOTE =
  'Lights off, chairs on the tables, a sign on the door: closed today because of a burst water pipe.';

/** The journal of someone who found the store closed: what was seen, a photo of the door, and handed in from the pavement. */
export function closedJournal(random: Random, scene: Scene, assignment: Assignment): JournalEvent[] {
  const photo = {
    kind: 'evidence.added',
    evidence: random.id(),
    question: null,
    ...assignment.photo,
  } as const;
  const acts: Act[] = [
    ...arrivalActs(random, scene, assignment),
    { atSeconds: 40, event: photo },
    { atSeconds: 65, event: { kind: 'visit.prevented', because: 'closed', note: NOTE } },
    { atSeconds: 90, event: { kind: 'visit.left' } },
    { atSeconds: 105, event: { kind: 'report.submitted', manifest: [assignment.photo.sha256] } },
  ];
  return stamped(random, scene, assignment.phone, acts, null);
}
