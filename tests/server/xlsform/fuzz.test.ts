// biome-ignore-all lint/suspicious/noTemplateCurlyInString: forms write the names of questions like that.
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { Checklist } from '#domain/checklist/checklist.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import { Finding } from '#domain/xlsform/finding.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { bytesOf } from '#server/workbook/batches.ts';
import { WorkbookFault } from '#server/workbook/shapes.ts';
import { xlsxOf } from '#server/workbook/xlsx/write.ts';
import { readDraft } from '#server/xlsform/read-draft.ts';
import { formSheets } from '#server/xlsform/write.ts';
import { SEED } from '#tests/support/for-all.ts';

/** Longest that one damaged form may take: far from what a person would notice as a hang, on a busy machine. */
const MOST_MS = 5_000;

/** A draft, or a fault that has its words; whatever else is thrown is a crash. */
function outcome(bytes: Uint8Array): string {
  const began = performance.now();
  try {
    const read = readDraft(bytes, 'form');
    if ('fault' in read) return read.fault;
    expect(Checklist.safeParse(read.checklist).error).toBeUndefined();
    expect(read.findings.map((finding) => Finding.safeParse(finding).success)).not.toContain(false);
    expect(faultsOf(read.checklist)).toEqual(read.faults);
    return 'draft';
  } catch (cause) {
    if (cause instanceof WorkbookFault) return cause.kind;
    throw cause;
  } finally {
    expect(performance.now() - began).toBeLessThan(MOST_MS);
  }
}

let coffee: Uint8Array;
beforeAll(async () => {
  coffee = await bytesOf(xlsxOf(formSheets(coffeeChecklist)));
});

const byteDamage = fc.oneof(
  fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ at: fc.nat(), cut: fc.integer({ min: 1, max: 2_000 }) }),
  fc.record({ at: fc.nat(), put: fc.uint8Array({ maxLength: 50 }) }),
);

function damaged(
  bytes: Uint8Array,
  damages: readonly (typeof byteDamage extends fc.Arbitrary<infer D> ? D : never)[],
) {
  return damages.reduce<Uint8Array>((all, damage) => {
    const at = damage.at % Math.max(1, all.length);
    if ('byte' in damage) return all.with(at, damage.byte);
    const rest = all.subarray(at + ('cut' in damage ? damage.cut : 0));
    return Buffer.concat([all.subarray(0, at), 'put' in damage ? damage.put : new Uint8Array(), rest]);
  }, bytes);
}

const damages = fc.array(byteDamage, { minLength: 1, maxLength: 4 });

test('a workbook with damaged bytes gives a draft or a clear fault', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(damages, (all) => {
      seen.add(outcome(damaged(coffee, all)));
    }),
    { seed: SEED, numRuns: 150 },
  );
  expect(seen).toContain('damaged');
});

test('so does one whose parts are damaged within', () => {
  const parts = unzipSync(coffee);
  const names = Object.keys(parts);
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), damages, (which, all) => {
      const name = names[which % names.length] ?? '';
      const part = damaged(parts[name] ?? new Uint8Array(), all);
      seen.add(outcome(zipSync({ ...parts, [name]: part }, { level: 0 })));
    }),
    { seed: SEED, numRuns: 150 },
  );
  expect(seen).toContain('draft');
});

const headers = [
  'type',
  'name',
  'label',
  'label::fa',
  'label::Persian (fa)',
  'hint',
  'relevant',
  'required',
  'constraint',
  'constraint_message',
  'appearance',
  'parameters',
  'choice_filter',
  'calculation',
  'list_name',
  'form_id',
  'version',
  'default_language',
  'plainclothes::type',
  'plainclothes::options',
  'plainclothes::score',
  'plainclothes::score/points',
  'plainclothes::showIf',
  'plainclothes::__proto__/x',
  'plainclothes::text',
  'plainclothes::locales',
  'id',
  'from',
  'constructor',
  '',
];
const cells = [
  '',
  'begin group',
  'end group',
  'begin repeat',
  'text',
  'integer',
  'range',
  'select_one l',
  'select_multiple l or_other',
  'note',
  'calculate',
  'audio',
  'l',
  'a',
  'a.why',
  '__proto__',
  'constructor',
  'x'.repeat(300),
  'yes',
  'no',
  '1',
  '-1',
  '1e400',
  '99999999999999999999',
  '${a} = "1"',
  '${a} > 2 and (${b} or',
  'selected(${a}, "x")',
  '. >= 5 and . <= 1',
  'string-length(.) < 2.5',
  `${'not('.repeat(500)}true()${')'.repeat(500)}`,
  '. > 1 or '.repeat(300),
  'start=1 end=1e300 step=1',
  'start=NaN end=..',
  'null',
  '{"all":[{"question":"a","is":true}]}',
  '[[[',
  '{"en":1}',
  '["fa"]',
  '\u0000\ud800',
  '‘a’ = ${a}',
  'English (en)',
  '#REF!',
  '2026-11-23T14:30',
];
const row = fc.array(fc.constantFrom(...cells), { maxLength: 8 });
const sheet = fc.record({
  name: fc.constantFrom(
    'survey',
    'Survey',
    'choices',
    'settings',
    'plainclothes moments',
    'plainclothes quiz',
    'plainclothes standards',
    'entities',
  ),
  titles: fc.array(fc.constantFrom(...headers), { maxLength: 8 }),
  rows: fc.array(row, { maxLength: 12 }),
});
const survey = fc.record({
  name: fc.constant('survey'),
  titles: fc
    .array(fc.constantFrom(...headers), { maxLength: 8 })
    .map((titles) => ['type', 'name', ...titles]),
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
});

test('a workbook with any cells gives a draft or a clear fault', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(survey, fc.array(sheet, { maxLength: 4 }), async (first, others) => {
      const sheets = [first, ...others].map(({ name, titles, rows }) => ({
        name,
        columns: titles.map((title) => ({ title, kind: 'text' as const })),
        rows,
      }));
      const met = outcome(await bytesOf(xlsxOf(sheets)));
      seen.set(met, (seen.get(met) ?? 0) + 1);
    }),
    { seed: SEED, numRuns: 250 },
  );
  expect(seen.get('draft')).toBeGreaterThan(50);
});
