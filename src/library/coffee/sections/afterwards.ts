import type { Section } from '#domain/checklist/checklist.ts';
import { felt } from '#library/asked.ts';

/** Would this customer come back, and what would they tell others (S15)? And the account of the visit. */
export const afterwardsSection: Section = {
  id: 'afterwards',
  weight: 5,
  title: { en: 'Afterwards', fa: 'پس از بازدید' },
  questions: [
    {
      ...felt,
      id: 'come-back',
      type: 'scale',
      text: {
        en: 'With your own money, would you come back?',
        fa: 'اگر با پول خودتان بود، دوباره می‌آمدید؟',
      },
      worst: 1,
      best: 5,
      worstName: { en: 'Certainly not', fa: 'به‌هیچ‌وجه' },
      bestName: { en: 'Certainly', fa: 'حتماً' },
      score: { standard: 'would-return', points: 4 },
    },
    {
      ...felt,
      id: 'tell-others',
      type: 'choice',
      text: { en: 'What would you tell a friend?', fa: 'به دوستتان چه می‌گفتید؟' },
      options: [
        { id: 'recommend', text: { en: 'Go there', fa: 'حتماً برو' } },
        { id: 'nothing', text: { en: 'I would not mention it', fa: 'حرفش را نمی‌زدم' } },
        { id: 'warn', text: { en: 'Go somewhere else', fa: 'جای دیگری برو' } },
      ],
      score: { standard: 'would-recommend', points: { recommend: 4, nothing: 2, warn: 0 } },
    },
    {
      ...felt,
      id: 'account',
      type: 'narrative',
      text: { en: 'Your visit in your own words', fa: 'بازدید به زبان خودتان' },
      help: {
        en: 'No names here.',
        fa: 'اینجا نام کسی را ننویسید.',
      },
      prompts: [
        { en: 'What happened, in its order, from door to door', fa: 'چه شد، به ترتیب، از ورود تا خروج' },
        { en: 'What was said, word for word where you can', fa: 'چه گفتند؛ هر جا می‌توانید کلمه به کلمه' },
        { en: 'How it felt, after what you saw and heard', fa: 'چه حسی داشتید، پس از آنچه دیدید و شنیدید' },
      ],
      atLeastCharacters: 40,
    },
    {
      ...felt,
      required: false,
      id: 'one-change',
      type: 'text',
      text: {
        en: 'One thing that would have made it better',
        fa: 'یک چیز که بازدید را بهتر می‌کرد',
      },
      atMostCharacters: 200,
    },
  ],
};
