import { beforeAll, describe, expect, test } from 'vitest';
import { SheetAsked } from '#protocol/store-sheet.ts';
import type { Database } from '#server/store/database.ts';
import { everyStore } from '#server/store/store-book.ts';
import { storesSheet } from '#server/stores/sheet.ts';
import { previewSheet, takeInSheet } from '#server/stores/take-in.ts';
import { bytesOf } from '#server/workbook/batches.ts';
import { csvOf } from '#server/workbook/csv/write.ts';
import { readBytes } from '#server/workbook/read-bytes.ts';
import { xlsxOf } from '#server/workbook/xlsx/write.ts';
import { coordinator, organize } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';

const scope = coordinator('acme');
const sheetsOf = (lines: readonly string[]) => readBytes(new TextEncoder().encode(lines.join('\n')));
const asked = (more: object = {}) => SheetAsked.parse({ client: 'Brand', timeZone: 'Europe/Riga', ...more });
const quietly = { progress: () => {}, signal: new AbortController().signal, leaveOut: false };

const head = 'Store no;Branch;Street;Town;Lat;Long;Opening hours;Channels;Colour of the door';
const first = '0101;Central Station;Stacijas 2;Riga;56.9463;24.1206;Mo-Fr 7-21;store، phone;red';
const second = '0102;Old Town;Kaļķu 11;Riga;;;;;blue';

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await organize(database, 'acme');
    await organize(database, 'other');
    await database.updateTable('stores').set({ address: 'Main street 1' }).execute();
  });
  const preview = (lines: readonly string[], more: object = {}) =>
    previewSheet(database, scope, sheetsOf(lines), asked(more));
  const takeIn = async (lines: readonly string[], more: object = {}, how: object = {}) => {
    const { digest } = await preview(lines, more);
    return takeInSheet(database, scope, sheetsOf(lines), { ...asked(more), digest, ...quietly, ...how });
  };
  const named = async (name: string) =>
    (await everyStore(database, scope)).find((store) => store.name === name);

  describe('a list of stores', () => {
    test('says what it would do, column by column and row by row, and does nothing', async () => {
      const before = await everyStore(database, scope);
      const said = await preview([head, first, second]);
      expect(said.counts).toEqual({ added: 2, changed: 0, same: 0, faulty: 0 });
      const columns = said.columns.map(({ field }) => field);
      expect(columns).toEqual([
        ...['reference', 'name', 'address', 'city', 'latitude', 'longitude', 'hours', 'channels'],
        null,
      ]);
      expect(said.columns[8]).toEqual({ header: 'Colour of the door', field: null, example: 'red' });
      expect(await everyStore(database, scope)).toEqual(before);
    });

    test('is taken in, and is the same when it comes again', async () => {
      expect(await takeIn([head, first, second])).toMatchObject({ added: 2, changed: 0 });
      expect(await named('Central Station')).toMatchObject({
        client: 'Brand',
        reference: '0101',
        timeZone: 'Europe/Riga',
        position: { latitude: 56.9463, longitude: 24.1206 },
        channels: ['store', 'phone'],
        hours: { weekly: [{ weekdays: [1, 2, 3, 4, 5], from: '07:00', to: '21:00' }], exceptions: [] },
      });
      expect((await preview([head, first, second])).counts).toMatchObject({ added: 0, changed: 0, same: 2 });
    });

    test('finds its stores by number, else by name and address, and changes what differs alone', async () => {
      const before = await named('Central Station');
      const renamed = ['Number;Name', '0101;Main Station'];
      const said = await preview(renamed);
      expect(said.changes).toEqual([
        {
          row: 2,
          name: 'Main Station',
          changes: [{ field: 'name', before: 'Central Station', after: 'Main Station' }],
        },
      ]);
      await takeIn(renamed);
      expect(await named('Main Station')).toEqual({
        ...before,
        name: 'Main Station',
        revision: (before?.revision ?? 0) + 1,
      });
      const numbered = ['Number;Name;Address', '0900;RIGA;main  street 1'];
      expect((await preview(numbered)).changes[0]?.changes).toEqual([
        { field: 'reference', before: '', after: '0900' },
        { field: 'name', before: 'riga', after: 'RIGA' },
        { field: 'address', before: 'Main street 1', after: 'main  street 1' },
      ]);
    });

    test('is read by the columns that someone names by hand', async () => {
      const odd = ['A;B;C;D', 'Harbour;Ostas 1;Riga;Kiosk'];
      expect((await preview(odd)).counts.faulty).toBe(1);
      const columns = ['name', 'address', 'city', 'concept'];
      expect((await preview(odd, { columns })).counts).toMatchObject({ added: 1, faulty: 0 });
    });

    test('says of each fault where it is and what it is', async () => {
      const faulty = [
        'Number;Name;Address;City;Time zone;Lat;Long;Hours;Channels',
        '1;;A 1;Riga;;;;;',
        '2;B;B 1;Riga;Moon/Base;;;;',
        '3;C;C 1;Riga;;56.9;;nine to five;smoke',
        '4;D;D 1;Riga;;;;;',
        '4;E;E 1;Riga;;;;;',
        ';F;F 1;Riga;;;;;',
        ';F;F 1;Riga;;;;;',
        '6;G;G 1;Riga;;95;24;;',
      ];
      const { faults, counts } = await preview(faulty);
      expect(faults.map(({ row, field, kind }) => `${row} ${field} ${kind}`)).toEqual([
        '2 name missing',
        '3 timeZone time-zone',
        '4 channels channel',
        '4 hours hours',
        '4 longitude half-a-position',
        '5 reference reference-taken',
        '6 reference reference-taken',
        '8 name twice',
        '9 latitude number',
      ]);
      expect(counts).toEqual({ added: 1, changed: 0, same: 0, faulty: 7 });
    });

    test('with faults is not taken in, or without the faulty rows, as is asked', async () => {
      const half = ['Number;Name;Address;City', '70;Seventy;S 70;Riga', '71;;S 71;Riga'];
      await expect(takeIn(half)).rejects.toMatchObject({ code: 'bad-input', field: 'rows' });
      expect(await named('Seventy')).toBeUndefined();
      expect(await takeIn(half, {}, { leaveOut: true })).toMatchObject({ added: 1, faulty: 1 });
      expect(await named('Seventy')).toBeDefined();
    });

    test('is not taken in where it would do something else than was shown', async () => {
      const lines = ['Number;Name', '70;Seventy, again'];
      const { digest } = await preview(lines);
      await takeIn(['Number;Name', '70;Seventy, meanwhile']);
      const late = takeInSheet(database, scope, sheetsOf(lines), { ...asked(), digest, ...quietly });
      await expect(late).rejects.toMatchObject({ code: 'stale' });
      expect(await named('Seventy, meanwhile')).toBeDefined();
    });

    test('lets two stores change numbers with each other', async () => {
      const [one, other] = [await named('Main Station'), await named('Old Town')];
      const swapped = ['Id;Number', `${one?.id};0102`, `${other?.id};0101`];
      expect(await takeIn(swapped)).toMatchObject({ changed: 2 });
      expect([(await named('Main Station'))?.reference, (await named('Old Town'))?.reference]).toEqual([
        '0102',
        '0101',
      ]);
    });

    test('of another organization is none of ours', async () => {
      const [theirs] = await everyStore(database, coordinator('other'));
      const said = await preview(['Id;Name;Address;City', `${theirs?.id}x;Theirs;T 1;Riga`]);
      expect(said.counts).toMatchObject({ added: 1, changed: 0 });
    });

    test.each(['xlsx', 'csv'] as const)('as it was saved (%s) changes nothing', async (format) => {
      const sheet = storesSheet(database, scope, {});
      const bytes = await bytesOf(format === 'xlsx' ? xlsxOf([sheet]) : csvOf(sheet));
      const said = await previewSheet(database, scope, readBytes(bytes), asked({ client: '', timeZone: '' }));
      const count = (await everyStore(database, scope)).length;
      expect(said.counts).toEqual({ added: 0, changed: 0, same: count, faulty: 0 });
      expect(said.columns.every(({ field }) => field !== null)).toBe(true);
    });
  });

  describe('ten thousand stores', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => `T${n};Store ${n};Street ${n};Riga;Mo-Fr 8-20`);
    const many = ['Number;Name;Address;City;Hours', ...rows];

    test('are stopped amid, and nothing of them is there', async () => {
      const stop = new AbortController();
      const half = takeIn(
        many,
        {},
        { signal: stop.signal, progress: (done: number) => done > 4_000 && stop.abort() },
      );
      await expect(half).rejects.toMatchObject({ name: 'AbortError' });
      expect(await named('Store 1')).toBeUndefined();
    });

    test('are taken in within bounds, saying how far it is', async () => {
      const said: number[] = [];
      const begun = performance.now();
      const counts = await takeIn(many, {}, { progress: (done: number) => said.push(done) });
      expect(counts).toMatchObject({ added: 10_000, faulty: 0 });
      expect(performance.now() - begun).toBeLessThan(20_000);
      expect(said.length).toBeGreaterThan(10);
      expect(said).toEqual(said.toSorted((a, b) => a - b));
      expect((await preview(many)).counts).toMatchObject({ same: 10_000 });
    });
  });
});
