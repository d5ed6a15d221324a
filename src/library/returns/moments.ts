import type { Interval, Moment } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** Three instants at the desk. The last may never come: then nothing is marked, and the outcome says why. */
export const returnsMoments: Moment[] = [
  {
    id: 'joined',
    required: true,
    name: five('At the desk', 'Pie letes', 'U přepážky', 'پای میز', 'Bij de balie'),
    definition: five(
      'You stand still behind the last person in line for returns. Nobody waiting: you stand at the desk, the thing in your hand.',
      'Jūs stāvat aiz pēdējā rindā uz preču atgriešanu. Ja neviens negaida: stāvat pie letes ar preci rokā.',
      'Stojíte za posledním ve frontě na vrácení zboží. Nikdo nečeká: stojíte u přepážky se zbožím v ruce.',
      'پشت آخرین نفر صف مرجوعی ایستاده‌اید. اگر کسی در صف نیست: پای میز ایستاده‌اید و کالا در دستتان است.',
      'Je staat stil achter de laatste in de rij voor retouren. Niemand wacht: je staat bij de balie met het artikel in de hand.',
    ),
  },
  {
    id: 'taken',
    required: false,
    name: five('Taken up', 'Pieņēma', 'Ujali se toho', 'رسیدگی شروع شد', 'Opgepakt'),
    definition: five(
      'Someone of the staff takes the thing or the receipt into the hand, or asks about it. “One moment” does not count. Never: leave it unmarked.',
      'Kāds no darbiniekiem paņem rokā preci vai čeku vai par to pajautā. “Mirklīti” neskaitās. Ja tā nenotika: neatzīmējiet.',
      'Někdo z personálu vezme zboží nebo účtenku do ruky, nebo se na to zeptá. „Moment“ se nepočítá. Nikdy: neoznačujte.',
      'یکی از کارکنان کالا یا رسید را در دست می‌گیرد یا دربارهٔ آن می‌پرسد. «یک لحظه» حساب نیست. اگر پیش نیامد علامت نزنید.',
      'Iemand van het personeel pakt het artikel of de bon aan, of vraagt ernaar. “Een ogenblikje” telt niet. Nooit: laat het leeg.',
    ),
  },
  {
    id: 'settled',
    required: false,
    name: five('Settled', 'Nokārtots', 'Vyřízeno', 'تمام شد', 'Afgehandeld'),
    definition: five(
      'You hold what you were given for it: money, a slip of the refund, a voucher or another thing. Refused or put off: leave it unmarked.',
      'Jums rokās ir tas, ko par preci deva: nauda, atmaksas apliecinājums, kupons vai cita prece. Atteica vai atlika: neatzīmējiet.',
      'Držíte, co jste za to dostali: peníze, doklad o vrácení, poukaz nebo jiné zboží. Odmítli nebo odložili: neoznačujte.',
      'آنچه در برابرش دادند در دست شماست: پول، برگهٔ بازپرداخت، بن خرید یا کالای دیگر. اگر رد یا موکول شد علامت نزنید.',
      'Je houdt vast wat je ervoor kreeg: geld, een bewijs van terugbetaling, een tegoedbon of iets anders. Geweigerd of uitgesteld: laat het leeg.',
    ),
  },
];

/** Both scored waits follow each other; their sum is measured only. The figures are this library's own defaults. */
export const returnsIntervals: Interval[] = [
  {
    id: 'until-taken',
    section: 'handling',
    from: 'joined',
    to: 'taken',
    targetSeconds: 180,
    limitSeconds: 600,
    name: five(
      'Until someone takes it up',
      'Līdz kāds pieņem',
      'Než se toho někdo ujme',
      'تا شروع رسیدگی',
      'Tot iemand het oppakt',
    ),
    score: { by: 'line', standard: 'desk-soon', points: 4 },
  },
  {
    id: 'until-settled',
    section: 'handling',
    from: 'taken',
    to: 'settled',
    targetSeconds: 300,
    limitSeconds: 900,
    name: five(
      'From taken up to settled',
      'No pieņemšanas līdz nokārtots',
      'Od převzetí k vyřízení',
      'از شروع رسیدگی تا پایان',
      'Van oppakken tot afgehandeld',
    ),
    score: { by: 'line', standard: 'return-quick', points: 4 },
  },
  {
    id: 'in-all',
    section: 'handling',
    from: 'joined',
    to: 'settled',
    targetSeconds: 480,
    limitSeconds: 1_500,
    name: five(
      'The return in all',
      'Atgriešana kopā',
      'Vrácení celkem',
      'کل زمان مرجوعی',
      'De retour in totaal',
    ),
  },
];
