import type { Section } from '#domain/checklist/checklist.ts';
import { seen } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** How one is treated who brings something back (S05, S23, S27). */
export const handlingSection: Section = {
  id: 'handling',
  weight: 35,
  title: five('At the desk', 'Pie letes', 'U přepážky', 'پای میز', 'Bij de balie'),
  questions: [
    {
      ...seen,
      id: 'told-times',
      type: 'choice',
      text: five(
        'To how many people did you have to explain it?',
        'Cik cilvēkiem tas bija jāskaidro?',
        'Kolika lidem jste to museli vysvětlovat?',
        'برای چند نفر باید توضیح می‌دادید؟',
        'Aan hoeveel mensen moest je het uitleggen?',
      ),
      options: [
        { id: 'one', text: five('One', 'Vienam', 'Jednomu', 'یک نفر', 'Eén') },
        { id: 'two', text: five('Two', 'Diviem', 'Dvěma', 'دو نفر', 'Twee') },
        {
          id: 'more',
          text: five('Three or more', 'Trim vai vairāk', 'Třem nebo víc', 'سه نفر یا بیشتر', 'Drie of meer'),
        },
      ],
      score: { standard: 'told-once', points: { one: 4, two: 2, more: 0 } },
    },
    {
      ...seen,
      id: 'reason-asked',
      type: 'choice',
      text: five(
        'How were you asked why you bring it back?',
        'Kā jautāja, kāpēc to atgriežat?',
        'Jak se ptali, proč to vracíte?',
        'چگونه پرسیدند چرا پسش می‌آورید؟',
        'Hoe vroegen ze waarom je het terugbrengt?',
      ),
      options: [
        {
          id: 'not',
          text: five('Not at all', 'Nejautāja', 'Vůbec', 'نپرسیدند', 'Helemaal niet'),
        },
        {
          id: 'once',
          text: five(
            'Once, and my answer was taken',
            'Vienreiz, un atbildi pieņēma',
            'Jednou a odpověď stačila',
            'یک بار، و پاسخم را پذیرفتند',
            'Eén keer, en mijn antwoord was genoeg',
          ),
        },
        {
          id: 'again',
          text: five(
            'I had to justify myself',
            'Man bija jātaisnojas',
            'Bylo nutné se obhajovat',
            'باید از خودم دفاع می‌کردم',
            'Ik moest me verantwoorden',
          ),
        },
      ],
      score: { standard: 'no-suspicion', points: { not: 3, once: 3, again: 0 } },
    },
    {
      ...seen,
      id: 'blamed',
      type: 'yes-no',
      text: five(
        'Were you blamed or suspected: used it, broke it, bought it elsewhere?',
        'Vai jūs vainoja vai turēja aizdomās: lietojāt, salauzāt, pirkāt citur?',
        'Vinili vás nebo podezírali: že jste to používali, rozbili, koupili jinde?',
        'آیا شما را مقصر دانستند یا به شما شک کردند: استفاده کرده‌اید، شکسته‌اید، از جای دیگر خریده‌اید؟',
        'Gaf men je de schuld of verdacht men je: gebruikt, kapotgemaakt, elders gekocht?',
      ),
      followUp: {
        text: five(
          'What was said, word for word?',
          'Kas tika teikts, vārds vārdā?',
          'Co bylo řečeno, doslova?',
          'چه گفتند، کلمه به کلمه؟',
          'Wat werd er gezegd, woordelijk?',
        ),
      },
      score: { standard: 'no-suspicion', points: 6, good: false },
    },
    {
      ...seen,
      id: 'demands',
      type: 'yes-no',
      text: five(
        'Did they ask for anything that the rule does not?',
        'Vai prasīja ko tādu, ko noteikumi neprasa?',
        'Chtěli něco, co pravidla nevyžadují?',
        'چیزی خواستند که در قانون مرجوعی نیامده باشد؟',
        'Vroegen ze iets wat de regels niet vragen?',
      ),
      help: five(
        'The rule is on your assignment. For instance the unopened box, where an opened one is allowed.',
        'Noteikumi ir uzdevumā. Piemēram, neatvērtu kasti, kaut atvērta ir atļauta.',
        'Pravidla máte v zadání. Třeba neotevřenou krabici, ačkoli otevřená smí být.',
        'قانون در مأموریتتان آمده است. مثلاً جعبهٔ بازنشده، در حالی که بازشده هم پذیرفته است.',
        'De regels staan in je opdracht. Zoals een ongeopende doos, waar een geopende mag.',
      ),
      followUp: {
        text: five(
          'What did they ask for, and how did it go on?',
          'Ko prasīja, un kas notika tālāk?',
          'Co chtěli a jak to pokračovalo?',
          'چه خواستند و بعد چه شد؟',
          'Wat vroegen ze, en hoe ging het verder?',
        ),
      },
      score: { standard: 'policy-honoured', points: 4, good: false },
    },
  ],
};
