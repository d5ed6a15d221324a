import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen, seenIfItArose, seenInside } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** What the waits can't tell: whether anyone came unasked, and said so where it took long (S23). */
export const waitingSection: Section = {
  id: 'waiting',
  weight: 25,
  title: five('Waiting', 'Gaidīšana', 'Čekání', 'انتظار', 'Wachten'),
  questions: [
    {
      ...seen,
      id: 'menu-how',
      type: 'choice',
      text: five(
        'How did you come by the menu?',
        'Kā tikāt pie ēdienkartes?',
        'Jak jste se dostali k jídelnímu lístku?',
        'منو چگونه به دستتان رسید؟',
        'Hoe kwam je aan de menukaart?',
      ),
      options: [
        {
          id: 'brought',
          text: five('It was brought', 'To atnesa', 'Přinesli ho', 'آوردند', 'Die werd gebracht'),
        },
        {
          id: 'there',
          text: five(
            'It was at the table',
            'Tā bija pie galda',
            'Byl na stole',
            'سر میز بود',
            'Die was al aan tafel',
          ),
        },
        {
          id: 'asked',
          text: five(
            'I asked for it or fetched it',
            'Man bija jāpalūdz vai jāpaņem',
            'Bylo nutné o něj požádat nebo si ho vzít',
            'خودم خواستم یا برداشتم',
            'Ik vroeg erom of pakte die zelf',
          ),
        },
      ],
      score: { standard: 'attentive', points: { brought: 2, there: 2, asked: 0 } },
    },
    {
      ...seenInside,
      id: 'had-to-call',
      type: 'number',
      aspect: 'speed',
      text: five(
        'How many times did you have to wave, call or get up?',
        'Cik reižu bija jāmāj, jāsauc vai jāpieceļas?',
        'Kolikrát jste museli mávat, volat nebo vstát?',
        'چند بار ناچار شدید دست تکان بدهید، صدا بزنید یا بلند شوید؟',
        'Hoe vaak moest je wenken, roepen of opstaan?',
      ),
      help: five(
        'In all, until you have paid. Asking for the bill once is not counted.',
        'Kopā, līdz samaksājāt. Viens lūgums pēc rēķina neskaitās.',
        'Celkem, než zaplatíte. Jedno požádání o účet se nepočítá.',
        'روی هم، تا وقتی حساب کردید. یک بار خواستن صورت‌حساب شمرده نمی‌شود.',
        'In totaal, tot je hebt betaald. Eén keer om de rekening vragen telt niet.',
      ),
      unit: five('times', 'reizes', 'krát', 'بار', 'keer'),
      least: 0,
      most: 30,
      score: {
        standard: 'attentive',
        bands: [
          { upTo: 0, points: 4 },
          { upTo: 1, points: 2 },
          { upTo: 2, points: 1 },
        ],
      },
    },
    {
      ...seenIfItArose,
      id: 'delay-told',
      type: 'yes-no',
      text: five(
        'Did anyone come unasked to say that the food takes longer?',
        'Vai kāds neaicināts pateica, ka ēdiens kavēsies?',
        'Přišel někdo sám říct, že jídlo bude trvat déle?',
        'آیا کسی بدون آنکه بپرسید آمد و گفت غذا دیرتر می‌رسد؟',
        'Kwam iemand uit zichzelf zeggen dat het eten langer duurt?',
      ),
      help: five(
        'It came within twenty minutes of ordering: not applicable.',
        'Atnesa divdesmit minūšu laikā pēc pasūtīšanas: neattiecas.',
        'Přišlo do dvaceti minut od objednání: netýká se.',
        'اگر تا بیست دقیقه پس از سفارش رسید: مورد ندارد.',
        'Het kwam binnen twintig minuten na het bestellen: niet van toepassing.',
      ),
      followUp: {
        text: five(
          'How long had you waited when you asked, and what was said?',
          'Cik ilgi bijāt gaidījis, kad pajautājāt, un ko atbildēja?',
          'Jak dlouho jste čekali, než jste se zeptali, a co vám řekli?',
          'وقتی پرسیدید چقدر منتظر مانده بودید و چه گفتند؟',
          'Hoe lang had je gewacht toen je ernaar vroeg, en wat werd er gezegd?',
        ),
      },
      score: { standard: 'delay-told', points: 4, good: true },
    },
    {
      ...felt,
      id: 'wait-felt',
      type: 'scale',
      aspect: 'speed',
      text: five(
        'How did the waiting feel?',
        'Cik ilga šķita gaidīšana?',
        'Jak na vás čekání působilo?',
        'انتظار را چگونه حس کردید؟',
        'Hoe voelde het wachten?',
      ),
      worst: 1,
      best: 5,
      worstName: five('Far too long', 'Daudz par ilga', 'Příliš dlouhé', 'خیلی طولانی', 'Veel te lang'),
      bestName: five('Just right', 'Tieši laikā', 'Akorát', 'کاملاً به‌اندازه', 'Precies goed'),
      score: { standard: 'felt-cared-for', points: 3 },
    },
  ],
};
