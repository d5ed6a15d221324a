import type { Standard } from '#domain/checklist/standard.ts';

/** Seeds rows S01 (served within 90 seconds), S22 (the same however busy) and S23 (long waits). */
export const waitStandards = [
  {
    id: 'counter-time',
    measure: 'wait',
    channels: ['store'],
    name: { en: 'Served within 90 seconds', fa: 'تحویل در ۹۰ ثانیه' },
    purpose: {
      en: 'People buy coffee on the way to something else. A slow counter costs the guest who leaves, and the one who sees the queue and never comes in.',
      fa: 'مردم قهوه را سر راه کار دیگری می‌خرند. پیشخانِ کند هم مهمانی را که می‌رود از دست می‌دهد، هم کسی را که صف را می‌بیند و داخل نمی‌شود.',
    },
    target: {
      en: '90 seconds from joining the queue to holding the whole order. Points fall in steps; past 4 minutes there are none.',
      fa: '۹۰ ثانیه از ایستادن در صف تا گرفتن همهٔ سفارش. امتیاز پله‌پله کم می‌شود و پس از ۴ دقیقه صفر است.',
    },
    howTo: {
      en: 'Start the drink while the guest pays. One person takes orders, one makes drinks; call a third when four are waiting.',
      fa: 'وقتی مهمان پول می‌دهد نوشیدنی را شروع کنید. یک نفر سفارش بگیرد و یک نفر آماده کند؛ اگر چهار نفر در صف‌اند نفر سوم را صدا بزنید.',
    },
  },
  {
    id: 'open-tills',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'Another till opens as the queue grows', fa: 'با بلند شدن صف، صندوق دیگری باز می‌شود' },
    purpose: {
      en: 'Service should be the same for the tenth guest in line as for the first.',
      fa: 'خدمات برای نفر دهمِ صف باید همان باشد که برای نفر اول است.',
    },
    target: {
      en: 'No till stands closed while more than three people wait.',
      fa: 'تا وقتی بیش از سه نفر منتظرند هیچ صندوقی بسته نماند.',
    },
    howTo: {
      en: 'Whoever sees the fourth person join calls “till, please”. Whoever is free opens it and takes the next in line.',
      fa: 'هر کس نفر چهارم را در صف دید بگوید «صندوق، لطفاً». هر که دستش خالی است صندوق را باز کند و نفر بعدی صف را راه بیندازد.',
    },
  },
  {
    id: 'fair-queue',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'First come, first served', fa: 'نوبت رعایت می‌شود' },
    purpose: {
      en: 'Guests forgive a long queue sooner than an unfair one.',
      fa: 'مهمان صف طولانی را زودتر می‌بخشد تا صف ناعادلانه را.',
    },
    target: {
      en: 'People order in the order in which they came, regulars and colleagues too.',
      fa: 'هر کس به نوبت سفارش می‌دهد؛ مشتری‌های ثابت و همکاران هم همین‌طور.',
    },
    howTo: {
      en: 'Not sure who is next? Ask “Who was first?” and thank the one who waits.',
      fa: 'اگر نمی‌دانید نوبت کیست بپرسید «نوبت کدامتان است؟» و از کسی که صبر می‌کند تشکر کنید.',
    },
  },
  {
    id: 'wait-acknowledged',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'A long wait is spoken of', fa: 'دربارهٔ انتظار طولانی چیزی گفته می‌شود' },
    purpose: {
      en: 'A wait with a reason and an end feels half as long as a silent one.',
      fa: 'انتظاری که دلیل و پایانش معلوم است بسیار کوتاه‌تر از انتظار در سکوت به نظر می‌آید.',
    },
    target: {
      en: 'After two minutes someone says how long it will be, or says sorry for the wait.',
      fa: 'پس از دو دقیقه یک نفر بگوید چقدر دیگر طول می‌کشد، یا بابت معطلی عذرخواهی کند.',
    },
    howTo: {
      en: 'Speak along the line: “About three minutes, thank you for waiting.” Promise only what you can keep.',
      fa: 'رو به صف بگویید: «حدود سه دقیقه طول می‌کشد، ممنون از صبرتان.» فقط قولی بدهید که از پسش برمی‌آیید.',
    },
  },
  {
    id: 'easy-wait',
    measure: 'rating',
    channels: ['store'],
    name: { en: 'The wait feels short', fa: 'انتظار کوتاه حس می‌شود' },
    purpose: {
      en: 'What guests remember is how long it felt, not what the clock said. The two are kept apart.',
      fa: 'آنچه در یاد مهمان می‌ماند حس انتظار است، نه عدد ساعت. این دو جداگانه ثبت می‌شود.',
    },
    target: { en: '4 or 5 of 5.', fa: '۴ یا ۵ از ۵.' },
    howTo: {
      en: 'Keep the menu in sight of the queue, keep the line moving, look up and smile at those who wait.',
      fa: 'منو را جایی بگذارید که صف ببیند، صف را در حرکت نگه دارید و به منتظرها نگاه کنید و لبخند بزنید.',
    },
  },
] as const satisfies readonly Standard[];
