import { CompiledQuery } from 'kysely';
import type { Beginner, Beginning, Begun, BegunVisits, Unbegun } from './begun-visits.ts';
import type { Connection } from './database.ts';
import { verifiedAmong } from './evidence.ts';
import { addJournal, addSegment, keepUses, type ServerScope } from './journals.ts';
import { keepReport } from './reports.ts';
import { moveOn } from './reviews.ts';
import type { AdaptingKept } from './standard-profiles.ts';

/**
 * SQLite's way of taking first journals: each is read and written in the caller's transaction, which shuts out all others, so that
 * tails that come together are taken in their order.
 */
export function begunIn(connection: Connection): BegunVisits {
  return {
    async begin(beginning: Beginning, beginner: Beginner): Promise<Begun | null> {
      const visit = await unbegun(connection, beginning);
      const begun = visit && (await beginner(visit, connection));
      if (!begun) return null;
      await keep(connection, begun);
      return begun;
    },
  };
}

async function unbegun(
  connection: Connection,
  { organization, visit, journal }: Beginning,
): Promise<Unbegun | undefined> {
  const asked = [journal, visit, visit, visit, organization, visit];
  const { rows } = await connection.executeQuery<Found>(CompiledQuery.raw(finding, asked));
  return rows[0] && withAdapting(rows[0]);
}

type Found = Omit<Unbegun, 'adapting'> & Omit<AdaptingKept, 'bodies'> & { readonly bodies: string };

const finding = `
  select visits.organization, visits.id, visits.shopper, visits.state, visits.revision,
    visits.checklist, visits.checklist_version, stores.region, stores.concept, stores.profile,
    (select json_group_array(body) from (select body from standard_profiles as kept
      where kept.organization = visits.organization and not exists (
        select 1 from standard_profiles as later
        where later.organization = kept.organization and later.id = kept.id and later.version > kept.version)
      order by id)) as bodies
  from visits left join stores on stores.organization = visits.organization and stores.id = visits.store
  where not exists (select 1 from journals where organization = visits.organization and id = ?)
    and not exists (select 1 from journals where organization = visits.organization and visit = ?)
    and not exists (select 1 from journals where organization = visits.organization and counts_for = ?)
    and not exists (select 1 from reports where organization = visits.organization and visit = ?)
    and visits.organization = ? and visits.id = ? and visits.state in ('assigned', 'accepted')`;

function withAdapting({ region, concept, profile, bodies, ...visit }: Found): Unbegun {
  return { ...visit, adapting: { region, concept, profile, bodies: JSON.parse(bodies) } };
}

async function keep(connection: Connection, begun: Begun): Promise<void> {
  const { visit, state, moves, journal, segment, evidence } = begun;
  const { organization, id, revision: before } = visit;
  const moved = { organization, id, before, state, revision: before + moves.length };
  await moveOn(connection, moved, moves);
  const scope = { role: 'server', organization } as const;
  await addJournal(connection, journal);
  await addSegment(connection, { organization, ...segment });
  await keepUses(connection, scope, { journal: journal.id, visit: id }, evidence);
  await keepReportOf(connection, scope, begun);
}

async function keepReportOf(
  connection: Connection,
  scope: ServerScope,
  { report, manifest }: Begun,
): Promise<void> {
  if (!report) return;
  const needed = [...new Set(manifest)];
  const verified = await verifiedAmong(connection, scope, needed);
  await keepReport(connection, scope, { ...report, complete: Number(verified.length === needed.length) });
}
