import type { Briefing } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** Two questions on what is most often got wrong: whose time the choosing is, and which plate ends the wait. */
export const tableQuiz: Briefing['quiz'] = [
  {
    id: 'quiz-ready',
    right: 'closed',
    text: five(
      'You have the menu and have chosen. When does the wait for the order begin?',
      'Jums ir ēdienkarte, un jūs esat izvēlējies. Kad sākas gaidīšana uz pasūtīšanu?',
      'Máte lístek a vybráno. Kdy začíná čekání na objednání?',
      'منو را دارید و انتخاب کرده‌اید. انتظار برای سفارش دادن کی شروع می‌شود؟',
      'Je hebt de kaart en hebt gekozen. Wanneer begint het wachten op de bestelling?',
    ),
    options: [
      {
        id: 'got',
        text: five(
          'When I got the menu',
          'Kad saņēmu ēdienkarti',
          'Když lístek dostanu',
          'وقتی منو را گرفتم',
          'Toen ik de kaart kreeg',
        ),
      },
      {
        id: 'closed',
        text: five(
          'When I lay the closed menu on the table',
          'Kad nolieku aizvērtu ēdienkarti uz galda',
          'Když zavřený lístek položím na stůl',
          'وقتی منوی بسته را روی میز می‌گذارم',
          'Als ik de dichte kaart op tafel leg',
        ),
      },
      {
        id: 'called',
        text: five(
          'When I call someone',
          'Kad kādu pasaucu',
          'Když na někoho zavolám',
          'وقتی کسی را صدا می‌زنم',
          'Als ik iemand roep',
        ),
      },
    ],
    why: five(
      'Choosing is your own time. From the closed menu on it is theirs.',
      'Izvēle ir jūsu laiks. Kopš aizvērtas ēdienkartes tas ir viņu.',
      'Vybírání je váš čas. Od zavřeného lístku je to jejich.',
      'وقت انتخاب مال شماست. از بستن منو به بعد وقت آنهاست.',
      'Kiezen is je eigen tijd. Vanaf de dichte kaart is het die van hen.',
    ),
  },
  {
    id: 'quiz-food',
    right: 'main',
    text: five(
      'Bread comes after five minutes, your main dish after twenty-five. When do you tap Food here?',
      'Maizi atnes pēc piecām minūtēm, galveno ēdienu pēc divdesmit piecām. Kad atzīmējat “Ēdiens klāt”?',
      'Chléb přijde po pěti minutách, hlavní jídlo po pětadvaceti. Kdy ťuknete na „Jídlo na stole“?',
      'نان پس از پنج دقیقه می‌رسد و غذای اصلی پس از بیست‌وپنج دقیقه. کی «غذا رسید» را می‌زنید؟',
      'Brood komt na vijf minuten, je hoofdgerecht na vijfentwintig. Wanneer tik je “Eten op tafel”?',
    ),
    options: [
      {
        id: 'bread',
        text: five('At the bread', 'Pie maizes', 'U chleba', 'با نان', 'Bij het brood'),
      },
      {
        id: 'main',
        text: five(
          'At the main dish',
          'Pie galvenā ēdiena',
          'U hlavního jídla',
          'با غذای اصلی',
          'Bij het hoofdgerecht',
        ),
      },
    ],
    why: five(
      'The wait is for the main dish. Bread does not end it.',
      'Gaidīts tiek galvenais ēdiens. Maize gaidīšanu nebeidz.',
      'Čeká se na hlavní jídlo. Chléb čekání nekončí.',
      'انتظار برای غذای اصلی است. نان آن را تمام نمی‌کند.',
      'Het wachten is op het hoofdgerecht. Brood maakt er geen eind aan.',
    ),
  },
];
