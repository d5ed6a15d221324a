import { randomUUID } from 'node:crypto';
import { type OwnerScope, reachesStore } from '#domain/scope.ts';
import type { AccessRow, MadeAccess, NewLink, NewToken } from '#protocol/api/access.ts';
import { Problem } from '../problem.ts';
import { accessOf, addAccess, type NewAccess } from '../store/access.ts';
import type { Database } from '../store/database.ts';
import { publishedReport } from '../store/publications.ts';
import { newSecret, secretHash } from './secrets.ts';

/** What these functions stand on. `now` is the server's clock. */
export interface AccessDeps {
  readonly database: Database;
  readonly now: () => number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** More than anyone can keep an eye on are a sign of something else. */
const MOST_AT_ONCE = 50;

/** Makes a token that reads what its owner reads, of all their stores or of one. Throws `not-found`, `too-many-requests`. */
export async function makeToken(
  deps: AccessDeps,
  scope: OwnerScope,
  { name, days, store }: NewToken,
): Promise<MadeAccess> {
  if (store !== undefined && !reachesStore(scope, store)) throw new Problem('not-found');
  return made(deps, scope, { kind: 'token', name, days, store: store ?? null, visit: null });
}

/** Makes a link to one published report. Throws `not-found` where it is not this owner's, `too-many-requests`. */
export async function makeLink(
  deps: AccessDeps,
  scope: OwnerScope,
  { visit, days }: NewLink,
): Promise<MadeAccess> {
  const report = await publishedReport(deps.database, scope, visit);
  if (!report) throw new Problem('not-found');
  const { id, name } = report.store;
  return made(deps, scope, { kind: 'link', name, days, store: id, visit });
}

type Asked = Pick<NewAccess, 'kind' | 'name' | 'store' | 'visit'> & { readonly days: number };

async function made(
  { database, now }: AccessDeps,
  scope: OwnerScope,
  { days, ...asked }: Asked,
): Promise<MadeAccess> {
  const at = now();
  if ((await accessOf(database, scope, at)).length >= MOST_AT_ONCE) throw new Problem('too-many-requests');
  const [id, secret] = [randomUUID(), newSecret()];
  const access = {
    ...asked,
    id,
    secretSha256: secretHash(secret),
    createdAt: at,
    endsAt: at + days * DAY_MS,
  };
  await addAccess(database, scope, access);
  const row = (await accessOf(database, scope, at)).find((one) => one.id === id);
  return { row: row ?? lost(), secret };
}

function lost(): AccessRow {
  throw new Problem('unexpected');
}
