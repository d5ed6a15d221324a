import { writeSync } from 'node:fs';
import { openDatabase } from '#server/store/database.ts';
import { lived, server, shopper, tailOf } from '#tests/server/store/scene.ts';

/*
 * A server that does nothing but ingest, several phones' journals at once and each in small pieces, so that they share commits, and
 * says on its output what it acknowledged, until it is killed. Arguments: the database's URL, and the organization.
 */
const [url = '', organization = ''] = process.argv.slice(2);
const database = await openDatabase({ url });
const { sync } = server(database);
const sam = shopper(organization, 'sam');

await Promise.all(['a', 'b', 'c', 'd'].map(sendForEver));

async function sendForEver(lane: string): Promise<never> {
  for (let number = 1; ; number += 1) {
    const journey = lived({ journal: `journal-${lane}${number}` }).submit();
    for (let after = 0; after < journey.events.length; after += 2) {
      const through = Math.min(after + 2, journey.events.length);
      const { items } = await sync(sam, tailOf(journey, { after, through }));
      for (const item of items) writeSync(1, `${JSON.stringify(item)}\n`);
    }
  }
}
