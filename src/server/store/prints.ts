import type { Selectable } from 'kysely';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { Connection } from './database.ts';
import type { ServerScope } from './journals.ts';
import type { ReportPrintTable, ReportTable } from './schema.ts';

/** What of a report others are compared with. */
export interface Print {
  readonly about: Omit<ReportPrintTable, 'organization'>;
  readonly accounts: readonly { readonly question: Id; readonly account: string }[];
  readonly photos: readonly {
    readonly sha256: Sha256;
    readonly look: string | null;
    readonly bands: readonly number[];
  }[];
}

/** A report that is to be printed, of whichever organization: the server works through all of them. */
export async function reportToPrint(
  connection: Connection,
  except: readonly Id[],
): Promise<Selectable<ReportTable> | undefined> {
  let waiting = connection.selectFrom('reports').selectAll().where('printed_through', 'is', null);
  if (except.length > 0) waiting = waiting.where('visit', 'not in', except);
  return waiting.limit(1).executeTakeFirst();
}

/** Writes a report's print down in the place of the one before. Where the report has changed since it was read, it stays to be printed. */
export async function keepPrint(
  connection: Connection,
  { organization }: ServerScope,
  { about, accounts, photos }: Print,
  { updated_at, through }: Pick<ReportTable, 'updated_at' | 'through'>,
): Promise<void> {
  const { visit } = about;
  for (const table of ['printed_photos', 'printed_accounts', 'report_prints'] as const)
    await connection
      .deleteFrom(table)
      .where('organization', '=', organization)
      .where('visit', '=', visit)
      .execute();
  await connection
    .insertInto('report_prints')
    .values({ organization, ...about })
    .execute();
  const told = accounts.map((account) => ({ organization, visit, ...account }));
  if (told.length > 0) await connection.insertInto('printed_accounts').values(told).execute();
  const shown = photos.flatMap(({ sha256, look, bands }) =>
    bands.map((band) => ({ organization, visit, sha256, band, look })),
  );
  if (shown.length > 0) await connection.insertInto('printed_photos').values(shown).execute();
  await connection
    .updateTable('reports')
    .set({ printed_through: through })
    .where('organization', '=', organization)
    .where('visit', '=', visit)
    .where('through', '=', through)
    .where('updated_at', '=', updated_at)
    .execute();
}

/** How long the latest other visits with a checklist took, ms, as far as the clocks tell. */
export async function lengthsOf(
  connection: Connection,
  { organization }: CoordinatorScope,
  { checklist, except, atMost }: { readonly checklist: Id; readonly except: Id; readonly atMost: number },
): Promise<number[]> {
  const rows = await connection
    .selectFrom('report_prints')
    .select('length_ms')
    .where('organization', '=', organization)
    .where('checklist', '=', checklist)
    .where('visit', '!=', except)
    .orderBy('visited_at', 'desc')
    .limit(atMost)
    .execute();
  return rows.flatMap(({ length_ms }) => length_ms ?? []);
}

/** Whose reports an account is compared with. */
export type PrintedBy = { readonly shopper: Id } | { readonly store: Id };

/** The accounts of the latest other visits of a shopper, or of a store, up to so many visits. */
export async function accountsBy(
  connection: Connection,
  { organization }: CoordinatorScope,
  by: PrintedBy,
  { except, visits }: { readonly except: Id; readonly visits: number },
): Promise<{ visit: Id; shopper: Id; text: string }[]> {
  const [column, whose] =
    'shopper' in by ? (['shopper', by.shopper] as const) : (['store', by.store] as const);
  const latest = connection
    .selectFrom('report_prints')
    .selectAll()
    .where('organization', '=', organization)
    .where(column, '=', whose)
    .where('visit', '!=', except)
    .orderBy('visited_at', 'desc')
    .limit(visits)
    .as('latest');
  return connection
    .selectFrom(latest)
    .innerJoin('printed_accounts as told', (on) =>
      on.onRef('told.organization', '=', 'latest.organization').onRef('told.visit', '=', 'latest.visit'),
    )
    .select(['latest.visit as visit', 'latest.shopper as shopper', 'told.account as text'])
    .execute();
}

/** Photos of other visits that have a hash, or a band of their look, in common with these. Each may come more than once. */
export async function photosLike(
  connection: Connection,
  { organization }: CoordinatorScope,
  {
    hashes,
    bands,
    except,
  }: { readonly hashes: readonly Sha256[]; readonly bands: readonly number[]; readonly except: Id },
): Promise<{ visit: Id; shopper: Id; sha256: Sha256; look: string | null }[]> {
  if (hashes.length === 0) return [];
  return connection
    .selectFrom('printed_photos as shown')
    .innerJoin('report_prints as print', (on) =>
      on.onRef('print.organization', '=', 'shown.organization').onRef('print.visit', '=', 'shown.visit'),
    )
    .select([
      'shown.visit as visit',
      'print.shopper as shopper',
      'shown.sha256 as sha256',
      'shown.look as look',
    ])
    .where('shown.organization', '=', organization)
    .where('shown.visit', '!=', except)
    .where(({ eb, or }) =>
      or([eb('shown.sha256', 'in', hashes), ...(bands.length > 0 ? [eb('shown.band', 'in', bands)] : [])]),
    )
    .execute();
}
