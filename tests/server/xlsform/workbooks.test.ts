// biome-ignore-all lint/suspicious/noTemplateCurlyInString: forms write the names of questions like that.
import { describe, expect, test } from 'vitest';
import { questionsOf } from '#domain/checklist/checklist.ts';
import { draftOf, form, hiding, questionIn, told } from './form.ts';

describe('workbooks as people make them', () => {
  test('a plain survey: every common type, groups, a condition, bounds', async () => {
    const { checklist, findings, faults } = draftOf(
      await form({
        survey: [
          'type | name | label | hint | required | relevant | constraint | appearance | parameters',
          'begin group | door | At the door',
          'select_one yn | greeted | Were you greeted? | Words or a nod | yes',
          'select_one how | manner | How? | | | ${greeted} = "yes"',
          'integer | people | How many stood there? | | no | | . >= 0 and . < 30',
          'end group',
          'begin_group | drink | The drink',
          'select_multiple extra | extras | What came with it?',
          'decimal | weight | What did it weigh?',
          'range | taste | How was it? | | true | selected(${extras}, "milk") and ${people} > 2 | | rating | start=1 end=5 step=1',
          'text | words | What was said? | | | | string-length(.) <= 80',
          'text | account | Tell it | | | | string-length(.) > 20 | multiline',
          'date | day | Which day?',
          'time | hour | What time?',
          'image | receipt | The receipt',
          'file | menu | The menu',
          'end_group',
        ],
        choices: [
          'list_name | name | label',
          'yn | yes | Yes',
          'yn | no | No',
          'how | warm | Warmly',
          'how | cold | Coldly',
          'extra | milk | Milk',
          'extra | sugar | Sugar',
        ],
        settings: ['form_title | form_id | version | default_language', 'Coffee | coffee | 7 | English (en)'],
      }),
    );
    expect(checklist).toMatchObject({ id: 'coffee', version: 7, title: { en: 'Coffee' }, locales: ['en'] });
    expect(checklist.sections.map(({ id, questions }) => [id, questions.length])).toEqual([
      ['door', 3],
      ['drink', 9],
    ]);
    expect(questionIn(checklist, 'greeted')).toMatchObject({
      type: 'yes-no',
      required: true,
      help: { en: 'Words or a nod' },
    });
    expect(questionIn(checklist, 'manner')).toMatchObject({
      type: 'choice',
      showIf: { question: 'greeted', is: true },
    });
    expect(questionIn(checklist, 'people')).toMatchObject({
      type: 'number',
      least: 0,
      most: 29,
      required: false,
    });
    expect(questionIn(checklist, 'taste')).toMatchObject({
      type: 'scale',
      worst: 1,
      best: 5,
      showIf: {
        all: [
          { question: 'extras', is: 'milk' },
          { question: 'people', atLeast: 2 },
          { not: { question: 'people', is: 2 } },
        ],
      },
    });
    expect(questionIn(checklist, 'words')).toMatchObject({ type: 'text', atMostCharacters: 80 });
    expect(questionIn(checklist, 'account')).toMatchObject({ type: 'narrative', atLeastCharacters: 21 });
    expect(['day', 'hour', 'receipt', 'menu'].map((id) => questionIn(checklist, id).type)).toEqual([
      'date',
      'time',
      'photo',
      'document',
    ]);
    expect(told(findings)).toEqual(['survey 5 type whole-numbers']);
    expect(faults).toEqual([]);
  });

  test('headers and types in capitals, with blanks, and blank rows between', async () => {
    const { checklist, findings } = draftOf(
      await form({
        ' Survey ': [
          ' TYPE | Name | LABEL::English (en) | Required Message | Relevance',
          '| | ',
          'SELECT ONE yes no | A1 | First?',
          '| | ',
          'Begin Group | G | Group',
          'Select_One  yes no | B2 | Second? | Please | ${A1}=‘yes’',
          'INTEGER | C3 | Third?',
          'END GROUP',
        ],
        Choices: ['List Name | Value | Label::English (en)', 'yes no | yes | Yes', 'yes no | no | No'],
      }),
    );
    expect(questionIn(checklist, 'B2')).toMatchObject({
      type: 'yes-no',
      showIf: { question: 'A1', is: true },
    });
    expect(told(findings)).toEqual(['Survey 6 Required Message message', 'Survey 7 TYPE whole-numbers']);
  });

  test('a header merged over two columns, and a column twice', async () => {
    const { checklist, findings } = draftOf(
      await form({
        survey: [
          'type | name | label | | label | hint',
          'text | q | One | uno | Two | Help',
          'text | r | Three | tres',
        ],
      }),
    );
    expect(questionIn(checklist, 'q').text).toEqual({ en: 'One' });
    expect(told(findings)).toEqual(['survey 2 column-unnamed', 'survey 2 label column-twice']);
  });

  test('choices in a file, or_other, cascades: told, and asked as well as can be', async () => {
    const { checklist, findings } = draftOf(
      await form({
        survey: [
          'type | name | label | choice_filter',
          'select_one_from_file towns.csv | town | Which town?',
          'select one from file other.csv | other | Which other?',
          'select_one region or_other | region | Which region?',
          'select_one shop | shop | Which shop? | region=${region}',
          'select_one gone | gone | Which?',
        ],
        choices: [
          'list_name | name | label | region',
          'region | r1 | North',
          'shop | s1 | One | r1',
          'shop | s2 | Two | r2',
        ],
      }),
    );
    expect(questionIn(checklist, 'town').type).toBe('text');
    const region = questionIn(checklist, 'region');
    expect(region).toMatchObject({
      options: [{ id: 'r1' }, { id: 'other', text: { en: 'Other' } }],
      followUp: { text: { en: 'Which one?' }, when: { question: 'region', is: 'other' } },
    });
    expect(told(findings).toSorted()).toEqual([
      'choices 3 region column-ignored',
      'survey 2 type choices-elsewhere',
      'survey 3 type choices-elsewhere',
      'survey 4 type or-other',
      'survey 5 choice_filter choice-filter',
      'survey 6 type list-missing (gone)',
    ]);
  });

  test('names twice, names that are none, and labels that are numbers', async () => {
    const { checklist, findings } = draftOf(
      await form({
        survey: [
          'type | name | label',
          'text | same | 1',
          'text | same | 2.5',
          'text | très bon ? | 3',
          'text | | 4',
          'text | quiet |',
          'select_one l | pick | 6',
        ],
        choices: ['list_name | name | label', 'l | 1 | 10', 'l | 1 | 20', 'l | | 30', '| x | 40'],
      }),
    );
    expect(questionsOf(checklist).map(({ id, text }) => [id, text.en])).toEqual([
      ['same', '1'],
      ['same-2', '2.5'],
      ['tres-bon', '3'],
      ['question-5', '4'],
      ['quiet', 'quiet'],
      ['pick', '6'],
    ]);
    expect(questionIn(checklist, 'pick')).toMatchObject({
      options: [{ id: '1', text: { en: '10' } }, { id: '1-2' }],
    });
    expect(told(findings)).toEqual([
      'choices 4 choice-without-name',
      'choices 5 choice-without-list',
      'choices 3 name-changed (1-2)',
      'survey 3 name name-changed (same-2)',
      'survey 4 name name-changed (tres-bon)',
      'survey 5 name name-missing (question-5)',
      'survey 6 label label-missing',
    ]);
  });

  test('a sheet that is hidden is read, one that is no part of a form is told', async () => {
    const bytes = await form({
      survey: ['type | name | label', 'select_one l | q | Which?'],
      choices: ['list_name | name | label', 'l | a | A'],
      Notes: ['to do', 'ask Anna'],
      entities: ['dataset | label', 'trees | a'],
    });
    const { checklist, findings } = draftOf(hiding(bytes, 'choices'));
    expect(questionIn(checklist, 'q')).toMatchObject({ options: [{ id: 'a' }] });
    expect(told(findings)).toEqual(['Notes sheet-ignored', 'entities sheet-not-carried']);
  });

  test('translations, one of them from right to left, one that we have not', async () => {
    const { checklist, findings, faults } = draftOf(
      await form({
        survey: [
          'type | name | label::English (en) | label::فارسی (fa) | label::Klingon (tlh) | hint::English (en) | media::image::English (en)',
          'select_one yn | ok | Was it right? | درست بود؟ | qo | Look well | a.png',
          'text | why | Why? | چرا؟ | nuq',
        ],
        choices: [
          'list_name | name | label::English (en) | label::فارسی (fa)',
          'yn | yes | Yes | بله',
          'yn | no | No | خیر',
        ],
        settings: ['form_title | default_language', 'Check | English (en)'],
      }),
    );
    expect(checklist.locales).toEqual(['en', 'fa']);
    expect(questionIn(checklist, 'ok')).toMatchObject({
      type: 'yes-no',
      text: { en: 'Was it right?', fa: 'درست بود؟' },
    });
    expect(told(findings)).toEqual([
      'survey label::Klingon (tlh) language-unknown',
      'survey 2 media::image::English (en) media',
    ]);
    expect(faults).toEqual([{ kind: 'text-missing', at: ['questions', 'ok', 'help'], locale: 'fa' }]);
  });

  test('no settings, Persian alone: its letters say so', async () => {
    const { checklist } = draftOf(await form({ survey: ['type | name | label', 'text | q | چه شد؟'] }));
    expect(checklist).toMatchObject({ id: 'form', version: 1, locales: ['fa'], title: { fa: 'form' } });
  });

  test('a language that we have not is all there is: it is taken as English, and told', async () => {
    const { checklist, findings } = draftOf(
      await form({ survey: ['type | name | label::Français (fr)', 'text | q | Quoi ?'] }),
    );
    expect(questionIn(checklist, 'q').text).toEqual({ en: 'Quoi ?' });
    expect(told(findings)).toEqual(['survey label::Français (fr) language-taken-as (en)']);
  });

  test('groups in groups, a repeat, and their conditions', async () => {
    const { checklist, findings } = draftOf(
      await form({
        survey: [
          'type | name | label | relevant | repeat_count',
          'select_one yn | seen | Seen?',
          'begin group | outer | Outer | ${seen} = "yes"',
          'text | a | A',
          'begin repeat | inner | Inner | ${b} = "x" or not(${a} = "") | 3',
          'text | b | B | ${a} != "no"',
          'end repeat',
          'text | c | C',
          'end group',
          'end group',
          'begin group | open | Open',
          'text | d | D',
        ],
        choices: ['list_name | name | label', 'yn | yes | Yes', 'yn | no | No'],
      }),
    );
    expect(checklist.sections.map(({ id, title }) => [id, title.en])).toEqual([
      ['questions', 'form'],
      ['outer', 'Outer'],
      ['inner', 'Inner'],
      ['outer-2', 'Outer'],
      ['open', 'Open'],
    ]);
    expect(questionIn(checklist, 'b').showIf).toEqual({
      all: [
        { question: 'seen', is: true },
        { any: [{ question: 'b', is: 'x' }, { not: { question: 'a', answered: false } }] },
        { not: { question: 'a', is: 'no' } },
      ],
    });
    expect(questionIn(checklist, 'c').showIf).toEqual({ question: 'seen', is: true });
    expect(told(findings)).toEqual([
      'survey 5 repeat_count repeat-once',
      'survey 5 type repeat-once',
      'survey 5 group-nested',
      'survey 10 type group-end-stray',
      'survey 11 group-end-missing',
    ]);
  });

  test('expressions that can’t be carried are told part by part, and what can is', async () => {
    const { checklist, findings } = draftOf(
      await form({
        survey: [
          'type | name | label | relevant | required | constraint | constraint_message | calculation | default',
          'integer | age | Age? | | | . > 0 and . mod 2 = 0 | Even, please | | 18',
          'calculate | twice | | | | | | ${age} * 2',
          'text | a | A | ${age} >= 18 and ${twice} > 40 and today() > "2026-01-01"',
          'text | b | B | ${age} >= | if(${age} > 3, "yes", "no")',
          'text | c | C | 18 <= ${age} | ${a} != "" | regex(., "^x")',
          'select_multiple l | d | D | | | not(selected(., "none") and selected(., "x")) | None of them, or some',
          'decimal | e | E | count-selected(${d}) > 0 | | . > 1.5',
          'date | f | F | | | . <= today()',
        ],
        choices: ['list_name | name | label', 'l | none | None', 'l | x | X'],
      }),
    );
    expect(questionIn(checklist, 'age')).toMatchObject({ least: 1 });
    expect(questionIn(checklist, 'a').showIf).toEqual({ question: 'age', atLeast: 18 });
    expect(questionIn(checklist, 'b').showIf).toBeUndefined();
    expect(questionIn(checklist, 'c')).toMatchObject({
      showIf: { question: 'age', atLeast: 18 },
      requireIf: { question: 'a', answered: true },
    });
    expect(questionIn(checklist, 'e')).toMatchObject({
      least: 1.5,
      showIf: { question: 'd', answered: true },
    });
    expect(checklist.contradictions).toEqual([
      {
        id: 'd-fits',
        text: { en: 'None of them, or some' },
        questions: ['d'],
        when: {
          all: [
            { question: 'd', answered: true },
            {
              not: {
                not: {
                  all: [
                    { question: 'd', is: 'none' },
                    { question: 'd', is: 'x' },
                  ],
                },
              },
            },
          ],
        },
      },
    ]);
    const lines = told(findings);
    expect(lines).toEqual(
      expect.arrayContaining([
        'survey 2 default default',
        'survey 2 constraint constraint (. mod 2 = 0)',
        'survey 3 type calculation',
        'survey 4 relevant relevant (${twice} > 40)',
        "survey 4 relevant relevant (today() > '2026-01-01')",
        'survey 5 relevant relevant',
        "survey 5 required required-if (if(${age} > 3, 'yes', 'no'))",
        "survey 6 constraint constraint (regex(., '^x'))",
        'survey 7 constraint constraint-as-contradiction',
        'survey 8 constraint constraint-close',
        'survey 9 constraint constraint (. <= today())',
      ]),
    );
    expect(lines.length).toBe(12);
  });

  test('what is no question: notes, metadata, positions, unknown types, rows without one', async () => {
    const { checklist, findings } = draftOf(
      await form({
        survey: [
          'type | name | label | hint | appearance | $kuid',
          'start | start',
          'deviceid | device',
          'note | n1 | Read **this** | | | k1',
          'text | q | What, ${device}? | And this | w1',
          'geopoint | where | Where?',
          'video | film | A film',
          'begin_kobomatrix | m | Matrix',
          'wibble | w | Wobble',
          '| lost | Lost',
          'note | n2 | At the end',
          'datetime | when | When?',
          'acknowledge | ok | Understood?',
          'barcode | code | Code',
          'note | n3 | The last',
        ],
      }),
    );
    expect(questionIn(checklist, 'q').help).toEqual({ en: 'Read **this**\nAnd this' });
    expect(questionIn(checklist, 'when')).toMatchObject({ type: 'date', help: { en: 'At the end' } });
    expect(told(findings).toSorted()).toEqual(
      [
        'survey 2 type metadata',
        'survey 3 type metadata',
        'survey 4 label note-as-help',
        'survey 4 $kuid column-ignored',
        'survey 5 appearance appearance',
        'survey 5 label label-inserts-answer',
        'survey 6 type type-not-carried',
        'survey 7 type type-not-carried',
        'survey 8 type type-not-carried',
        'survey 9 type type-unknown',
        'survey 10 type-missing',
        'survey 11 label note-as-help',
        'survey 12 type asked-otherwise (date)',
        'survey 13 type asked-otherwise (yes-no)',
        'survey 14 type asked-otherwise (text)',
        'survey 15 label note-as-help',
        'survey 15 label note',
      ].toSorted(),
    );
  });

  test('settings with what we have no use for, and a version that is no number', async () => {
    const { checklist, findings } = draftOf(
      await form({
        survey: ['type | name | label', 'text | q | What?'],
        settings: [
          'form_title | form_id | version | style | public_key',
          'My form | my form! | vX2 | pages | abc',
          'Second | second',
        ],
      }),
    );
    expect(checklist).toMatchObject({ id: 'my-form', version: 1, title: { en: 'My form' } });
    expect(told(findings).toSorted()).toEqual([
      'settings 2 form_id name-changed (my-form)',
      'settings 2 public_key column-ignored',
      'settings 2 style column-ignored',
      'settings 2 version setting (1)',
      'settings 3 setting',
    ]);
  });
});
