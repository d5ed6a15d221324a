import type { Standard } from '#domain/checklist/standard.ts';

/** Seeds row S15: would this customer come back, and what would they tell others? Silent leavers don't complain. */
export const afterwardsStandards = [
  {
    id: 'would-return',
    measure: 'rating',
    channels: ['store'],
    name: { en: 'The guest would come back', fa: 'مهمان دوباره می‌آید' },
    purpose: {
      en: 'Most who are disappointed say nothing and simply stay away.',
      fa: 'بیشتر کسانی که ناراضی‌اند چیزی نمی‌گویند و فقط دیگر نمی‌آیند.',
    },
    target: { en: '4 or 5 of 5.', fa: '۴ یا ۵ از ۵.' },
    howTo: {
      en: 'At the end of the shift ask: who left without a smile, and what would have kept them?',
      fa: 'آخر شیفت بپرسید: چه کسی بی‌لبخند رفت و چه چیزی او را نگه می‌داشت؟',
    },
  },
  {
    id: 'would-recommend',
    measure: 'rating',
    channels: ['store'],
    name: { en: 'The guest would speak well of it', fa: 'مهمان از اینجا تعریف می‌کند' },
    purpose: {
      en: 'Friends hear of the worst visit, not of the average one.',
      fa: 'دوستان از بدترین بازدید باخبر می‌شوند، نه از بازدید معمولی.',
    },
    target: { en: 'The guest would recommend the store.', fa: 'مهمان فروشگاه را به دیگران پیشنهاد کند.' },
    howTo: {
      en: 'Do one small thing that was not asked for: a glass of water, a table wiped, a name remembered.',
      fa: 'یک کار کوچک بکنید که از شما نخواسته‌اند: یک لیوان آب، پاک کردن میز، به یاد آوردن یک نام.',
    },
  },
] as const satisfies readonly Standard[];
