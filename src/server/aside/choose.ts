import type { Id } from '#domain/ids.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { Choice } from '#protocol/api/aside-views.ts';
import { advance } from '../ingest/advance.ts';
import { settleReport } from '../ingest/settle.ts';
import { Problem } from '../problem.ts';
import { addStep, heldJournal, journalAt } from '../store/aside.ts';
import type { Connection } from '../store/database.ts';
import { changePlaces } from '../store/forks.ts';
import { asServer, type JournalRecord } from '../store/journals.ts';
import { heldVisit } from '../store/reports.ts';
import type { VisitRecord } from '../store/visits.ts';
import type { MoveDeps } from '../visits/move.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';
import { readVersions } from './kept.ts';
import { canChoose } from './read.ts';
import { differFrom, type Version } from './versions.ts';

/**
 * Lets another version of a journal be the one that is held, and counts where its journal does: the two change places, so that
 * both stay and its phone goes on from either. Throws `not-found`, and `move-not-allowed` under a report that was judged.
 */
export function choose(deps: MoveDeps, desk: CoordinatorDesk, { item, head, reason }: Choice): Promise<void> {
  const { database } = deps;
  return database.transaction().execute(async (connection) => {
    const visit = await visitOf(deps, connection, desk, item);
    const journal = await heldJournal(database, connection, desk.scope, item);
    if (!journal) throw new Problem('not-found');
    const [held, ...others] = await readVersions(connection, desk, journal);
    const chosen = others.find((version) => version.head === head);
    if (!chosen) throw new Problem('not-found');
    if (!canChoose({ visit, journal })) throw new Problem('move-not-allowed');
    const from = differFrom(held, chosen);
    await changePlaces(connection, desk.scope, journal, { held, chosen, from });
    if (visit && journal.standing === 'counted')
      await count(deps, connection, desk, { visit, journal, fresh: freshOf(chosen, from) });
    const ref = { kind: 'fork', item } as const;
    await addStep(connection, desk.scope, ref, {
      step: 'choose',
      head,
      reason: reason ?? null,
      at: deps.now(),
    });
  });
}

const freshOf = ({ events }: Version, from: number): readonly JournalEvent[] => events.slice(from - 1);

/** The visit that the journal counts for, held before the journal is. */
async function visitOf(
  { database }: MoveDeps,
  connection: Connection,
  { scope }: CoordinatorDesk,
  item: Id,
): Promise<VisitRecord | null> {
  const journal = await journalAt(connection, scope, item);
  if (!journal) throw new Problem('not-found');
  const named = journal.counts_for ?? journal.visit;
  return (await heldVisit(database, connection, asServer(scope), named)) ?? null;
}

interface Counting {
  readonly visit: VisitRecord;
  readonly journal: JournalRecord;
  readonly fresh: readonly JournalEvent[];
}

/** What the chosen version says moves the visit as if it had just come. */
async function count(
  deps: MoveDeps,
  connection: Connection,
  { scope }: CoordinatorDesk,
  { visit, journal, fresh }: Counting,
): Promise<void> {
  const { organization } = scope;
  const shopper: ShopperScope = { organization, person: journal.member, role: 'shopper', stores: [] };
  const moved = await advance(connection, shopper, visit, fresh, deps.now());
  await settleReport(deps, connection, scope, moved);
}
