import type { Handler } from 'hono';
import { Id } from '#domain/ids.ts';
import { deactivate, deactivateMany, reactivate } from '../people/deactivate.ts';
import { erasePerson } from '../people/erase.ts';
import { personFile, personToExport } from '../people/export.ts';
import { qualifyMany, readStanding } from '../people/standing.ts';
import { Problem } from '../problem.ts';
import type { MoveDeps } from '../visits/move.ts';
import { asCoordinator, scopeOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { coordinator } from './guards.ts';
import { fileHeaders } from './workbook.ts';

/** Who works here, who no more, and who was erased. */
export function standingApi(deps: MoveDeps) {
  const { standing } = coordinator;
  const { database } = deps;
  return {
    read: standing.read.handler(({ context: { desk }, input }) =>
      readStanding(database, desk.scope, input.person),
    ),
    deactivate: standing.deactivate.handler(({ context: { desk }, input }) => deactivate(deps, desk, input)),
    reactivate: standing.reactivate.handler(async ({ context: { desk }, input }) => {
      await reactivate(deps, desk, input.person);
      return {};
    }),
    erase: standing.erase.handler(({ context: { desk }, input }) => erasePerson(deps, desk, input)),
    deactivateMany: standing.deactivateMany.handler(({ context: { desk }, input }) =>
      deactivateMany(deps, desk, input),
    ),
    qualifyMany: standing.qualifyMany.handler(({ context: { desk }, input }) =>
      qualifyMany(database, desk.scope, input),
    ),
  };
}

/** `GET /api/people/:person/held`: everything that is held about someone, as one JSON file. Sent as it is read. */
export function personHeldRoute({
  database,
  auth,
  now,
}: Pick<AppDeps, 'database' | 'auth' | 'now'>): Handler<Env> {
  return async (c) => {
    const scope = asCoordinator(await scopeOf(auth, c));
    const asked = Id.safeParse(c.req.param('person'));
    if (!asked.success) throw new Problem('not-found');
    const { id, name } = await personToExport(database, scope, asked.data);
    const text = ReadableStream.from(personFile(database, scope, id, now()));
    return new Response(text.pipeThrough(new TextEncoderStream()), {
      headers: fileHeaders(`${name}.json`, 'application/json; charset=utf-8'),
    });
  };
}
