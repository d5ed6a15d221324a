import { beforeEach, expect, test } from 'vitest';
import type { Connection, Database } from '#server/store/database.ts';
import { eachDatabase } from '#tests/support/databases.ts';

eachDatabase((_, open) => {
  let database: Database;

  beforeEach(async () => {
    database = await open();
  });

  const add = (id: string) => (connection: Connection) =>
    connection.insertInto('organizations').values({ id, name: id, created_at: 0 }).execute();
  const added = async () =>
    (await database.selectFrom('organizations').select('id').orderBy('id').execute()).map(({ id }) => id);

  test('works that come together are all done', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `agency-${String(index).padStart(3, '0')}`);
    await Promise.all(ids.map((id) => database.commit(add(id))));
    expect(await added()).toEqual(ids);
  });

  test('one that fails is undone whole, and costs no other', async () => {
    await database.commit(add('before'));
    const broken = database.commit(async (connection) => {
      await add('half')(connection);
      throw new Error('in the middle');
    });
    const refused = database.commit(async (connection) => {
      await add('quarter')(connection);
      await add('before')(connection);
    });
    const sound = database.commit(add('later'));
    await Promise.all([
      expect(broken).rejects.toThrow('in the middle'),
      expect(refused).rejects.toThrow(/unique/i),
      sound,
    ]);
    expect(await added()).toEqual(['before', 'later']);
  });

  test('a work is seen by others once it is said to be done', async () => {
    const seen = await Promise.all(
      ['one', 'two', 'three'].map((id) =>
        database.commit(add(id)).then(async () => (await added()).includes(id)),
      ),
    );
    expect(seen).toEqual([true, true, true]);
  });
});
