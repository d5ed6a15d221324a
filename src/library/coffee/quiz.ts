import type { Briefing } from '#domain/checklist/checklist.ts';

/** Three questions that catch what shoppers most often get wrong: the start of a wait, a late tap, being recognised. */
export const coffeeQuiz: Briefing['quiz'] = [
  {
    id: 'quiz-greeted',
    text: {
      en: 'Someone calls “Good morning!” to the whole room, then looks at you and asks “What can I get you?” When do you tap Greeted?',
      fa: 'کسی رو به همهٔ سالن می‌گوید «صبح به‌خیر!» و بعد به شما نگاه می‌کند و می‌پرسد «چی میل دارید؟» کی «خوشامد گفتند» را می‌زنید؟',
    },
    options: [
      { id: 'call', text: { en: 'At the “Good morning!”', fa: 'با «صبح به‌خیر!»' } },
      { id: 'question', text: { en: 'At the question to me', fa: 'با سؤالی که از من پرسید' } },
      { id: 'never', text: { en: 'Not at all', fa: 'اصلاً نمی‌زنم' } },
    ],
    right: 'question',
    why: {
      en: 'A greeting is meant for you: a word to you, or a look and a nod. A call to the room does not count.',
      fa: 'خوشامد باید رو به شما باشد: کلمه‌ای به شما، یا نگاه و سر تکان دادن. حرف رو به جمع حساب نیست.',
    },
  },
  {
    id: 'quiz-late-tap',
    text: {
      en: 'You have your coffee and only now see that you never tapped Order taken. What do you do?',
      fa: 'قهوه را گرفته‌اید و تازه می‌بینید «سفارش گرفته شد» را نزده‌اید. چه می‌کنید؟',
    },
    options: [
      {
        id: 'now',
        text: { en: 'Tap it now, as if it had just happened', fa: 'الان می‌زنم، انگار همین حالا رخ داده' },
      },
      {
        id: 'estimate',
        text: {
          en: 'Enter my best estimate, marked as one',
          fa: 'بهترین تخمینم را با عنوان تخمین ثبت می‌کنم',
        },
      },
      { id: 'leave', text: { en: 'Leave it out and finish', fa: 'خالی می‌گذارم و تمام می‌کنم' } },
    ],
    right: 'estimate',
    why: {
      en: 'An honest estimate is worth more than an exact wrong time. It is shown as an estimate and accepted.',
      fa: 'تخمینِ صادقانه از زمانِ دقیقِ نادرست باارزش‌تر است. با عنوان تخمین نشان داده و پذیرفته می‌شود.',
    },
  },
  {
    id: 'quiz-recognised',
    text: {
      en: 'The person at the till says: “You’re the mystery shopper, aren’t you?” What do you do?',
      fa: 'کسی که پای صندوق است می‌گوید: «شما مشتری مخفی هستید، نه؟» چه می‌کنید؟',
    },
    options: [
      { id: 'admit', text: { en: 'Admit it and go on', fa: 'می‌پذیرم و ادامه می‌دهم' } },
      {
        id: 'argue',
        text: { en: 'Deny it and stay until they believe me', fa: 'انکار می‌کنم و می‌مانم تا باور کنند' },
      },
      {
        id: 'leave',
        text: { en: 'Say no, leave soon and report it', fa: 'می‌گویم نه، زود می‌روم و گزارش می‌دهم' },
      },
    ],
    right: 'leave',
    why: {
      en: 'A visit where you are recognised no longer shows everyday service. Say so in your account; nothing is held against you.',
      fa: 'بازدیدی که در آن شناخته شوید دیگر خدمات هرروزه را نشان نمی‌دهد. در شرح بازدید بنویسید؛ ایرادی به شما گرفته نمی‌شود.',
    },
  },
];
