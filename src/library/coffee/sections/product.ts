import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen, seenIfItArose, seenInside } from '#library/asked.ts';

/** What was served, and where (S02): a fast, poor visit must show. */
export const productSection: Section = {
  id: 'product',
  weight: 25,
  title: { en: 'Coffee and room', fa: 'قهوه و فضا' },
  questions: [
    {
      ...seen,
      id: 'ordered-items',
      type: 'text',
      text: { en: 'What did you order?', fa: 'چه سفارش دادید؟' },
      help: {
        en: 'Names as on the receipt: “Flat white, plum cake”.',
        fa: 'نام‌ها مثل رسید: «فلت وایت، کیک آلو».',
      },
      atMostCharacters: 120,
    },
    {
      ...seen,
      id: 'order-right',
      type: 'yes-no',
      text: {
        en: 'Did you get exactly what you ordered?',
        fa: 'آیا دقیقاً همان را گرفتید که سفارش داده بودید؟',
      },
      help: {
        en: 'As first handed to you, before anything was put right.',
        fa: 'همان‌طور که اول به دستتان رسید، پیش از هر اصلاحی.',
      },
      followUp: { text: { en: 'What did you get instead?', fa: 'به جایش چه گرفتید؟' } },
      score: { standard: 'right-order', points: 6, good: true },
    },
    {
      ...seenIfItArose,
      id: 'drink-temperature',
      type: 'choice',
      text: { en: 'How warm was the drink at the first sip?', fa: 'نوشیدنی در جرعهٔ اول چقدر گرم بود؟' },
      help: {
        en: 'You ordered a cold drink: not applicable.',
        fa: 'اگر نوشیدنی سرد سفارش دادید: مورد ندارد.',
      },
      options: [
        { id: 'hot', text: { en: 'Hot and ready to drink', fa: 'گرم و قابل نوشیدن' } },
        { id: 'too-hot', text: { en: 'Too hot to drink', fa: 'داغ‌تر از آنکه بشود نوشید' } },
        { id: 'lukewarm', text: { en: 'Lukewarm', fa: 'ولرم' } },
        { id: 'cold', text: { en: 'Cold', fa: 'سرد' } },
      ],
      score: { standard: 'right-temperature', points: { hot: 4, 'too-hot': 2, lukewarm: 1, cold: 0 } },
    },
    {
      ...felt,
      id: 'drink-taste',
      type: 'scale',
      text: { en: 'How was the drink?', fa: 'نوشیدنی چطور بود؟' },
      worst: 1,
      best: 4,
      worstName: { en: 'Poor', fa: 'بد' },
      bestName: { en: 'Excellent', fa: 'عالی' },
      score: { standard: 'good-coffee', points: 6, map: { 1: 0, 2: 2, 3: 4, 4: 6 } },
    },
    {
      ...seen,
      id: 'bare-hands',
      type: 'yes-no',
      text: {
        en: 'Did you see bare hands on ready food or on the rim of a cup?',
        fa: 'آیا دیدید دستِ بی‌دستکش به خوراکی آماده یا لبهٔ فنجان بخورد؟',
      },
      help: {
        en: 'Yes only if you saw it yourself. A visit with “yes” fails.',
        fa: 'فقط اگر خودتان دیدید بله بزنید. بازدیدِ دارای «بله» مردود است.',
      },
      followUp: { text: { en: 'Who touched what, and when?', fa: 'چه کسی به چه چیزی دست زد و کی؟' } },
      score: { standard: 'safe-handling', points: 6, good: false, critical: { effect: 'fail' } },
    },
    {
      ...seenInside,
      mayBeNotApplicable: true,
      id: 'dirty-tables',
      type: 'number',
      text: {
        en: 'How many empty tables had not been cleared?',
        fa: 'چند میزِ خالی جمع نشده بود؟',
      },
      help: {
        en: 'Cups, plates, crumbs or spills. Count once, as you get your drink. No tables: not applicable.',
        fa: 'فنجان، بشقاب، خرده‌نان یا ریختگی. یک بار، هنگام گرفتن نوشیدنی، بشمارید. اگر میزی نیست: مورد ندارد.',
      },
      unit: { en: 'tables', fa: 'میز' },
      least: 0,
      most: 50,
      score: {
        standard: 'clean-room',
        bands: [
          { upTo: 0, points: 4 },
          { upTo: 1, points: 3 },
          { upTo: 3, points: 1 },
        ],
      },
    },
    {
      ...seenIfItArose,
      id: 'price-right',
      type: 'yes-no',
      text: {
        en: 'Did you pay the price on the board or menu?',
        fa: 'آیا همان قیمت تابلو یا منو را پرداختید؟',
      },
      help: { en: 'No price was shown: not applicable.', fa: 'اگر قیمتی نوشته نشده بود: مورد ندارد.' },
      followUp: {
        text: {
          en: 'Which price was shown, and which did you pay?',
          fa: 'چه قیمتی نوشته بود و چقدر پرداختید؟',
        },
      },
      score: { standard: 'honest-price', points: 3, good: true },
    },
    {
      ...seen,
      id: 'receipt-given',
      type: 'yes-no',
      text: {
        en: 'Was a receipt given or offered without your asking?',
        fa: 'آیا بدون درخواست شما رسید دادند یا پیشنهاد کردند؟',
      },
      score: { standard: 'receipt', points: 1, good: true },
    },
    {
      ...seen,
      id: 'receipt',
      type: 'receipt',
      text: { en: 'The receipt', fa: 'رسید' },
      help: {
        en: 'All four corners, the date, the time and the total readable. Take the photo after you have left.',
        fa: 'هر چهار گوشه پیدا و تاریخ، ساعت و جمع خوانا باشد. عکس را بعد از بیرون آمدن بگیرید.',
      },
    },
  ],
};
