import type { Briefing } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** Three questions that catch what shoppers most often get wrong: the start of a wait, a late tap, being recognised. */
export const coffeeQuiz: Briefing['quiz'] = [
  {
    id: 'quiz-greeted',
    text: five(
      'Someone calls “Good morning!” to the whole room, then looks at you and asks “What can I get you?” When do you tap Greeted?',
      'Kāds visai telpai uzsauc “Labrīt!”, tad paskatās uz jums un jautā: “Ko jums?” Kad atzīmējat “Sasveicināja”?',
      'Někdo zavolá na všechny „Dobré ráno!“, pak se podívá na vás a zeptá se: „Co to bude?“ Kdy ťuknete na „Pozdrav“?',
      'کسی رو به همهٔ سالن می‌گوید «صبح به‌خیر!» و بعد به شما نگاه می‌کند و می‌پرسد «چی میل دارید؟» کی «خوشامد گفتند» را می‌زنید؟',
      'Iemand roept “Goedemorgen!” de zaal in, kijkt dan naar jou en vraagt: “Wat mag het zijn?” Wanneer tik je “Begroet”?',
    ),
    options: [
      {
        id: 'call',
        text: five(
          'At the “Good morning!”',
          'Pie “Labrīt!”',
          'U „Dobré ráno!“',
          'با «صبح به‌خیر!»',
          'Bij “Goedemorgen!”',
        ),
      },
      {
        id: 'question',
        text: five(
          'At the question to me',
          'Pie jautājuma man',
          'U otázky na mě',
          'با سؤالی که از من پرسید',
          'Bij de vraag aan mij',
        ),
      },
      { id: 'never', text: five('Not at all', 'Nemaz', 'Vůbec ne', 'اصلاً نمی‌زنم', 'Helemaal niet') },
    ],
    right: 'question',
    why: five(
      'A greeting is meant for you: a word to you, or a look and a nod. A call to the room does not count.',
      'Sveiciens ir domāts jums: vārds jums vai skatiens un mājiens. Sauciens visai telpai neskaitās.',
      'Pozdrav patří vám: slovo k vám, nebo pohled a kývnutí. Zavolání na všechny se nepočítá.',
      'خوشامد باید رو به شما باشد: کلمه‌ای به شما، یا نگاه و سر تکان دادن. حرف رو به جمع حساب نیست.',
      'Een groet is voor jou bedoeld: een woord tegen jou, of een blik en een knik. Een groet aan de zaal telt niet.',
    ),
  },
  {
    id: 'quiz-late-tap',
    text: five(
      'You have your coffee and only now see that you never tapped Order taken. What do you do?',
      'Kafija jums jau ir, un tikai tagad redzat, ka neatzīmējāt “Pasūtījumu pieņēma”. Ko darāt?',
      'Kávu už máte a teprve teď vidíte, že jste neťukli na „Objednávka přijata“. Co uděláte?',
      'قهوه را گرفته‌اید و تازه می‌بینید «سفارش گرفته شد» را نزده‌اید. چه می‌کنید؟',
      'Je hebt je koffie en ziet nu pas dat je “Bestelling opgenomen” niet hebt getikt. Wat doe je?',
    ),
    options: [
      {
        id: 'now',
        text: five(
          'Tap it now, as if it had just happened',
          'Atzīmēju tagad, it kā tas būtu tikko noticis',
          'Ťuknu teď, jako by se to právě stalo',
          'الان می‌زنم، انگار همین حالا رخ داده',
          'Nu tikken, alsof het net gebeurde',
        ),
      },
      {
        id: 'estimate',
        text: five(
          'Enter my best estimate, marked as one',
          'Ierakstu labāko aplēsi, tā arī atzīmētu',
          'Zadám nejlepší odhad, označený jako odhad',
          'بهترین تخمینم را با عنوان تخمین ثبت می‌کنم',
          'Mijn beste schatting invullen, als schatting gemarkeerd',
        ),
      },
      {
        id: 'leave',
        text: five(
          'Leave it out and finish',
          'Izlaižu un pabeidzu',
          'Vynechám to a dokončím',
          'خالی می‌گذارم و تمام می‌کنم',
          'Weglaten en afronden',
        ),
      },
    ],
    right: 'estimate',
    why: five(
      'An honest estimate is worth more than an exact wrong time. It is shown as an estimate and accepted.',
      'Godīga aplēse ir vērtīgāka par precīzu nepatiesu laiku. To rāda kā aplēsi un pieņem.',
      'Poctivý odhad má větší cenu než přesný nepravdivý čas. Ukáže se jako odhad a uzná se.',
      'تخمینِ صادقانه از زمانِ دقیقِ نادرست باارزش‌تر است. با عنوان تخمین نشان داده و پذیرفته می‌شود.',
      'Een eerlijke schatting is meer waard dan een precieze onjuiste tijd. Ze wordt als schatting getoond en aanvaard.',
    ),
  },
  {
    id: 'quiz-recognised',
    text: five(
      'The person at the till says: “You’re the mystery shopper, aren’t you?” What do you do?',
      'Cilvēks pie kases saka: “Jūs taču esat slepenais pircējs, vai ne?” Ko darāt?',
      'Člověk u pokladny řekne: „Vy jste tajný zákazník, že?“ Co uděláte?',
      'کسی که پای صندوق است می‌گوید: «شما مشتری مخفی هستید، نه؟» چه می‌کنید؟',
      'Degene aan de kassa zegt: “U bent zeker de mystery shopper?” Wat doe je?',
    ),
    options: [
      {
        id: 'admit',
        text: five(
          'Admit it and go on',
          'Atzīstos un turpinu',
          'Přiznám to a pokračuju',
          'می‌پذیرم و ادامه می‌دهم',
          'Toegeven en doorgaan',
        ),
      },
      {
        id: 'argue',
        text: five(
          'Deny it and stay until they believe me',
          'Noliedzu un palieku, līdz man notic',
          'Popřu to a zůstanu, dokud mi neuvěří',
          'انکار می‌کنم و می‌مانم تا باور کنند',
          'Ontkennen en blijven tot ze me geloven',
        ),
      },
      {
        id: 'leave',
        text: five(
          'Say no, leave soon and report it',
          'Saku “nē”, drīz eju un ziņoju',
          'Řeknu ne, brzy odejdu a oznámím to',
          'می‌گویم نه، زود می‌روم و گزارش می‌دهم',
          'Nee zeggen, gauw weggaan en het melden',
        ),
      },
    ],
    right: 'leave',
    why: five(
      'A visit where you are recognised no longer shows everyday service. Say so in your account; nothing is held against you.',
      'Apmeklējums, kurā jūs atpazīst, vairs nerāda ikdienas apkalpošanu. Pierakstiet to aprakstā; jums to nepārmet.',
      'Návštěva, při které vás poznají, už neukazuje běžnou obsluhu. Napište to do popisu; nikdo vám to nevyčte.',
      'بازدیدی که در آن شناخته شوید دیگر خدمات هرروزه را نشان نمی‌دهد. در شرح بازدید بنویسید؛ ایرادی به شما گرفته نمی‌شود.',
      'Een bezoek waarbij je herkend wordt, toont niet meer de gewone service. Schrijf het in je verslag; het wordt je niet aangerekend.',
    ),
  },
];
