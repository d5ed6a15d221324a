import type { Section } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { seen } from '#library/asked.ts';
import { five } from '#library/five.ts';

const someoneHelped: Condition = { not: { question: 'help-how', is: 'nobody' } };

/** Whether they find out what is needed, and know what they sell (S25: staff who do not know the product). */
export const adviceSection: Section = {
  id: 'advice',
  weight: 35,
  title: five('The advice', 'Konsultācija', 'Rada', 'راهنمایی', 'Het advies'),
  questions: [
    {
      ...seen,
      id: 'asked-about',
      type: 'choices',
      showIf: someoneHelped,
      text: five(
        'What did they ask you? Mark all.',
        'Ko jums jautāja? Atzīmējiet visu.',
        'Na co se vás zeptali? Označte vše.',
        'از شما چه پرسیدند؟ همه را علامت بزنید.',
        'Wat vroegen ze je? Kruis alles aan.',
      ),
      options: [
        {
          id: 'use',
          text: five(
            'What it is for',
            'Kādam nolūkam tas ir',
            'K čemu to má být',
            'برای چه کاری است',
            'Waar het voor is',
          ),
        },
        {
          id: 'wishes',
          text: five(
            'What matters to me',
            'Kas man ir svarīgi',
            'Na čem mi záleží',
            'چه چیزی برایم مهم است',
            'Wat ik belangrijk vind',
          ),
        },
        {
          id: 'budget',
          text: five(
            'How much I want to spend',
            'Cik vēlos tērēt',
            'Kolik chci utratit',
            'چقدر می‌خواهم خرج کنم',
            'Hoeveel ik wil uitgeven',
          ),
        },
        {
          id: 'none',
          text: five('None of these', 'Neko no tā', 'Na nic z toho', 'هیچ‌کدام', 'Niets daarvan'),
        },
      ],
      score: { standard: 'asks-first', points: { use: 3, wishes: 2, budget: 1 } },
    },
    {
      ...seen,
      id: 'answer',
      type: 'choice',
      showIf: someoneHelped,
      text: five(
        'How was the question on your assignment answered?',
        'Kā atbildēja uz jūsu uzdevuma jautājumu?',
        'Jak odpověděli na otázku z vašeho zadání?',
        'به پرسشی که در مأموریتتان بود چگونه پاسخ دادند؟',
        'Hoe werd de vraag uit je opdracht beantwoord?',
      ),
      help: five(
        'Compare with the right answer that your assignment gives.',
        'Salīdziniet ar pareizo atbildi, kas dota uzdevumā.',
        'Porovnejte se správnou odpovědí v zadání.',
        'با پاسخ درستی که در مأموریت آمده مقایسه کنید.',
        'Vergelijk met het juiste antwoord in je opdracht.',
      ),
      options: [
        {
          id: 'known',
          text: five('Rightly, at once', 'Pareizi, uzreiz', 'Správně, hned', 'درست و فوری', 'Goed, meteen'),
        },
        {
          id: 'found-out',
          text: five(
            'Rightly, after finding out',
            'Pareizi, pēc noskaidrošanas',
            'Správně, po zjištění',
            'درست، پس از پرس‌وجو',
            'Goed, na navraag',
          ),
        },
        {
          id: 'unsure',
          text: five(
            'They said that they do not know',
            'Pateica, ka nezina',
            'Řekli, že nevědí',
            'گفتند نمی‌دانند',
            'Ze zeiden dat ze het niet wisten',
          ),
        },
        {
          id: 'wrong',
          text: five('Wrongly', 'Nepareizi', 'Nesprávně', 'نادرست', 'Verkeerd'),
        },
        {
          id: 'none',
          text: five('Not at all', 'Nemaz', 'Vůbec', 'اصلاً', 'Helemaal niet'),
        },
      ],
      followUp: {
        when: { not: { question: 'answer', is: 'known' } },
        text: five(
          'What was the answer, word for word?',
          'Kāda bija atbilde, vārds vārdā?',
          'Jak zněla odpověď, doslova?',
          'چه پاسخی دادند، کلمه به کلمه؟',
          'Wat was het antwoord, woordelijk?',
        ),
      },
      score: {
        standard: 'knows-product',
        points: { known: 8, 'found-out': 8, unsure: 2, wrong: 0, none: 0 },
      },
    },
    {
      ...seen,
      id: 'shown',
      type: 'yes-no',
      showIf: someoneHelped,
      text: five(
        'Was a product shown to you or put into your hand?',
        'Vai jums kādu preci parādīja vai iedeva rokā?',
        'Ukázali vám něco nebo dali do ruky?',
        'کالایی را نشانتان دادند یا به دستتان دادند؟',
        'Werd je een artikel getoond of in de hand gegeven?',
      ),
      score: { standard: 'knows-product', points: 2, good: true },
    },
    {
      ...seen,
      id: 'reason',
      type: 'yes-no',
      showIf: someoneHelped,
      text: five(
        'Did they say why this one suits you?',
        'Vai pateica, kāpēc tieši šī jums der?',
        'Řekli, proč je zrovna tohle pro vás?',
        'گفتند چرا این یکی به کار شما می‌آید؟',
        'Zeiden ze waarom dit bij je past?',
      ),
      help: five(
        'A reason that takes up something you have said.',
        'Iemesls, kas balstās uz jūsu teikto.',
        'Důvod, který vychází z toho, co jste řekli.',
        'دلیلی که به حرف خود شما برگردد.',
        'Een reden die aansluit bij wat je zei.',
      ),
      score: { standard: 'asks-first', points: 2, good: true },
    },
    {
      ...seen,
      id: 'drawback',
      type: 'choice',
      showIf: someoneHelped,
      text: five(
        'What did they say when you asked what speaks against it?',
        'Ko atbildēja, kad jautājāt par trūkumiem?',
        'Co řekli na otázku, co mluví proti?',
        'وقتی پرسیدید عیبش چیست چه گفتند؟',
        'Wat zeiden ze toen je vroeg wat ertegen pleit?',
      ),
      options: [
        {
          id: 'named',
          text: five(
            'They named a drawback or a limit',
            'Nosauca trūkumu vai ierobežojumu',
            'Uvedli nevýhodu nebo omezení',
            'عیب یا محدودیتی را نام بردند',
            'Ze noemden een nadeel of een grens',
          ),
        },
        {
          id: 'nothing',
          text: five(
            '“Nothing”, or they changed the subject',
            '“Nekas”, vai mainīja tematu',
            '„Nic“, nebo změnili téma',
            '«هیچ»، یا حرف را عوض کردند',
            '“Niets”, of ze begonnen over iets anders',
          ),
        },
      ],
      score: { standard: 'honest-advice', points: { named: 4, nothing: 0 } },
    },
  ],
};
