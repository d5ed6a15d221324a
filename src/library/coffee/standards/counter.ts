import type { Standard } from '#domain/checklist/standard.ts';

/** Seeds rows S07 (from the customer's eye), S20 (why, what for, how) and S23 (rude treatment). */
export const counterStandards = [
  {
    id: 'courteous-order',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'The order is taken with care', fa: 'سفارش با دقت و ادب گرفته می‌شود' },
    purpose: {
      en: 'Most wrong orders begin with one that was not repeated. Most good visits begin with a look and a thank-you.',
      fa: 'بیشتر سفارش‌های اشتباه از تکرار نشدن سفارش شروع می‌شود و بیشتر بازدیدهای خوب از یک نگاه و یک تشکر.',
    },
    target: {
      en: 'Eye contact, “please” or “thank you”, the order repeated, the price named.',
      fa: 'نگاه به مهمان، «لطفاً» یا «ممنون»، تکرار سفارش و گفتن قیمت.',
    },
    howTo: {
      en: 'Look up before you type. Say the order back in the guest’s own words, then the price, then thank them.',
      fa: 'پیش از ثبت سفارش به مهمان نگاه کنید. سفارش را با کلمات خودش تکرار کنید، بعد قیمت را بگویید و تشکر کنید.',
    },
  },
  {
    id: 'respect',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'Nobody is rude', fa: 'هیچ‌کس بی‌ادبی نمی‌کند' },
    purpose: {
      en: 'One rude remark outlives ten good coffees, and every guest in hearing carries it away.',
      fa: 'یک حرف بی‌ادبانه بیشتر از ده قهوهٔ خوب در یاد می‌ماند و هر که شنیده باشد آن را با خود می‌برد.',
    },
    target: {
      en: 'No scolding, sarcasm, raised voice or remark about a person, to guests or in front of them.',
      fa: 'نه سرزنش، نه طعنه، نه صدای بلند و نه حرفی دربارهٔ خودِ فرد؛ نه به مهمان و نه جلو او.',
    },
    howTo: {
      en: 'Angry guest? Lower your voice, let them finish, say what you can do. Fetch the shift lead before you lose patience.',
      fa: 'اگر مهمان عصبانی است صدایتان را پایین بیاورید، بگذارید حرفش را بزند و بگویید چه کاری از دستتان برمی‌آید. پیش از تمام شدن صبرتان مسئول شیفت را صدا کنید.',
    },
  },
  {
    id: 'attention',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'Guests come before chat and phones', fa: 'مهمان مقدم بر گپ و گوشی است' },
    purpose: {
      en: 'Someone who waits while staff talk among themselves learns that they matter less.',
      fa: 'کسی که معطل می‌شود و کارکنان با هم گپ می‌زنند می‌فهمد که اهمیت کمتری دارد.',
    },
    target: {
      en: 'No private talk and no private phone while a guest waits.',
      fa: 'تا مهمانی منتظر است نه گپ شخصی در کار باشد نه گوشی شخصی.',
    },
    howTo: {
      en: 'Stop in mid-sentence and turn to the guest. Phones stay in the locker during the shift.',
      fa: 'حرفتان را نیمه‌کاره بگذارید و رو به مهمان کنید. گوشی در طول شیفت در کمد بماند.',
    },
  },
  {
    id: 'menu-knowledge',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'Staff know the menu', fa: 'کارکنان منو را می‌شناسند' },
    purpose: {
      en: 'A guest with an allergy, or with a doubt, has nobody else to ask.',
      fa: 'مهمانی که حساسیت غذایی یا تردیدی دارد کس دیگری را برای پرسیدن ندارد.',
    },
    target: {
      en: 'A clear and right answer at once, or from a colleague within half a minute.',
      fa: 'پاسخ روشن و درست همان لحظه، یا از همکار ظرف نیم دقیقه.',
    },
    howTo: {
      en: 'Taste what is new. Keep the allergen sheet at the till. “I’ll check for you” is a good answer; a guess is not.',
      fa: 'هر چیز تازه را بچشید. فهرست مواد حساسیت‌زا کنار صندوق باشد. «الان برایتان می‌پرسم» پاسخ خوبی است؛ حدس زدن نه.',
    },
  },
  {
    id: 'fitting-offer',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'A fitting offer, never a push', fa: 'پیشنهاد به‌جا، بدون اصرار' },
    purpose: {
      en: 'A good suggestion is a service; the same one twice is pressure. It counts as a bonus, so that it can’t outweigh service.',
      fa: 'پیشنهاد خوب خدمت است و تکرارش فشار. این مورد امتیاز اضافه دارد تا از خودِ خدمات سنگین‌تر نشود.',
    },
    target: {
      en: 'One offer that fits the order; a “no” ends it.',
      fa: 'یک پیشنهاد که به سفارش بخورد؛ با «نه» تمام شود.',
    },
    howTo: {
      en: 'Name one thing you would take yourself: “The plum cake came out an hour ago.”',
      fa: 'یک چیز را نام ببرید که خودتان هم برمی‌داشتید: «کیک آلو یک ساعت پیش از فر درآمده.»',
    },
  },
  {
    id: 'farewell',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'Guests are seen off', fa: 'مهمان بدرقه می‌شود' },
    purpose: {
      en: 'The last word is remembered as well as the first.',
      fa: 'حرف آخر هم مثل حرف اول در یاد می‌ماند.',
    },
    target: {
      en: 'A thank-you or goodbye at the handover or at the door.',
      fa: 'تشکر یا خداحافظی هنگام تحویل سفارش یا دم در.',
    },
    howTo: {
      en: 'Hand the cup over with the handle towards the guest, look up, say thank you and until next time.',
      fa: 'فنجان را طوری بدهید که دسته رو به مهمان باشد، نگاهش کنید و بگویید ممنون، به امید دیدار.',
    },
  },
  {
    id: 'felt-welcome',
    measure: 'rating',
    channels: ['store'],
    name: { en: 'The guest feels welcome', fa: 'مهمان حس می‌کند قدمش روی چشم است' },
    purpose: {
      en: 'All steps can be done and the visit still feel cold. This is how it felt, kept apart from what was done.',
      fa: 'ممکن است همهٔ کارها انجام شود و بازدید باز هم سرد باشد. این مورد حسِ بازدید است و جدا از کارها ثبت می‌شود.',
    },
    target: { en: '4 or 5 of 5.', fa: '۴ یا ۵ از ۵.' },
    howTo: {
      en: 'Give each guest one undivided minute: feet, shoulders and eyes towards them.',
      fa: 'برای هر مهمان چند لحظه همهٔ حواستان را بگذارید: پا، شانه و نگاه رو به او.',
    },
  },
] as const satisfies readonly Standard[];
