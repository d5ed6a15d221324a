import type { Briefing } from '#domain/checklist/checklist.ts';
import { coffeeQuiz } from './quiz.ts';

/** What the shopper knows before going (S10): exactly what to look into, and how to report it. */
export const coffeeBriefing: Briefing = {
  sections: [
    {
      id: 'cover',
      kind: 'cover',
      title: { en: 'Who you are', fa: 'شما کی هستید' },
      body: {
        en: 'You are a guest who stops for a coffee. You come alone, you are in no hurry and in no special mood. If someone asks what you type on your phone: you are answering a friend.',
        fa: 'شما مهمانی هستید که برای یک قهوه آمده است. تنها می‌آیید، عجله‌ای ندارید و حال خاصی هم ندارید. اگر کسی پرسید با گوشی چه می‌نویسید: دارید جواب دوستتان را می‌دهید.',
      },
    },
    {
      id: 'scenario',
      kind: 'scenario',
      title: { en: 'What you do', fa: 'چه می‌کنید' },
      body: {
        en: 'Come within the time window. Walk in, wait to be noticed, join the queue. Ask one question about the menu, for instance which milk there is, or which coffee has no caffeine. Order, pay, take your drink. Sit down for 10 to 20 minutes if there is a free seat. If the order is wrong or poor, say so once, politely, and see what happens.',
        fa: 'در بازهٔ تعیین‌شده بروید. وارد شوید، صبر کنید تا شما را ببینند و در صف بایستید. یک سؤال دربارهٔ منو بپرسید؛ مثلاً چه شیرهایی دارند یا کدام قهوه کافئین ندارد. سفارش بدهید، پول بدهید و نوشیدنی را بگیرید. اگر جا بود ۱۰ تا ۲۰ دقیقه بنشینید. اگر سفارش اشتباه یا بی‌کیفیت بود یک بار مؤدبانه بگویید و ببینید چه می‌شود.',
      },
    },
    {
      id: 'buy',
      kind: 'buy',
      title: { en: 'What you buy', fa: 'چه می‌خرید' },
      body: {
        en: 'One hot coffee with milk and one thing to eat from the counter. Pay as you like. Keep the receipt; if none is offered, ask for it. You are paid back up to the amount on your assignment.',
        fa: 'یک قهوهٔ گرم با شیر و یک خوراکی از پیشخان. به هر روشی که خواستید پرداخت کنید. رسید را نگه دارید؛ اگر ندادند بخواهید. هزینه تا سقفی که در مأموریت شما نوشته شده پرداخت می‌شود.',
      },
    },
    {
      id: 'time',
      kind: 'time',
      title: { en: 'What you time', fa: 'چه چیزی را زمان می‌گیرید' },
      body: {
        en: 'Six taps, each as it happens: Entered, Greeted, Joined the queue, Order taken, Served, Left. The app works out the waits. The greeting counts from both feet inside to the first word or nod to you. Counter service counts from standing in line to the last item in your hand. Tapped late or by mistake? Correct it and say why; the first tap is kept and nobody minds. Missed one? Give your best estimate, marked as such. Never guess silently.',
        fa: 'شش ضربه، هر کدام همان لحظه: وارد شدم، خوشامد گفتند، در صف ایستادم، سفارش گرفته شد، تحویل گرفتم، بیرون آمدم. برنامه زمان‌ها را حساب می‌کند. انتظار خوشامد از وقتی است که هر دو پا داخل است تا اولین کلمه یا سر تکان دادن رو به شما. زمان پیشخان از ایستادن در صف است تا وقتی آخرین قلم به دستتان برسد. دیر یا اشتباه زدید؟ اصلاحش کنید و دلیلش را بگویید؛ ضربهٔ اول می‌ماند و ایرادی ندارد. یکی را جا انداختید؟ بهترین تخمینتان را بدهید و با عنوان تخمین ثبت کنید. هرگز بی‌خبر حدس نزنید.',
      },
    },
    {
      id: 'photograph',
      kind: 'photograph',
      title: { en: 'What you photograph', fa: 'از چه عکس می‌گیرید' },
      body: {
        en: 'The receipt, flat, all four corners, date, time and total readable. Take it after you have left, or unseen at your table. No photos of staff or of other guests.',
        fa: 'از رسید؛ صاف، با هر چهار گوشه، و با تاریخ، ساعت و جمعِ خوانا. بعد از بیرون آمدن بگیرید، یا سر میز طوری که کسی نبیند. از کارکنان و مهمان‌های دیگر عکس نگیرید.',
      },
    },
    {
      id: 'never',
      kind: 'never',
      title: { en: 'What you never do', fa: 'چه کاری هرگز نمی‌کنید' },
      body: {
        en: 'Never say or hint that this is an assignment. Never provoke a problem or ask for special treatment. Never record sound. Write a name only where it is asked for, as the badge has it; elsewhere “the person at the till” is enough. Never go where you, family or friends work, or where you are known. If you are recognised, leave, and say so in your account.',
        fa: 'هرگز نگویید و به رو نیاورید که این یک مأموریت است. هرگز مشکل نتراشید و برخورد ویژه نخواهید. هرگز صدا ضبط نکنید. نام کسی را فقط جایی بنویسید که پرسیده می‌شود، همان‌طور که روی سینه‌اش نوشته؛ جای دیگر «کسی که پای صندوق بود» کافی است. هرگز به جایی نروید که خودتان، خانواده یا دوستانتان آنجا کار می‌کنند یا شما را می‌شناسند. اگر شناخته شدید بیرون بیایید و در شرح بازدید بنویسید.',
      },
    },
  ],
  quiz: coffeeQuiz,
};
