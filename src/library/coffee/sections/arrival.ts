import type { Section } from '#domain/checklist/checklist.ts';
import { seen, seenInside } from '#library/asked.ts';

/** The greeting at the door (S04) and what the guest sees first. */
export const arrivalSection: Section = {
  id: 'arrival',
  weight: 15,
  title: { en: 'Arrival', fa: 'ورود' },
  questions: [
    {
      ...seenInside,
      id: 'greeting-kind',
      type: 'choice',
      text: { en: 'How did staff first receive you?', fa: 'اولین برخورد کارکنان با شما چگونه بود؟' },
      help: {
        en: 'The first notice taken of you, wherever in the store it was.',
        fa: 'اولین باری که به شما توجه شد، هر جای فروشگاه که بود.',
      },
      options: [
        {
          id: 'words-and-look',
          text: { en: 'Greeted with words and a look', fa: 'با کلام و نگاه خوشامد گفتند' },
        },
        { id: 'nod-only', text: { en: 'A look or a nod, no words', fa: 'فقط نگاه یا سر تکان دادن، بی‌کلام' } },
        {
          id: 'low-priority',
          text: { en: 'Seen, but other things came first', fa: 'مرا دیدند، اما کارهای دیگر مقدم بود' },
        },
        { id: 'ignored', text: { en: 'Ignored until I spoke', fa: 'تا خودم حرف نزدم کسی توجه نکرد' } },
      ],
      score: {
        standard: 'warm-greeting',
        points: { 'words-and-look': 6, 'nod-only': 3, 'low-priority': 1, ignored: 0 },
      },
    },
    {
      ...seen,
      id: 'entrance-clear',
      type: 'yes-no',
      text: {
        en: 'Were the entrance and the floor clean and clear?',
        fa: 'آیا ورودی و کف فروشگاه تمیز و بدون مانع بود؟',
      },
      help: {
        en: 'No: litter, spills, boxes or trolleys in the way.',
        fa: 'خیر یعنی: زباله، ریختگی، کارتن یا چرخ سر راه.',
      },
      score: { standard: 'clean-room', points: 2, good: true },
    },
  ],
};
