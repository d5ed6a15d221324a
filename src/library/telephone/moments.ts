import type { Interval, Moment } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** Four instants of a call. A person may never come, and is then not marked. */
export const telephoneMoments: Moment[] = [
  {
    id: 'dialled',
    required: true,
    name: five('Dialled', 'Piezvanīju', 'Vytočeno', 'شماره را گرفتم', 'Gebeld'),
    definition: five(
      'You press the button that starts the call.',
      'Jūs nospiežat pogu, kas sāk zvanu.',
      'Stisknete tlačítko, kterým hovor začíná.',
      'دکمهٔ شروع تماس را می‌زنید.',
      'Je drukt op de knop die het gesprek start.',
    ),
  },
  {
    id: 'answered',
    required: false,
    name: five('Answered', 'Atbildēja', 'Přijato', 'پاسخ دادند', 'Opgenomen'),
    definition: five(
      'The ringing stops and a voice begins, a recording or a person. Nobody answers: leave it unmarked.',
      'Signāls beidzas un sākas balss, ieraksts vai cilvēks. Neviens neatbild: neatzīmējiet.',
      'Vyzvánění skončí a ozve se hlas, nahrávka nebo člověk. Nikdo to nevezme: neoznačujte.',
      'بوق قطع می‌شود و صدایی شروع می‌شود، ضبط‌شده یا انسان. اگر کسی جواب نداد علامت نزنید.',
      'Het overgaan stopt en er begint een stem, een bandje of een mens. Niemand neemt op: laat het leeg.',
    ),
  },
  {
    id: 'person',
    required: false,
    name: five('A person', 'Cilvēks', 'Člověk', 'یک انسان', 'Een mens'),
    definition: five(
      'A living person first speaks to you. A recording or a talking computer does not count. Nobody reached: leave it unmarked.',
      'Dzīvs cilvēks pirmoreiz uzrunā jūs. Ieraksts vai runājošs dators neskaitās. Neviens netika sasniegts: neatzīmējiet.',
      'Poprvé na vás promluví živý člověk. Nahrávka ani mluvící počítač se nepočítá. K nikomu jste se nedovolali: neoznačujte.',
      'برای اولین بار انسانی با شما حرف می‌زند. صدای ضبط‌شده یا رایانهٔ سخن‌گو حساب نیست. اگر به کسی نرسیدید علامت نزنید.',
      'Een levend mens spreekt je voor het eerst aan. Een bandje of sprekende computer telt niet. Niemand bereikt: laat het leeg.',
    ),
  },
  {
    id: 'ended',
    required: true,
    name: five('Ended', 'Beidzās', 'Konec', 'تماس تمام شد', 'Afgelopen'),
    definition: five(
      'The call is over: either side hung up.',
      'Zvans beidzies: kāda puse nolika klausuli.',
      'Hovor skončil: některá strana zavěsila.',
      'تماس قطع شد، از هر طرف که باشد.',
      'Het gesprek is voorbij: een van beiden hing op.',
    ),
  },
];

/** The ringing and the way to a person are scored; the talk itself is measured, since a short one is not a better one. */
export const telephoneIntervals: Interval[] = [
  {
    id: 'ringing',
    section: 'reaching',
    from: 'dialled',
    to: 'answered',
    targetSeconds: 20,
    limitSeconds: 60,
    name: five('Until answered', 'Līdz atbildei', 'Do přijetí', 'تا پاسخ', 'Tot er werd opgenomen'),
    score: { by: 'line', standard: 'answered-soon', points: 4 },
  },
  {
    id: 'menu-and-hold',
    section: 'reaching',
    from: 'answered',
    to: 'person',
    targetSeconds: 120,
    limitSeconds: 300,
    name: five(
      'Menu and hold',
      'Izvēlne un gaidīšana',
      'Nabídka a čekání',
      'منو و انتظار',
      'Menu en wachtstand',
    ),
    score: {
      by: 'bands',
      standard: 'person-soon',
      bands: [
        { upTo: 120, points: 8 },
        { upTo: 180, points: 5 },
        { upTo: 300, points: 2 },
      ],
    },
  },
  {
    id: 'talk',
    section: 'talking',
    from: 'person',
    to: 'ended',
    targetSeconds: 300,
    limitSeconds: 1200,
    name: five('The talk', 'Saruna', 'Rozhovor', 'گفت‌وگو', 'Het gesprek'),
  },
];
