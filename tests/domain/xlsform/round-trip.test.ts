import { expect, test } from 'vitest';
import { Checklist } from '#domain/checklist/checklist.ts';
import { readForm } from '#domain/xlsform/read-form.ts';
import { asRead, writeForm } from '#domain/xlsform/write-form.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { anyChecklist } from './any-checklist.ts';

/** The checklist, saved as a form and read again. */
function again(checklist: Checklist) {
  const read = readForm(writeForm(checklist).map(asRead), 'another name');
  if ('fault' in read) throw new Error(read.fault);
  return read;
}

test('the coffee checklist comes back exactly as it was, and nothing of it is told as lost', () => {
  expect(again(coffeeChecklist)).toEqual({ checklist: coffeeChecklist, findings: [] });
});

test('so does any checklist', () => {
  forAll(
    anyChecklist,
    (checklist) => {
      expect(Checklist.parse(checklist)).toEqual(checklist);
      const { checklist: read, findings } = again(checklist);
      expect(read).toEqual(checklist);
      // A blank text is a label that is missing, a question without options has no list, and `${ }` in a text reads as an answer's place.
      const told = new Set(['label-missing', 'list-missing', 'label-inserts-answer']);
      expect(findings.map(({ kind }) => kind).filter((kind) => !told.has(kind))).toEqual([]);
    },
    300,
  );
});

test('the form of the coffee checklist is one that other programs take', () => {
  const [survey, choices, settings] = writeForm(coffeeChecklist);
  expect([survey?.name, choices?.name, settings?.name]).toEqual(['survey', 'choices', 'settings']);
  const labels = ['English (en)', 'Latvian (lv)', 'Czech (cs)', 'Persian (fa)', 'Dutch (nl)'];
  expect(survey?.titles.slice(0, 7)).toEqual(['type', 'name', ...labels.map((name) => `label::${name}`)]);
  const types = new Set(survey?.rows.map(([type = '']) => type.replace(/^(select_\w+) .*/, '$1')));
  expect([...types].toSorted()).toEqual(
    [
      'begin group',
      'date',
      'decimal',
      'end group',
      'image',
      'integer',
      'range',
      'select_multiple',
      'select_one',
      'text',
      'time',
    ].filter((type) => types.has(type)),
  );
  const lists = new Set(choices?.rows.map(([list]) => list));
  const asked = survey?.rows.flatMap(([type = '']) => /^select_\w+ (.+)$/.exec(type)?.[1] ?? []);
  expect(asked?.filter((list) => !lists.has(list))).toEqual([]);
});
