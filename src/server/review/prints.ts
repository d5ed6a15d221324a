import type { Checklist } from '#domain/checklist/checklist.ts';
import { questionsOf } from '#domain/checklist/parts.ts';
import type { Report } from '#domain/journal/fold.ts';
import { foldLine } from '#domain/journal/line.ts';
import { bandsOf, lookOf } from '#domain/review/known-photos.ts';
import { lengthOf } from '#domain/review/moments.ts';
import { type Backlog, createBacklog } from '../backlog.ts';
import { lineOf, recordsOf } from '../ingest/line.ts';
import { checklistAt } from '../store/checklists.ts';
import type { Connection, Database } from '../store/database.ts';
import { journalsOfVisit, type ServerScope } from '../store/journals.ts';
import { keepPrint, type Print, reportToPrint } from '../store/prints.ts';
import { heldVisit } from '../store/reports.ts';

export interface PrintsDeps {
  readonly database: Database;
  unexpected(cause: unknown): void;
}

type ReportRecord = NonNullable<Awaited<ReturnType<typeof reportToPrint>>>;

/** Stands for a photo that has no look to be found by. */
const NO_BAND = -1;

/** Keeps what of each report others are compared with, after it was acknowledged: whoever hands in waits for none of it. */
export function createPrints({ database, unexpected }: PrintsDeps): Backlog {
  return createBacklog({
    next: (except) => reportToPrint(database, except),
    nameOf: ({ visit }) => visit,
    work: (record) =>
      database.transaction().execute((connection) => printReport(database, connection, record)),
    unexpected,
  });
}

async function printReport(database: Database, connection: Connection, record: ReportRecord): Promise<void> {
  const scope: ServerScope = { role: 'server', organization: record.organization };
  const visit = await heldVisit(database, connection, scope, record.visit);
  const checklist =
    visit &&
    (await checklistAt(connection, scope, { id: visit.checklist, version: visit.checklist_version }));
  if (!visit || !checklist) throw new Error(`The report of visit ${record.visit} has no visit or checklist`);
  const journals = await journalsOfVisit(connection, scope, visit.id);
  const line = await lineOf(recordsOf(connection, scope, journals), record.journal);
  const report = foldLine(line, record.through);
  const member = journals.find(({ id }) => id === record.journal)?.member ?? '';
  const about = { visit: visit.id, checklist: visit.checklist, store: visit.store, shopper: member };
  const times = {
    visited_at: record.visited_at ?? record.updated_at,
    length_ms: lengthOf({ checklist, report }),
  };
  await keepPrint(
    connection,
    scope,
    { about: { ...about, ...times }, ...partsOf(checklist, report) },
    record,
  );
}

function partsOf(checklist: Checklist, { answers, evidence }: Report): Pick<Print, 'accounts' | 'photos'> {
  const accounts = questionsOf(checklist).flatMap(({ id: question, type }) => {
    const account = answers.get(question)?.value;
    return type === 'narrative' && typeof account === 'string' ? [{ question, account }] : [];
  });
  const images = [...evidence.values()].filter(({ type }) => type.startsWith('image/'));
  const bySha256 = new Map(images.map((image) => [image.sha256, lookOf(image.traits)]));
  const photos = [...bySha256].map(([sha256, look]) => ({
    sha256,
    look,
    bands: look === null ? [NO_BAND] : bandsOf(look),
  }));
  return { accounts, photos };
}
