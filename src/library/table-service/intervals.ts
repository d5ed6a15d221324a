import type { Interval } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/**
 * The waits of a meal. Those between which nothing overlaps are scored; "from chair to plate" is their sum and the guest's own
 * choosing, and is measured only. 20 minutes for a main dish, and the bands after it, are this library's own default.
 */
export const tableIntervals: Interval[] = [
  {
    id: 'until-seated',
    section: 'arrival',
    from: 'entered',
    to: 'seated',
    targetSeconds: 120,
    limitSeconds: 600,
    name: five('Until seated', 'Līdz apsēdos', 'Do usazení', 'تا نشستن', 'Tot je zat'),
    score: { by: 'line', standard: 'seated-soon', points: 4 },
  },
  {
    id: 'until-menu',
    section: 'waiting',
    from: 'seated',
    to: 'menu',
    targetSeconds: 120,
    limitSeconds: 480,
    name: five('Until the menu', 'Līdz ēdienkartei', 'Do jídelního lístku', 'تا منو', 'Tot de menukaart'),
    score: { by: 'line', standard: 'order-soon', points: 3 },
  },
  {
    id: 'until-ordered',
    section: 'waiting',
    from: 'ready',
    to: 'ordered',
    targetSeconds: 180,
    limitSeconds: 600,
    name: five(
      'Until the order is taken',
      'Līdz pasūtījuma pieņemšanai',
      'Do přijetí objednávky',
      'تا گرفتن سفارش',
      'Tot er werd opgenomen',
    ),
    score: { by: 'line', standard: 'order-soon', points: 4 },
  },
  {
    id: 'until-food',
    section: 'waiting',
    from: 'ordered',
    to: 'food',
    targetSeconds: 1_200,
    limitSeconds: 2_400,
    name: five('Until the food', 'Līdz ēdienam', 'Do jídla', 'تا غذا', 'Tot het eten'),
    score: {
      by: 'bands',
      standard: 'food-soon',
      bands: [
        { upTo: 1_200, points: 10 },
        { upTo: 1_500, points: 7 },
        { upTo: 1_800, points: 4 },
        { upTo: 2_400, points: 1 },
      ],
    },
  },
  {
    id: 'chair-to-plate',
    section: 'waiting',
    from: 'seated',
    to: 'food',
    targetSeconds: 1_800,
    limitSeconds: 3_600,
    name: five(
      'From chair to plate',
      'No krēsla līdz šķīvim',
      'Od židle k talíři',
      'از نشستن تا بشقاب',
      'Van stoel tot bord',
    ),
  },
  {
    id: 'until-bill',
    section: 'leaving',
    from: 'asked-bill',
    to: 'bill',
    targetSeconds: 300,
    limitSeconds: 900,
    name: five('Until the bill', 'Līdz rēķinam', 'Do účtu', 'تا صورت‌حساب', 'Tot de rekening'),
    score: { by: 'line', standard: 'bill-soon', points: 3 },
  },
];
