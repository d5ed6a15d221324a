import type { Interval } from '#domain/checklist/checklist.ts';

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
    name: { en: 'Wait for a greeting', fa: 'انتظار تا خوشامد' },
    score: { by: 'line', standard: 'prompt-greeting', points: 4 },
  },
  {
    id: 'queue-wait',
    section: 'wait',
    from: 'joined',
    to: 'ordered',
    targetSeconds: 30,
    limitSeconds: 150,
    name: { en: 'In the queue', fa: 'در صف' },
  },
  {
    id: 'making-wait',
    section: 'wait',
    from: 'ordered',
    to: 'served',
    targetSeconds: 60,
    limitSeconds: 180,
    name: { en: 'From order to served', fa: 'از سفارش تا تحویل' },
  },
  {
    id: 'counter-wait',
    section: 'wait',
    from: 'joined',
    to: 'served',
    targetSeconds: 90,
    limitSeconds: 240,
    name: { en: 'Counter service in all', fa: 'کل زمان پیشخان' },
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
    name: { en: 'Time in the store', fa: 'مدت حضور در فروشگاه' },
  },
];
