import type { Id } from '#domain/ids.ts';
import type { PlacedEvent } from '#domain/journal/event.ts';
import { foldLine } from '#domain/journal/line.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { TailOutcome } from '#protocol/sync/envelope.ts';
import type { Begun, BegunVisits, Unbegun } from '../store/begun-visits.ts';
import type { Connection } from '../store/database.ts';
import { verifiedAmong } from '../store/evidence.ts';
import { asServer, evidenceIn, segmentOf } from '../store/journals.ts';
import { heldVisit } from '../store/reports.ts';
import { moveRow, type RecordedMove } from '../store/reviews.ts';
import { readAdapting } from '../store/standard-profiles.ts';
import { movesOn } from './advance.ts';
import { compareTail, nothingOf } from './compare-tail.ts';
import type { ReadTail } from './read-tail.ts';
import { settleReport, workedOut } from './settle.ts';
import { standingOf } from './standing.ts';
import type { TakeDeps } from './take-tail.ts';

/**
 * Takes the first tail of a visit's first journal, as most that come finished are, together with others (`store/begun-visits.ts`);
 * what is answered is durable. `null`, with nothing changed: it is to be taken by itself (`take-tail.ts`), because there is more to
 * it or another was quicker.
 */
export async function takeFirst(
  deps: TakeDeps,
  begunVisits: BegunVisits,
  scope: ShopperScope,
  device: Id,
  tail: ReadTail,
): Promise<TailOutcome | null> {
  const placed = placedFirst(deps, tail);
  if (!placed) return null;
  const { journal, head } = tail;
  const beginning = { organization: scope.organization, visit: tail.visit, journal };
  const begun = await begunVisits.begin(beginning, (visit, connection) =>
    whatBegins(deps, connection, scope, { device, tail, placed, visit }),
  );
  if (!begun) return null;
  // Where nothing is held between reading and writing, evidence may have been verified in between.
  if (!deps.database.capabilities.oneWriter) await lookForEvidence(deps, scope, begun);
  const through = placed.length;
  return { outcome: 'held', journal, through, head, visitState: begun.state, standing: 'counted' };
}

/** Its events in their places, if it is the beginning of a journal that stands by itself and leads where it says. */
function placedFirst({ hash }: TakeDeps, tail: ReadTail): readonly PlacedEvent[] | null {
  const [first] = tail.events;
  if (tail.after > 0 || first?.kind !== 'visit.started' || first.continues) return null;
  const compared = compareTail(nothingOf(tail.journal, hash), tail, hash);
  return compared.kind === 'fits' ? compared.fresh : null;
}

interface First {
  readonly device: Id;
  readonly tail: ReadTail;
  readonly placed: readonly PlacedEvent[];
  readonly visit: Unbegun;
}

async function whatBegins(
  deps: TakeDeps,
  connection: Connection,
  scope: ShopperScope,
  first: First,
): Promise<Begun | null> {
  const { device, tail, placed, visit } = first;
  const at = deps.now();
  const segment = segmentOf(tail.journal, placed, at);
  const moves = movesOn(scope, visit, tail.events, deps.now());
  const state = moves.at(-1)?.to;
  if (!segment || !state || standingOf(visit, scope) === 'aside') return null;
  const { organization, person: member } = scope;
  const about = {
    organization,
    member,
    id: tail.journal,
    visit: visit.id,
    device,
    standing: 'counted',
  } as const;
  const received = { first_received_at: at, last_received_at: at };
  const journal = { ...about, through: placed.length, head: tail.head, counts_for: null, ...received };
  const report = state === 'submitted' ? foldLine([{ journal: tail.journal, events: tail.events }]) : null;
  return {
    visit,
    state,
    moves: rowsOf(visit, moves),
    journal,
    segment,
    evidence: evidenceIn(placed),
    manifest: report?.manifest ?? [],
    report:
      report &&
      (await workedOut(
        deps,
        connection,
        scope,
        { visit, journal: tail.journal, report },
        readAdapting(visit.adapting),
      )),
  };
}

function rowsOf(visit: Unbegun, moves: readonly RecordedMove[]) {
  return moves.map((moved, step) => {
    const { to: state = visit.state } = moves[step - 1] ?? {};
    return moveRow({ ...visit, state, revision: visit.revision + step }, moved);
  });
}

/** Evidence that was verified while the report was being written saw no report to complete: it is looked for once more. */
async function lookForEvidence(
  deps: TakeDeps,
  scope: ShopperScope,
  { visit: { id }, manifest }: Begun,
): Promise<void> {
  const { database } = deps;
  if (manifest.length === 0 || (await verifiedAmong(database, asServer(scope), manifest)).length === 0)
    return;
  await database.transaction().execute(async (connection) => {
    const visit = await heldVisit(database, connection, scope, id);
    if (visit) await settleReport(deps, connection, scope, visit);
  });
}
