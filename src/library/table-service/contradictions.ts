import type { Contradiction } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** What can't all be so: food that never came and a moment at which it did, and being content with it all though it was settled badly. */
export const tableContradictions: Contradiction[] = [
  {
    id: 'came-and-never-came',
    when: {
      all: [
        { question: 'what-came', is: 'nothing' },
        { moment: 'food', marked: true },
      ],
    },
    text: five(
      'You say that your dish never came, but marked when it did.',
      'Rakstāt, ka ēdienu neatnesa, bet atzīmējāt, kad tas bija klāt.',
      'Píšete, že jídlo nepřišlo, ale označili jste, kdy přišlo.',
      'نوشته‌اید غذا هرگز نیامد، اما زمان رسیدنش را علامت زده‌اید.',
      'Je zegt dat je gerecht nooit kwam, maar tikte wanneer het er was.',
    ),
    questions: ['what-came'],
  },
  {
    id: 'settled-without-cause',
    when: {
      all: [
        { question: 'said-so', is: true },
        { question: 'solved', is: true },
        { question: 'response', is: 'blamed' },
      ],
    },
    text: five(
      'They argued or blamed you, and yet it was settled to your satisfaction.',
      'Ar jums strīdējās vai jūs vainoja, un tomēr to nokārtoja jums par labu.',
      'Hádali se nebo vinili vás, a přesto se to vyřešilo k vaší spokojenosti.',
      'با شما بحث یا سرزنشتان کردند، و با این حال راضی شدید.',
      'Ze gingen in discussie of gaven je de schuld, en toch was het naar je zin opgelost.',
    ),
    questions: ['response', 'solved'],
  },
];
