import fc from 'fast-check';
import type { Checklist, Question, Section } from '#domain/checklist/checklist.ts';
import type { About, Condition } from '#domain/checklist/condition.ts';
import { type Locale, locales } from '#domain/text.ts';

/*
 * Checklists of any shape that the schema allows, faults and all: what is exported has to come back, whether or not it could be
 * published.
 */
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'Yes',
    'No',
    ' spaced ',
    '1',
    'true',
    '{"a":1}',
    '<b>&amp;',
    'two\nlines',
    'قهوه',
    "it's",
    '=1+1',
    '\u00a0',
  ),
);
const text = (all: readonly Locale[]) =>
  fc
    .record(Object.fromEntries(all.map((locale) => [locale, words])), { requiredKeys: [] })
    .filter((one) => Object.keys(one).length > 0);
const id = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'yes', 'no', 'a.why', '1', 'other', 'x-y_z'),
  fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/),
);

const ids = ['a', 'b', 'c', 'yes', 'no'] as const;
const about: fc.Arbitrary<About> = fc
  .oneof(
    fc.record({
      question: fc.constantFrom(...ids),
      is: fc.oneof(
        fc.boolean(),
        fc.integer({ min: -3, max: 3 }),
        fc.constantFrom('yes', 'no', 'a', "o'c"),
        fc.constant(null),
      ),
    }),
    fc.record({ question: fc.constantFrom(...ids), atLeast: fc.integer({ min: -5, max: 5 }) }),
    fc.record({
      question: fc.constantFrom(...ids),
      atLeast: fc.double({ min: -5, max: 5, noNaN: true }),
      atMost: fc.integer({ min: -5, max: 5 }),
    }),
    fc.record({ question: fc.constantFrom(...ids), answered: fc.boolean() }),
    fc.record({ moment: fc.constantFrom('m', 'n'), marked: fc.boolean() }),
  )
  .map((one) => ('atLeast' in one && Object.is(one.atLeast, -0) ? { ...one, atLeast: 0 } : one));
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    about,
    fc.record({ all: fc.array(tie('any'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('any'), { maxLength: 3 }) }),
    fc.record({ not: tie('any') }),
  ),
})).any;

const points = fc.integer({ min: 0, max: 10 });
const scored = {
  standard: id,
  weight: points,
  bonus: fc.boolean(),
  critical: fc.oneof(
    fc.constant({ effect: 'fail' as const }),
    fc.record({ effect: fc.constant('cap' as const), percent: points }),
  ),
};

function question(all: readonly Locale[]): fc.Arbitrary<Question> {
  const spoken = text(all);
  const options = fc.uniqueArray(fc.record({ id, text: spoken }), {
    selector: (one) => one.id,
    maxLength: 4,
  });
  const base = {
    id,
    text: spoken,
    view: fc.constantFrom('fact' as const, 'perception' as const),
    aspect: fc.constantFrom('speed' as const, 'quality' as const),
    when: fc.constantFrom('inside' as const, 'after' as const),
    required: fc.boolean(),
    mayBeNotApplicable: fc.boolean(),
  };
  const more = {
    help: spoken,
    photos: fc.integer({ min: 1, max: 3 }),
    showIf: condition,
    requireIf: condition,
    followUp: fc.record({ text: spoken, when: condition }, { requiredKeys: ['text'] }),
  };
  const of = <T extends object>(own: fc.Arbitrary<T>) =>
    fc
      .tuple(fc.record(base), fc.record(more, { requiredKeys: [] }), own)
      .map(([a, b, c]) => ({ ...a, ...b, ...c }));
  const bound = fc.integer({ min: -9, max: 99 });
  const optional = { requiredKeys: ['type' as const] };
  return fc.oneof(
    of(
      fc.record(
        {
          type: fc.constant('yes-no' as const),
          score: fc.record(
            { ...scored, points, good: fc.boolean() },
            { requiredKeys: ['standard', 'points', 'good'] },
          ),
        },
        optional,
      ),
    ),
    of(
      fc.record(
        {
          type: fc.constantFrom('choice' as const, 'choices' as const),
          options,
          score: fc.record(
            { ...scored, points: fc.dictionary(id, points) },
            { requiredKeys: ['standard', 'points'] },
          ),
        },
        { requiredKeys: ['type', 'options'] },
      ),
    ),
    of(
      fc.record(
        {
          type: fc.constant('number' as const),
          counts: fc.constant('queue' as const),
          least: bound,
          most: bound,
          unit: spoken,
          score: fc.record(
            { ...scored, bands: fc.array(fc.record({ upTo: bound, points })) },
            { requiredKeys: ['standard', 'bands'] },
          ),
        },
        optional,
      ),
    ),
    of(
      fc.record({
        type: fc.constant('scale' as const),
        worst: bound,
        best: bound,
        worstName: spoken,
        bestName: spoken,
      }),
    ),
    of(fc.record({ type: fc.constant('text' as const), atMostCharacters: bound }, optional)),
    of(
      fc.record(
        {
          type: fc.constant('narrative' as const),
          atLeastCharacters: bound,
          prompts: fc.array(spoken, { maxLength: 2 }),
        },
        optional,
      ),
    ),
    of(
      fc.record(
        { type: fc.constant('money' as const), currency: fc.constant('EUR'), least: bound, most: bound },
        { requiredKeys: ['type', 'currency'] },
      ),
    ),
    of(
      fc.record(
        { type: fc.constant('duration' as const), leastSeconds: bound, mostSeconds: bound },
        optional,
      ),
    ),
    of(
      fc.record({
        type: fc.constant('staff' as const),
        parts: fc.subarray(['name' as const, 'hair' as const, 'other' as const]),
      }),
    ),
    of(fc.record({ type: fc.constant('receipt' as const), currency: fc.constant('CZK') }, optional)),
    of(
      fc.record({
        type: fc.constantFrom(
          'photo' as const,
          'date' as const,
          'time' as const,
          'document' as const,
          'sound' as const,
        ),
      }),
    ),
  );
}

