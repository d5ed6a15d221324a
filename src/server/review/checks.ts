import type { Id } from '#domain/ids.ts';
import type { Report } from '#domain/journal/fold.ts';
import type { Stretch } from '#domain/journal/line.ts';
import { type Check, checksOf, type Reviewed } from '#domain/review/checks.ts';
import { bandsOf, lookOf } from '#domain/review/known-photos.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import type { CheckPlace, ChecksView, CheckView } from '#protocol/api/checks.ts';
import { Problem } from '../problem.ts';
import { readReport } from '../report/read.ts';
import type { Connection, Database } from '../store/database.ts';
import { accountsBy, lengthsOf, photosLike } from '../store/prints.ts';
import { type VisitRecord, visitAt } from '../store/visits.ts';
import { capOf, termsOf } from '../visits/rows.ts';

/** With how many of the latest visits a report is compared: of its shopper, of its store, and with its checklist. */
const COMPARED = { ofShopper: 60, ofStore: 40, ofChecklist: 200 };

/** What stands out in a visit's report. Nothing where there is none yet. Throws `not-found`. */
export function checksOfVisit(database: Database, scope: CoordinatorScope, id: Id): Promise<ChecksView> {
  return database.transaction().execute(async (connection) => {
    const visit = await visitAt(connection, scope, id);
    if (!visit) throw new Problem('not-found');
    const read = await readReport(connection, scope, visit);
    if (!read) return { checks: [], compared: { ofShopper: 0, ofStore: 0, ofChecklist: 0 } };
    const others = await othersOf(connection, scope, visit, read.report);
    const { store, checklist } = read.view;
    const reviewed: Reviewed = {
      checklist,
      report: read.report,
      window: { from: visit.window_from, to: visit.window_to },
      terms: termsOf(visit),
      reimbursementCap: capOf(visit),
      timeZone: store.timeZone,
      earlier: [],
      said: saidIn(read.line),
      storePosition: checklist.channel === 'phone' ? null : store.position,
      ...others.known,
    };
    return { checks: checksOf(reviewed).map(checkView), compared: others.compared };
  });
}

/** When each event was written down, counted over the whole line. */
function saidIn(line: readonly Stretch[]): ReadonlyMap<number, Stamp> {
  return new Map(line.flatMap(({ events }) => events).map(({ at }, index) => [index + 1, at]));
}

interface Others {
  readonly known: Pick<Reviewed, 'knownPhotos' | 'accounts' | 'lengths'>;
  readonly compared: ChecksView['compared'];
}

/** What there is of other visits. One of the same store and by the same shopper is counted under both. */
async function othersOf(
  connection: Connection,
  scope: CoordinatorScope,
  { id: except, shopper, store, checklist }: VisitRecord,
  report: Report,
): Promise<Others> {
  const ofShopper = shopper
    ? await accountsBy(connection, scope, { shopper }, { except, visits: COMPARED.ofShopper })
    : [];
  const ofStore = await accountsBy(connection, scope, { store }, { except, visits: COMPARED.ofStore });
  const lengths = await lengthsOf(connection, scope, { checklist, except, atMost: COMPARED.ofChecklist });
  const photos = await photosLike(connection, scope, { ...soughtIn(report), except });
  const isBySame = <T extends { readonly shopper: Id }>(one: T) => ({
    ...one,
    bySame: one.shopper === shopper,
  });
  const visitsIn = (accounts: typeof ofStore) => new Set(accounts.map(({ visit }) => visit)).size;
  return {
    known: {
      knownPhotos: photos.map(isBySame),
      accounts: [...ofShopper, ...ofStore].map(isBySame),
      lengths,
    },
    compared: {
      ofShopper: visitsIn(ofShopper),
      ofStore: visitsIn(ofStore),
      ofChecklist: lengths.length,
    },
  };
}

function soughtIn({ evidence }: Report) {
  const images = [...evidence.values()].filter(({ type }) => type.startsWith('image/'));
  return {
    hashes: [...new Set(images.map(({ sha256 }) => sha256))],
    bands: [...new Set(images.flatMap(({ traits }) => bandsOfLook(lookOf(traits))))],
  };
}

const bandsOfLook = (look: string | null) => (look === null ? [] : bandsOf(look));

/** A check as it crosses the wire: its name, where to look, and every figure in it. */
function checkView(found: Check): CheckView {
  const { check, ...about } =
    found.check === 'finding' ? { ...found.finding, check: found.finding.rule } : found;
  const figures = Object.entries(about).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return {
    check,
    place: placeOf(about),
    figures: Object.fromEntries(figures),
    ...('bySame' in about ? { bySame: about.bySame } : {}),
  };
}

type Parts = {
  readonly [figure: string]: unknown;
  readonly question?: Id | null;
  readonly questions?: readonly Id[];
  readonly moment?: Id;
  readonly before?: Id;
  readonly moments?: readonly Id[];
  readonly interval?: Id;
  readonly visit?: Id;
};

function placeOf({ question, questions, moment, before, moments, interval, visit }: Parts): CheckPlace {
  const asked = questions ?? (question ? [question] : []);
  const marked = moments ?? [moment, before].filter((one) => one !== undefined);
  return {
    ...(asked.length > 0 ? { questions: [...asked] } : {}),
    ...(marked.length > 0 ? { moments: [...marked] } : {}),
    ...(interval === undefined ? {} : { interval }),
    ...(visit === undefined ? {} : { visit }),
  };
}
