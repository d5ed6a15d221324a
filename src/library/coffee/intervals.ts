import type { Interval } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/**
 * Five waits from six taps. Two are scored; the queue and the making add up to the counter time, and scoring them too
 * would count the same seconds twice. They are measured so that a slow visit shows where it was slow.
 * Sources: 90 s counter service, seeds row S01; greeting within 20–30 s, common retail standards (S04).
 */
export const coffeeIntervals: Interval[] = [
  {
    id: 'greeting-wait',
    section: 'arrival',
    from: 'entered',
    to: 'greeted',
    targetSeconds: 30,
    limitSeconds: 90,
    name: five(
      'Wait for a greeting',
      'Sveiciena gaidīšana',
      'Čekání na pozdrav',
      'انتظار تا خوشامد',
      'Wachten op een groet',
    ),
    score: { by: 'line', standard: 'prompt-greeting', points: 4 },
  },
  {
    id: 'queue-wait',
    section: 'wait',
    from: 'joined',
    to: 'ordered',
    targetSeconds: 30,
    limitSeconds: 150,
    name: five('In the queue', 'Rindā', 'Ve frontě', 'در صف', 'In de rij'),
  },
  {
    id: 'making-wait',
    section: 'wait',
    from: 'ordered',
    to: 'served',
    targetSeconds: 60,
    limitSeconds: 180,
    name: five(
      'From order to served',
      'No pasūtījuma līdz saņemšanai',
      'Od objednávky k vydání',
      'از سفارش تا تحویل',
      'Van bestelling tot gekregen',
    ),
  },
  {
    id: 'counter-wait',
    section: 'wait',
    from: 'joined',
    to: 'served',
    targetSeconds: 90,
    limitSeconds: 240,
    name: five(
      'Counter service in all',
      'Apkalpošana pie letes kopā',
      'Obsluha u pultu celkem',
      'کل زمان پیشخان',
      'Bediening aan de balie, totaal',
    ),
    score: {
      by: 'bands',
      standard: 'counter-time',
      bands: [
        { upTo: 90, points: 10 },
        { upTo: 120, points: 8 },
        { upTo: 150, points: 6 },
        { upTo: 180, points: 4 },
        { upTo: 240, points: 2 },
      ],
    },
  },
  {
    id: 'time-in-store',
    section: 'wait',
    from: 'entered',
    to: 'left',
    targetSeconds: 900,
    limitSeconds: 1_800,
    name: five(
      'Time in the store',
      'Laiks telpās',
      'Doba v podniku',
      'مدت حضور در فروشگاه',
      'Tijd in de zaak',
    ),
  },
];