/** A checklist with each id once where forms need that, and everything else as it comes. */
export const anyChecklist: fc.Arbitrary<Checklist> = fc
  .subarray([...locales], { minLength: 1 })
  .chain((all) => {
    const spoken = text(all);
    const section: fc.Arbitrary<Section> = fc.record(
      { id, title: spoken, weight: points, questions: fc.array(question(all), { maxLength: 5 }) },
      { requiredKeys: ['id', 'title', 'questions'] },
    );
    const moments = fc.uniqueArray(
      fc.record({ id, name: spoken, definition: spoken, required: fc.boolean() }),
      { selector: (one) => one.id, maxLength: 3 },
    );
    return fc.record(
      {
        id,
        version: fc.integer({ min: 1, max: 9_999 }),
        title: spoken,
        channel: fc.constantFrom('store' as const, 'phone' as const),
        locales: fc.constant(all),
        standardSet: fc.record({ id, version: fc.integer({ min: 1, max: 9 }) }),
        standards: fc.array(
          fc.record({
            id,
            name: spoken,
            purpose: spoken,
            target: spoken,
            howTo: spoken,
            measure: fc.constantFrom('observed' as const, 'wait' as const),
            channels: fc.subarray(['store' as const, 'web' as const]),
          }),
          { maxLength: 2 },
        ),
        moments,
        intervals: fc.array(
          fc.record({
            id,
            name: spoken,
            from: id,
            to: id,
            targetSeconds: points,
            limitSeconds: points,
            section: id,
          }),
          { maxLength: 2 },
        ),
        sections: fc
          .array(section, { minLength: 1, maxLength: 4 })
          .map(eachOnce)
          .filter((some) => some.some(({ questions }) => questions.length > 0)),
        scoring: fc.record(
          {
            notApplicable: fc.constantFrom('omit' as const, 'zero' as const),
            sections: fc.constantFrom('pooled' as const, 'weighted' as const),
            passPercent: points,
          },
          { requiredKeys: ['notApplicable', 'sections'] },
        ),
        briefing: fc.record({
          sections: fc.array(fc.record({ id, title: spoken, body: spoken }), { maxLength: 2 }),
          quiz: fc.array(
            fc.record({
              id,
              text: spoken,
              options: fc.array(fc.record({ id, text: spoken }), { maxLength: 2 }),
              right: id,
              why: spoken,
            }),
            { maxLength: 2 },
          ),
        }),
        recording: fc.record({ lawful: fc.constant(true as const), basis: spoken }),
        contradictions: fc.array(
          fc.record({
            id,
            when: condition,
            text: spoken,
            questions: fc.array(id, { minLength: 1, maxLength: 2 }),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      },
      {
        requiredKeys: [
          'id',
          'version',
          'title',
          'channel',
          'locales',
          'standardSet',
          'standards',
          'moments',
          'intervals',
          'sections',
          'scoring',
          'briefing',
        ],
      },
    );
  });

function eachOnce(sections: Section[]): Section[] {
  const met = new Set<string>();
  const isNew = (key: string) => !met.has(key) && met.add(key).has(key);
  return sections
    .filter((section) => isNew(`section ${section.id}`))
    .map((section) => ({ ...section, questions: section.questions.filter((one) => isNew(one.id)) }));
}
