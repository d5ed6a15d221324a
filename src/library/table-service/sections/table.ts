import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen, seenIfItArose } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** The order and the people who serve it (S07, S23). An offer is a bonus, and pressing loses more than an offer wins. */
export const tableSection: Section = {
  id: 'table',
  weight: 20,
  title: five('At the table', 'Pie galda', 'U stolu', 'سر میز', 'Aan tafel'),
  questions: [
    {
      ...seenIfItArose,
      id: 'dish-answer',
      type: 'choice',
      text: five(
        'What did you hear when you asked what is in a dish?',
        'Ko atbildēja uz jautājumu, kas ir ēdienā?',
        'Co vám řekli na otázku, co v jídle je?',
        'وقتی پرسیدید در غذا چیست چه شنیدید؟',
        'Wat kreeg je te horen op je vraag wat er in een gerecht zit?',
      ),
      help: five(
        'You could not ask anyone: not applicable.',
        'Nebija kam pajautāt: neattiecas.',
        'Nebylo se koho zeptat: netýká se.',
        'اگر کسی نبود که بپرسید: مورد ندارد.',
        'Er was niemand om het aan te vragen: niet van toepassing.',
      ),
      options: [
        {
          id: 'known',
          text: five(
            'A clear answer at once',
            'Skaidru atbildi uzreiz',
            'Jasnou odpověď hned',
            'پاسخ روشن و فوری',
            'Meteen een duidelijk antwoord',
          ),
        },
        {
          id: 'found-out',
          text: five(
            'They asked the kitchen and told me',
            'Pajautāja virtuvē un pateica',
            'Zeptali se v kuchyni a řekli mi to',
            'از آشپزخانه پرسیدند و گفتند',
            'Ze vroegen het in de keuken en vertelden het',
          ),
        },
        {
          id: 'guessed',
          text: five(
            '“I think so”, without looking',
            '“Laikam”, nepārbaudot',
            '„Asi ano“, bez ověření',
            '«فکر کنم»، بدون پرس‌وجو',
            '“Ik denk het”, zonder te kijken',
          ),
        },
        {
          id: 'none',
          text: five('No answer', 'Atbildes nebija', 'Žádnou odpověď', 'پاسخی ندادند', 'Geen antwoord'),
        },
      ],
      score: { standard: 'menu-knowledge', points: { known: 4, 'found-out': 4, guessed: 1, none: 0 } },
    },
    {
      ...seen,
      id: 'order-repeated',
      type: 'yes-no',
      text: five(
        'Was your order said back to you?',
        'Vai jūsu pasūtījumu atkārtoja?',
        'Zopakovali vám objednávku?',
        'سفارشتان را برایتان تکرار کردند؟',
        'Werd je bestelling herhaald?',
      ),
      help: five(
        'Shown on a screen before you send it: yes.',
        'Parādīts ekrānā pirms nosūtīšanas: jā.',
        'Zobrazena na obrazovce před odesláním: ano.',
        'اگر پیش از فرستادن روی صفحه دیدید: بله.',
        'Op een scherm getoond voor je die verstuurt: ja.',
      ),
      score: { standard: 'right-dish', points: 2, good: true },
    },
    {
      ...seen,
      id: 'asked-after',
      type: 'yes-no',
      text: five(
        'After your first bites, did anyone ask whether all is well?',
        'Vai pēc pirmajiem kumosiem kāds pajautāja, vai viss ir labi?',
        'Zeptal se někdo po prvních soustech, jestli je všechno v pořádku?',
        'پس از چند لقمهٔ اول کسی پرسید همه‌چیز خوب است؟',
        'Vroeg iemand na je eerste happen of alles goed was?',
      ),
      score: { standard: 'attentive', points: 3, good: true },
    },
    {
      ...seen,
      id: 'rude',
      type: 'yes-no',
      text: five(
        'Was anyone of the staff rude, to you or to someone else?',
        'Vai kāds no darbiniekiem bija rupjš pret jums vai kādu citu?',
        'Byl někdo z obsluhy hrubý, k vám nebo k někomu jinému?',
        'آیا کسی از کارکنان با شما یا دیگری بی‌ادبی کرد؟',
        'Was iemand van het personeel onbeschoft, tegen jou of een ander?',
      ),
      followUp: {
        text: five(
          'What was said or done, word for word?',
          'Kas tika teikts vai darīts, vārds vārdā?',
          'Co bylo řečeno nebo uděláno, doslova?',
          'دقیقاً چه گفتند یا چه کردند؟',
          'Wat werd er gezegd of gedaan, woordelijk?',
        ),
      },
      score: { standard: 'respect', points: 6, good: false },
    },
    {
      ...seen,
      id: 'pressed',
      type: 'yes-no',
      text: five(
        'After your no, was the same offered again?',
        'Vai pēc jūsu “nē” to pašu piedāvāja vēlreiz?',
        'Nabídli vám po vašem „ne“ totéž znovu?',
        'پس از «نه» گفتن شما دوباره همان را پیشنهاد کردند؟',
        'Werd na je nee hetzelfde nog eens aangeboden?',
      ),
      followUp: {
        text: five(
          'What was offered, and how often?',
          'Ko piedāvāja un cik reižu?',
          'Co nabízeli a kolikrát?',
          'چه چیزی را و چند بار پیشنهاد کردند؟',
          'Wat werd er aangeboden, en hoe vaak?',
        ),
      },
      score: { standard: 'respect', points: 3, good: false },
    },
    {
      ...seen,
      id: 'offer',
      type: 'yes-no',
      text: five(
        'Was something offered that suits what you ordered?',
        'Vai piedāvāja ko tādu, kas sader ar pasūtīto?',
        'Nabídli vám něco, co se k objednanému hodí?',
        'چیزی پیشنهاد کردند که با سفارشتان جور باشد؟',
        'Werd er iets aangeboden dat past bij wat je bestelde?',
      ),
      score: { standard: 'fitting-offer', points: 1, good: true, bonus: true },
    },
    {
      ...felt,
      id: 'welcome-felt',
      type: 'scale',
      text: five(
        'How well looked after did you feel?',
        'Cik labi jutāties aprūpēts?',
        'Jak dobře o vás bylo podle vašeho pocitu postaráno?',
        'چقدر حس کردید به شما می‌رسند؟',
        'Hoe goed voelde je je verzorgd?',
      ),
      worst: 1,
      best: 5,
      worstName: five('Not at all', 'Nemaz', 'Vůbec', 'اصلاً', 'Helemaal niet'),
      bestName: five('Very well', 'Ļoti labi', 'Velmi dobře', 'بسیار خوب', 'Heel goed'),
      score: { standard: 'felt-cared-for', points: 4 },
    },
  ],
};
