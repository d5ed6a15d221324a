import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen, seenIfItArose } from '#library/asked.ts';

/** How people were treated at the counter (S07, S23). */
export const counterSection: Section = {
  id: 'counter',
  weight: 20,
  title: { en: 'At the counter', fa: 'پای پیشخان' },
  questions: [
    {
      ...seen,
      id: 'order-manner',
      type: 'choices',
      text: {
        en: 'What did the person who took your order do? Mark all that apply.',
        fa: 'کسی که سفارش شما را گرفت چه کرد؟ همهٔ موارد درست را علامت بزنید.',
      },
      options: [
        { id: 'looked', text: { en: 'Looked at me', fa: 'به من نگاه کرد' } },
        { id: 'thanked', text: { en: 'Said please or thank you', fa: '«لطفاً» یا «ممنون» گفت' } },
        { id: 'repeated', text: { en: 'Repeated my order', fa: 'سفارشم را تکرار کرد' } },
        { id: 'named-price', text: { en: 'Named the price', fa: 'قیمت را گفت' } },
      ],
      score: {
        standard: 'courteous-order',
        points: { looked: 2, thanked: 2, repeated: 3, 'named-price': 1 },
      },
    },
    {
      ...seen,
      id: 'rude-treatment',
      type: 'yes-no',
      text: {
        en: 'Was anyone on the staff rude, to you or to someone else?',
        fa: 'آیا کسی از کارکنان با شما یا دیگری بی‌ادبی کرد؟',
      },
      help: {
        en: 'Scolding, sarcasm, a raised voice, a remark about a person.',
        fa: 'سرزنش، طعنه، صدای بلند یا حرفی دربارهٔ خودِ فرد.',
      },
      followUp: {
        text: {
          en: 'What was said or done, word for word?',
          fa: 'دقیقاً چه گفتند یا چه کردند؟ کلمه به کلمه.',
        },
      },
      score: { standard: 'respect', points: 6, good: false },
    },
    {
      ...seenIfItArose,
      id: 'staff-distracted',
      type: 'yes-no',
      text: {
        en: 'While someone waited, did staff chat among themselves or use a private phone?',
        fa: 'آیا در حالی که کسی منتظر بود، کارکنان با هم گپ می‌زدند یا با گوشی شخصی مشغول بودند؟',
      },
      help: {
        en: 'Nobody waited, you included: not applicable.',
        fa: 'اگر هیچ‌کس، حتی شما، منتظر نماند: مورد ندارد.',
      },
      score: { standard: 'attention', points: 3, good: false },
    },
    {
      ...seenIfItArose,
      id: 'menu-answer',
      type: 'yes-no',
      text: {
        en: 'Did you get a clear answer to your question about the menu?',
        fa: 'آیا به پرسش شما دربارهٔ منو پاسخ روشنی دادند؟',
      },
      help: {
        en: '“I’ll check” with an answer within half a minute is yes. You could not ask: not applicable.',
        fa: '«می‌پرسم» اگر تا نیم دقیقه به پاسخ برسد بله است. اگر نتوانستید بپرسید: مورد ندارد.',
      },
      followUp: {
        text: { en: 'What did you ask, and what was the answer?', fa: 'چه پرسیدید و چه جوابی گرفتید؟' },
      },
      score: { standard: 'menu-knowledge', points: 4, good: true },
    },
    {
      ...seen,
      id: 'fitting-offer',
      type: 'yes-no',
      text: {
        en: 'Were you offered something that suited your order, without pressing?',
        fa: 'آیا چیزی مناسب سفارشتان، بدون اصرار، به شما پیشنهاد شد؟',
      },
      help: {
        en: 'Offered again after you said no: answer no.',
        fa: 'اگر پس از «نه» گفتن شما دوباره پیشنهاد شد: خیر.',
      },
      score: { standard: 'fitting-offer', points: 2, good: true, bonus: true },
    },
    {
      ...seen,
      id: 'farewell',
      type: 'yes-no',
      text: {
        en: 'Did anyone thank you or say goodbye, at the handover or as you left?',
        fa: 'آیا هنگام تحویل یا رفتن، کسی تشکر یا خداحافظی کرد؟',
      },
      score: { standard: 'farewell', points: 2, good: true },
    },
    {
      ...felt,
      id: 'felt-welcome',
      type: 'scale',
      text: { en: 'How welcome did you feel?', fa: 'چقدر حس کردید از آمدنتان خوشحال‌اند؟' },
      worst: 1,
      best: 5,
      worstName: { en: 'Not at all welcome', fa: 'اصلاً' },
      bestName: { en: 'Very welcome', fa: 'بسیار زیاد' },
      score: { standard: 'felt-welcome', points: 4 },
    },
    {
      ...seen,
      required: false,
      id: 'who-it-was',
      type: 'staff',
      showIf: {
        any: [
          { question: 'rude-treatment', is: true },
          { question: 'felt-welcome', atLeast: 5 },
        ],
      },
      text: {
        en: 'Who treated you so well, or so badly?',
        fa: 'چه کسی با شما این‌قدر خوب، یا این‌قدر بد، رفتار کرد؟',
      },
      help: {
        en: 'So that praise or a talk reaches the right person. The name only as the badge has it.',
        fa: 'تا تشکر یا تذکر به همان فرد برسد. نام را فقط اگر روی سینه‌اش نوشته شده بود.',
      },
      parts: ['name', 'role'],
    },
  ],
};
