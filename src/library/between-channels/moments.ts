import type { Interval, Moment } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** Three instants of the second contact. The first may be days ago, and is dated by a question. */
export const betweenMoments: Moment[] = [
  {
    id: 'turned',
    required: true,
    name: five(
      'Turned to the second',
      'Vērsos otrā vietā',
      'Obrat na druhý',
      'سراغ دومی رفتم',
      'Naar het tweede',
    ),
    definition: five(
      'Someone in the second channel can hear or read you, and you have given your name or reference.',
      'Otrajā saziņas veidā kāds jūs dzird vai lasa, un esat nosaucis vārdu vai numuru.',
      'V druhém kanálu vás někdo slyší nebo čte a řekli jste jméno nebo číslo.',
      'در راه دوم کسی صدا یا نوشتهٔ شما را دارد و نام یا شمارهٔ پیگیری را گفته‌اید.',
      'Iemand in het tweede kanaal hoort of leest je, en je hebt je naam of nummer gegeven.',
    ),
  },
  {
    id: 'case-found',
    required: false,
    name: five('They know it', 'Viņi zina', 'Vědí o tom', 'می‌دانند', 'Ze weten ervan'),
    definition: five(
      'They say something about the matter that you have not told them here. Never: leave it unmarked.',
      'Viņi pasaka par lietu kaut ko, ko šeit neesat stāstījis. Nekad: neatzīmējiet.',
      'Řeknou o věci něco, co jste jim tady neřekli. Nikdy: neoznačujte.',
      'چیزی از موضوع می‌گویند که اینجا به آنها نگفته‌اید. اگر هرگز نشد علامت نزنید.',
      'Ze zeggen iets over de zaak dat je hier niet verteld hebt. Nooit: laat het leeg.',
    ),
  },
  {
    id: 'ended',
    required: true,
    name: five('Ended', 'Beidzās', 'Konec', 'تمام شد', 'Afgelopen'),
    definition: five(
      'The second contact is over: you left, hung up, or have the last answer.',
      'Otrā saziņa beigusies: aizgājāt, nolikāt vai saņēmāt pēdējo atbildi.',
      'Druhý kontakt skončil: odešli jste, zavěsili, nebo máte poslední odpověď.',
      'تماس دوم تمام شد: رفتید، قطع کردید یا پاسخ آخر را گرفتید.',
      'Het tweede contact is voorbij: je ging weg, hing op of hebt het laatste antwoord.',
    ),
  },
];

/** Only the wait until they know is scored; a short talk is not a better one. */
export const betweenIntervals: Interval[] = [
  {
    id: 'until-known',
    section: 'second',
    from: 'turned',
    to: 'case-found',
    targetSeconds: 120,
    limitSeconds: 600,
    name: five(
      'Until they knew it',
      'Līdz viņi zināja',
      'Než to věděli',
      'تا وقتی دانستند',
      'Tot ze het wisten',
    ),
    score: { by: 'line', standard: 'case-found-soon', points: 3 },
  },
  {
    id: 'second-took',
    section: 'second',
    from: 'turned',
    to: 'ended',
    targetSeconds: 300,
    limitSeconds: 1200,
    name: five(
      'The second contact in all',
      'Visa otrā saziņa',
      'Celý druhý kontakt',
      'کل تماس دوم',
      'Het hele tweede contact',
    ),
  },
];
