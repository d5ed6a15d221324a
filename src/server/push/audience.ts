import type { Id } from '#domain/ids.ts';
import { unmetRule } from '#domain/visit/eligibility.ts';
import type { Database } from '../store/database.ts';
import { keepTold, toldOrDeclined } from '../store/offers.ts';
import { type Recipient, shoppersOf } from '../store/people.ts';
import { heldVisit } from '../store/reports.ts';
import { fitsOf, ruledVisit } from '../visits/fit.ts';

interface Offer {
  readonly organization: Id;
  readonly visit: Id;
}

/**
 * Whom an offer is told to: the shoppers who may take it by its rules, who have not turned it down, and who were not told of it
 * before. From then on they were. Nobody where it is not offered any more.
 */
export function audienceOf(
  database: Database,
  { organization, visit: id }: Offer,
  now: number,
): Promise<Recipient[]> {
  return database.transaction().execute(async (connection) => {
    const scope = { role: 'server', organization } as const;
    const visit = await heldVisit(database, connection, scope, id);
    if (visit?.state !== 'offered') return [];
    const fits = await fitsOf(connection, scope, await ruledVisit(connection, scope, visit), now);
    const may = new Set(fits.filter(({ verdicts }) => unmetRule(verdicts) === null).map((fit) => fit.id));
    const spared = await toldOrDeclined(connection, scope, id);
    const all = await shoppersOf(connection, scope);
    const told = all.filter((shopper) => may.has(shopper.id) && !spared.has(shopper.id));
    await keepTold(connection, scope, { visit: id, people: told.map((shopper) => shopper.id), at: now });
    return told;
  });
}
