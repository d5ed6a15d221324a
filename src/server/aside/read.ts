import type { JournalEvent } from '#domain/journal/event.ts';
import { moves } from '#domain/visit/state.ts';
import type { AsideRef, AsideVersion, AsideView, AsideVisit } from '#protocol/api/aside-views.ts';
import { isJudged } from '../ingest/settle.ts';
import { Problem } from '../problem.ts';
import { asideItem, stepsOf, visitsLike } from '../store/aside.ts';
import type { Connection, Database } from '../store/database.ts';
import { namesOf } from '../store/visits.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';
import { type KeptAside, readKept } from './kept.ts';
import { checklistOf as checklistNamed, recordAsReport } from './record.ts';
import { asideRows, asideVisits, reportIn } from './rows.ts';
import { differFrom } from './versions.ts';

/** As many visits as someone would look through for the right one. */
const MOST_VISITS = 40;

/** One thing that is kept aside, as it can be read, with what can be done about it. Throws `not-found`. */
export function readAside(database: Database, desk: CoordinatorDesk, ref: AsideRef): Promise<AsideView> {
  return database.transaction().execute(async (connection) => {
    const item = await asideItem(connection, desk.scope, ref);
    const kept = item && (await readKept(connection, desk, item));
    const [row] = kept ? await asideRows(connection, desk, [kept]) : [];
    if (!kept || !row) throw new Problem('not-found');
    return {
      row,
      versions: await versionViews(connection, desk, kept),
      visits: kept.kind === 'journal' ? await visitsFor(connection, desk, kept) : [],
      canChoose: kept.kind === 'fork' && canChoose(kept),
      tail: kept.tail && {
        bytes: kept.tail.bytes,
        journal: kept.tail.journal,
        isHealed: isHealed(kept),
      },
      steps: await stepViews(connection, desk, ref),
    };
  });
}

/** Under a report that was judged nothing changes. */
export function canChoose({ visit, journal }: Pick<KeptAside, 'visit' | 'journal'>): boolean {
  return !(visit && journal?.standing === 'counted' && isJudged(visit.state));
}

/** The same phone's journal has reached beyond it since: what was garbled on its way came whole the next time. */
function isHealed({ tail, journal, member }: KeptAside): boolean {
  if (tail?.reason !== 'head-mismatch' || tail.through === null || !journal) return false;
  return journal.member === member && journal.through >= tail.through;
}

async function versionViews(
  connection: Connection,
  desk: CoordinatorDesk,
  kept: KeptAside,
): Promise<AsideVersion[]> {
  const [held] = kept.versions;
  const views: AsideVersion[] = [];
  const shown = kept.kind === 'fork' ? kept.versions : kept.versions.slice(0, 1);
  for (const version of shown) {
    const receivedAt = version.receivedAt ?? kept.journal?.last_received_at ?? kept.at;
    const differsFrom = held && version !== held ? differFrom(held, version) : null;
    const about = { head: version.head, isHeld: version === held, receivedAt, differsFrom };
    views.push({ ...about, ...(await contentOf(connection, desk, kept, version.events)) });
  }
  if (kept.tail && kept.events && kept.events.length > 0) {
    const about = { head: kept.item, isHeld: false, receivedAt: kept.at, differsFrom: null };
    views.push({ ...about, ...(await contentOf(connection, desk, kept, kept.events)) });
  }
  return views;
}

async function contentOf(
  connection: Connection,
  desk: CoordinatorDesk,
  { visit }: KeptAside,
  events: readonly JournalEvent[],
): Promise<Pick<AsideVersion, 'entries' | 'submittedAt' | 'report'>> {
  const report = reportIn(events);
  return {
    entries: events.length,
    submittedAt: report.submittedAt?.wall ?? null,
    report: await recordAsReport(connection, desk.scope, visit, report),
  };
}

/** Its own visit, if that can still be given to its sender, and others of the same store and checklist that nobody has begun. */
async function visitsFor(
  connection: Connection,
  desk: CoordinatorDesk,
  { visit, events, at }: KeptAside,
): Promise<AsideVisit[]> {
  const report = reportIn(events ?? []);
  const checklist = checklistNamed(report, visit);
  if (!checklist) return [];
  const near = report.startedAt?.wall ?? at;
  const like = { checklist, store: visit?.store ?? null, states: moves.adopt.from, near };
  const found = await visitsLike(connection, desk.scope, like, MOST_VISITS);
  const others = found.filter(({ id }) => id !== visit?.id);
  const own = visit && moves.adopt.from.some((state) => state === visit.state) ? [visit] : [];
  return [...(await asideVisits(connection, desk, [...own, ...others])).values()];
}

async function stepViews(
  connection: Connection,
  { scope }: CoordinatorDesk,
  ref: AsideRef,
): Promise<AsideView['steps']> {
  const steps = await stepsOf(connection, scope, ref);
  const names = await namesOf(
    connection,
    scope,
    steps.map(({ by_member }) => by_member),
  );
  return steps.map(({ step, at, by_member, reason, visit }) => ({
    step,
    at,
    by: names.get(by_member) ?? by_member,
    reason,
    visit,
  }));
}
