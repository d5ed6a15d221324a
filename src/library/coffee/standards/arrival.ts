import type { Standard } from '#domain/checklist/standard.ts';

/** Seeds row S04: greeted, ignored or treated as low priority, and how long it took. 20–30 s: retail practice. */
export const arrivalStandards = [
  {
    id: 'prompt-greeting',
    measure: 'wait',
    channels: ['store'],
    name: { en: 'Greeted within 30 seconds', fa: 'خوشامد در ۳۰ ثانیه' },
    purpose: {
      en: 'A guest who is noticed at once waits patiently. A guest who is not begins to count the seconds.',
      fa: 'مهمانی که زود دیده می‌شود با حوصله منتظر می‌ماند؛ کسی که دیده نمی‌شود ثانیه‌ها را می‌شمارد.',
    },
    target: {
      en: 'A word, or a look and a nod, within 30 seconds of coming in. At 90 seconds it earns nothing.',
      fa: 'یک کلمه، یا نگاه و سر تکان دادن، ظرف ۳۰ ثانیه پس از ورود. از ۹۰ ثانیه به بعد امتیازی ندارد.',
    },
    howTo: {
      en: 'Look up each time the door opens. Hands busy? Say “Hello, I’ll be right with you” and finish what you are doing.',
      fa: 'هر بار که در باز می‌شود سرتان را بلند کنید. اگر دستتان بند است بگویید «سلام، الان در خدمتم» و کارتان را تمام کنید.',
    },
  },
  {
    id: 'warm-greeting',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'Everyone is greeted', fa: 'به همه خوشامد گفته می‌شود' },
    purpose: {
      en: 'The first seconds set what the guest expects of the rest. Being ignored, or treated as less important than a chore, prepares for bad service.',
      fa: 'همان ثانیه‌های اول انتظار مهمان را می‌سازد. نادیده ماندن، یا عقب افتادن از کارهای دیگر، ذهن او را برای خدمات بد آماده می‌کند.',
    },
    target: {
      en: 'Words and eye contact. A nod alone is half of it.',
      fa: 'کلام همراه با نگاه. سر تکان دادنِ تنها نیمی از آن است.',
    },
    howTo: {
      en: 'Face the guest, look at them, say the greeting of the hour. Stock, cleaning and talk with colleagues wait.',
      fa: 'رو به مهمان کنید، نگاهش کنید و سلام و خوشامد بگویید. چیدن کالا، نظافت و گفت‌وگو با همکار می‌تواند صبر کند.',
    },
  },
  {
    id: 'clean-room',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'The room is clean and clear', fa: 'فضا تمیز و مرتب است' },
    purpose: {
      en: 'Guests judge what they can’t see, the kitchen, by what they can: the door, the floor and the tables.',
      fa: 'مهمان آشپزخانه را نمی‌بیند و آن را از روی آنچه می‌بیند قضاوت می‌کند: ورودی، کف و میزها.',
    },
    target: {
      en: 'Nothing in the way at the entrance, a dry and clean floor, no empty table left uncleared.',
      fa: 'ورودی بدون مانع، کف تمیز و خشک، و هیچ میز خالیِ جمع‌نشده‌ای نباشد.',
    },
    howTo: {
      en: 'One round of the room every ten minutes, cloth in hand. Clear a table as its guests stand up.',
      fa: 'هر ده دقیقه یک بار با دستمال دور سالن بچرخید. همین که مهمان‌ها بلند شدند میز را جمع کنید.',
    },
  },
] as const satisfies readonly Standard[];
