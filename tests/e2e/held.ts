import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/mini';
import { genesis, place } from '#domain/journal/chain.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { decodeEvents } from '#protocol/sync/codec.ts';
import { WireEvent } from '#protocol/sync/envelope.ts';
import { hashText } from '../support/visit.ts';

const Row = z.object({
  journal: z.string(),
  first_seq: z.int(),
  last_seq: z.int(),
  head: z.string(),
  events: z.string(),
});

/** A journal as it lies in the server's database file, its hash chain recomputed. */
export interface HeldJournal {
  readonly journal: string;
  readonly events: readonly JournalEvent[];
}

/** Reads the journals of a visit straight from the SQLite file. Throws where a chain does not reproduce its head. */
export function heldJournals(dataFolder: string, visit: string): HeldJournal[] {
  const file = new DatabaseSync(join(dataFolder, 'plainclothes.db'), { readOnly: true });
  const rows = file
    .prepare(
      `select s.journal, s.first_seq, s.last_seq, s.head, s.events from journal_segments s
       join journals j on j.id = s.journal where j.visit = ? order by s.journal, s.first_seq`,
    )
    .all(visit)
    .map((row) => Row.parse({ ...row }));
  file.close();
  return [...new Set(rows.map(({ journal }) => journal))].map((journal) =>
    held(
      journal,
      rows.filter((row) => row.journal === journal),
    ),
  );
}

function held(journal: string, segments: readonly z.infer<typeof Row>[]): HeldJournal {
  const events: JournalEvent[] = [];
  let head = genesis(journal, hashText);
  for (const segment of segments) {
    const run = decodeEvents(z.array(WireEvent).parse(JSON.parse(segment.events)));
    if (segment.first_seq !== events.length + 1)
      throw new Error(`A gap before ${segment.first_seq} in ${journal}`);
    head = place(journal, events.length, head, run, hashText).at(-1)?.hash ?? head;
    if (head !== segment.head) throw new Error(`The chain of ${journal} breaks at ${segment.last_seq}`);
    events.push(...run);
  }
  return { journal, events };
}

/** All that names or numbers a person: the ids of member and user, the name, the e-mail. */
export function identityOf(dataFolder: string, email: string): string[] {
  const file = new DatabaseSync(join(dataFolder, 'plainclothes.db'), { readOnly: true });
  const row = file.prepare('select id, user_id, name, email from members where email = ?').get(email);
  file.close();
  return Object.values(row ?? {}).map(String);
}

/** An event in the words of the shopper's hand; `null` for what the phone notes by itself. */
export function inWords(event: JournalEvent): string | null {
  switch (event.kind) {
    case 'clock.observed':
    case 'position.fixed':
      return null;
    case 'moment.marked':
      return `moment.marked ${event.moment}`;
    case 'moment.corrected':
      return `moment.corrected ${event.moment} ${event.to === null ? 'taken back' : event.reason}`;
    case 'answer.set':
      return `answer.set ${event.question} ${JSON.stringify(event.value)}`;
    case 'evidence.added':
      return `evidence.added ${event.question}`;
    default:
      return event.kind;
  }
}
