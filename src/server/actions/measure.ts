import type { Id } from '#domain/ids.ts';
import type { VisitFacts } from '#domain/rollup/facts.ts';
import { actionsBefore, addMeasured, dropMeasured } from '../store/actions.ts';
import type { Connection } from '../store/database.ts';
import type { ServerScope } from '../store/journals.ts';

/** Keeps what a publication says of the actions of its store. In the transaction that publishes it. */
export async function measureActions(
  connection: Connection,
  scope: ServerScope,
  visit: Id,
  { facts, visitedAt }: { readonly facts: VisitFacts; readonly visitedAt: number },
): Promise<void> {
  const { store, standards, channel } = facts;
  const concerned = await actionsBefore(connection, scope, { store, visitedAt });
  if (concerned.length === 0) return;
  const met = new Map(standards.map((fact) => [fact.standard, fact.met]));
  const rows = concerned.flatMap((action) => {
    const found = action.channel === channel ? met.get(action.standard) : undefined;
    return found === undefined ? [] : [{ action: action.id, visit, visitedAt, met: found }];
  });
  await addMeasured(connection, scope, rows);
}

/** Takes a visit's measurements back. In the transaction that takes it out of its owner's sight. */
export async function forgetMeasured(connection: Connection, scope: ServerScope, visit: Id): Promise<void> {
  await dropMeasured(connection, scope, visit);
}
