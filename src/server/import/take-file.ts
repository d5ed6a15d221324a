import type { Id } from '#domain/ids.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import type { ImportAnswer } from '#protocol/import.ts';
import { encodeEvents } from '#protocol/sync/codec.ts';
import { PROTOCOL, type TailOutcome } from '#protocol/sync/envelope.ts';
import { type EvidenceDeps, settleReports } from '../evidence/finalise.ts';
import { type IngestDeps, ingestTails } from '../ingest/ingest.ts';
import { Problem } from '../problem.ts';
import { journalAt } from '../store/aside.ts';
import { asServer, forksOf, quarantine } from '../store/journals.ts';
import { isShopper } from '../store/people.ts';
import { heldVisit } from '../store/reports.ts';
import { recordMove } from '../store/reviews.ts';
import { type ReadFile, readFile } from './read-file.ts';
import { takeMedia } from './take-media.ts';
import { takeUnfinished } from './take-unfinished.ts';

export type ImportDeps = IngestDeps & EvidenceDeps;

/**
 * Takes in the file that a phone made of a visit, as if that phone had sent it: the record through the same door, which lets it
 * count or stand aside, and each medium checked against its hash. Who took it in is written into the visit's history.
 * Throws `export-unreadable`, and `not-yours` for a record of no shopper of the organization; then nothing has changed.
 */
export async function takeFile(
  deps: ImportDeps,
  coordinator: CoordinatorScope,
  raw: unknown,
): Promise<ImportAnswer> {
  const file = readFile(raw, deps.hash);
  const { id: journal, visit, person } = file.journal;
  if (!(await isShopper(deps.database, coordinator, person))) throw new Problem('not-yours');
  const shopper: ShopperScope = { ...coordinator, person, role: 'shopper', stores: [] };
  const before = await heldOf(deps, coordinator, file);
  const item = await send(deps, shopper, file);
  if (file.rest.length > 0) await setAside(deps, shopper, file);
  const media = await takeMedia(deps, shopper, file);
  const unfinished = await takeUnfinished(deps, shopper, file);
  await settleReports(deps, shopper, media.kept, visit);
  const after = await heldOf(deps, coordinator, file);
  const taken = after.through - before.through;
  const isNews = taken > 0 || after.forks > before.forks || media.kept.length + unfinished.taken > 0;
  if (isNews) await noteImport(deps, coordinator, visit);
  return {
    visit,
    journal,
    outcome: item.outcome,
    standing: item.outcome === 'held' ? item.standing : null,
    events: { inFile: file.events.length + file.rest.length, taken, damaged: file.rest.length },
    media: {
      inFile: file.media.length,
      taken: media.kept.length,
      known: media.known,
      damaged: media.damaged,
    },
    unfinished,
  };
}

/** How much of the file's journal is here, and how many other versions of some of it. */
async function heldOf({ database }: ImportDeps, scope: CoordinatorScope, { journal }: ReadFile) {
  const held = await journalAt(database, scope, journal.id);
  const forks = await forksOf(database, scope, journal.id);
  return { through: held?.through ?? 0, forks: forks.length };
}

type Taken = Extract<TailOutcome, { outcome: 'held' | 'forked' }>;

async function send(deps: ImportDeps, shopper: ShopperScope, file: ReadFile): Promise<Taken> {
  const { journal, events, head } = file;
  const tail = { journal: journal.id, visit: journal.visit, after: 0, events: encodeEvents(events), head };
  const request = {
    protocol: PROTOCOL,
    device: deviceOf(events),
    sentAt: deps.now(),
    tails: [tail],
    asks: [],
  };
  const [item] = (await ingestTails(deps, shopper, request)).items;
  if (item?.outcome === 'held' || item?.outcome === 'forked') return item;
  throw new Problem(item?.outcome === 'refused' ? item.error : 'unexpected');
}

/** The phone that a journal began on, which its first event names. */
function deviceOf(events: readonly JournalEvent[]): Id {
  const started = events.find((event) => event.kind === 'visit.started');
  return started?.kind === 'visit.started' ? started.device : 'unknown';
}

/** What could not be placed is kept as it came: someone may yet make sense of it. */
async function setAside(deps: ImportDeps, shopper: ShopperScope, file: ReadFile): Promise<void> {
  const { database, hash, now } = deps;
  const body = JSON.stringify({ journal: file.journal, after: file.events.length, rest: file.rest });
  const id = hash(`${shopper.person}\nimport\n${body}`);
  const device = deviceOf(file.events);
  await quarantine(database, shopper, { id, device, reason: 'head-mismatch', body, received_at: now() });
}

/** A line in the visit's history, where the organization has that visit. */
async function noteImport(deps: ImportDeps, coordinator: CoordinatorScope, visit: Id): Promise<void> {
  const { database, now } = deps;
  await database.transaction().execute(async (connection) => {
    const held = await heldVisit(database, connection, asServer(coordinator), visit);
    if (held)
      await recordMove(connection, held, {
        move: 'import',
        to: held.state,
        by: coordinator.person,
        at: now(),
      });
  });
}
