import type { Section } from '#domain/checklist/checklist.ts';
import { seen, seenInside } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** From the door to the chair (S04), and how busy it was (S22). */
export const arrivalSection: Section = {
  id: 'arrival',
  weight: 10,
  title: five('Arrival', 'Ierašanās', 'Příchod', 'ورود', 'Aankomst'),
  questions: [
    {
      ...seen,
      id: 'met-how',
      type: 'choice',
      text: five(
        'How were you met?',
        'Kā jūs sagaidīja?',
        'Jak vás přivítali?',
        'چگونه از شما استقبال کردند؟',
        'Hoe werd je ontvangen?',
      ),
      options: [
        {
          id: 'greeted',
          text: five(
            'Greeted, and told where to sit',
            'Sasveicinājās un parādīja vietu',
            'Pozdravili a řekli, kam si sednout',
            'خوشامد گفتند و جا نشان دادند',
            'Begroet, en een plaats gewezen',
          ),
        },
        {
          id: 'nodded',
          text: five(
            'A nod or a word in passing',
            'Garāmejot pamāja vai ko pateica',
            'Kývnutí nebo slovo mimochodem',
            'سری تکان دادند یا سرسری چیزی گفتند',
            'Een knik of een woord in het voorbijgaan',
          ),
        },
        {
          id: 'unmet',
          text: five(
            'Nobody took notice until I spoke',
            'Neviens nepievērsa uzmanību, līdz es uzrunāju',
            'Všimli si mě až po oslovení',
            'تا خودم حرف نزدم کسی توجه نکرد',
            'Niemand lette op mij tot ik iets zei',
          ),
        },
      ],
      score: { standard: 'met-and-seen-off', points: { greeted: 4, nodded: 2, unmet: 0 } },
    },
    {
      ...seen,
      id: 'table-clean',
      type: 'yes-no',
      text: five(
        'When you sat down, was the table clean?',
        'Kad apsēdāties, vai galds bija tīrs?',
        'Byl stůl čistý, když jste si sedli?',
        'وقتی نشستید میز تمیز بود؟',
        'Was de tafel schoon toen je ging zitten?',
      ),
      help: five(
        'No: crumbs, stains, dishes of those before you.',
        'Nē: drupatas, traipi, iepriekšējo viesu trauki.',
        'Ne: drobky, skvrny, nádobí po těch před vámi.',
        'خیر یعنی: خرده‌نان، لک یا ظرف مهمان‌های پیشین.',
        'Nee: kruimels, vlekken, vaat van wie er eerder zat.',
      ),
      followUp: {
        text: five(
          'What was on it?',
          'Kas uz tā bija?',
          'Co na něm bylo?',
          'چه چیزی روی آن بود؟',
          'Wat lag erop?',
        ),
      },
      score: { standard: 'clean-table', points: 3, good: true },
    },
    {
      ...seenInside,
      id: 'tables-taken',
      type: 'choice',
      aspect: 'speed',
      text: five(
        'As you sat down, how many of the tables were taken?',
        'Kad apsēdāties, cik galdiņu bija aizņemti?',
        'Kolik stolů bylo obsazených, když jste si sedli?',
        'وقتی نشستید چه تعداد از میزها پر بود؟',
        'Hoeveel tafels waren bezet toen je ging zitten?',
      ),
      options: [
        {
          id: 'few',
          text: five(
            'Fewer than half',
            'Mazāk par pusi',
            'Méně než polovina',
            'کمتر از نیمی',
            'Minder dan de helft',
          ),
        },
        {
          id: 'most',
          text: five(
            'Half or more',
            'Puse vai vairāk',
            'Polovina a víc',
            'نیمی یا بیشتر',
            'De helft of meer',
          ),
        },
        { id: 'all', text: five('All', 'Visi', 'Všechny', 'همه', 'Allemaal') },
      ],
    },
  ],
};
