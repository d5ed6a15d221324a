import type { Standard } from '#domain/checklist/standard.ts';

/** Seeds row S02: what was served counts beside how fast. Food safety is critical, as the field does it. */
export const productStandards = [
  {
    id: 'right-order',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'The order is right', fa: 'سفارش درست است' },
    purpose: {
      en: 'A fast wrong coffee is made twice, and the guest waits twice.',
      fa: 'قهوهٔ اشتباهی که زود برسد دو بار درست می‌شود و مهمان دو بار منتظر می‌ماند.',
    },
    target: {
      en: 'Every item as ordered: drink, size, milk, cake.',
      fa: 'همهٔ اقلام همان‌طور که سفارش داده شده: نوشیدنی، اندازه، شیر و شیرینی.',
    },
    howTo: {
      en: 'Mark size and milk on the cup as the order is said. Name each item aloud as you hand it over.',
      fa: 'هنگام گرفتن سفارش اندازه و نوع شیر را روی لیوان بنویسید. موقع تحویل هر قلم را بلند بگویید.',
    },
  },
  {
    id: 'right-temperature',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'Hot drinks come hot', fa: 'نوشیدنی گرم، گرم می‌رسد' },
    purpose: {
      en: 'A lukewarm coffee has stood too long; a scalding one hides its taste and burns.',
      fa: 'قهوهٔ ولرم زیاد مانده است؛ قهوهٔ خیلی داغ مزه ندارد و می‌سوزاند.',
    },
    target: {
      en: 'Hot, and ready to drink at the first sip.',
      fa: 'گرم و از همان جرعهٔ اول قابل نوشیدن.',
    },
    howTo: {
      en: 'Steam milk to about 60–65 °C. Hand the cup over within half a minute; make again what has stood.',
      fa: 'شیر را تا حدود ۶۰ تا ۶۵ درجه بخار دهید. فنجان را ظرف نیم دقیقه تحویل دهید و آنچه مانده را دوباره درست کنید.',
    },
  },
  {
    id: 'good-coffee',
    measure: 'rating',
    channels: ['store'],
    name: { en: 'The coffee is good', fa: 'قهوه خوب است' },
    purpose: {
      en: 'Speed that spoils the product drives guests away as surely as a queue.',
      fa: 'سرعتی که کیفیت را خراب کند مهمان را به همان اندازهٔ صف فراری می‌دهد.',
    },
    target: { en: 'Good or excellent.', fa: 'خوب یا عالی.' },
    howTo: {
      en: 'Set the grinder each morning and after lunch. Taste one shot every shift. Throw a bad one away.',
      fa: 'هر صبح و بعد از ناهار آسیاب را تنظیم کنید. در هر شیفت یک شات بچشید. شات بد را دور بریزید.',
    },
  },
  {
    id: 'honest-price',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'The price is the price shown', fa: 'قیمت همان است که نوشته‌اند' },
    purpose: {
      en: 'A price that differs from the board is a broken promise, however small.',
      fa: 'قیمتی که با تابلو نخواند بدقولی است، هرچند کم باشد.',
    },
    target: {
      en: 'The amount paid is the amount on the board or menu, and a receipt shows it.',
      fa: 'مبلغ پرداختی همان مبلغ تابلو یا منو باشد و در رسید بیاید.',
    },
    howTo: {
      en: 'Change board and till on the same evening. If they differ, charge the lower price and tell the shift lead.',
      fa: 'تابلو و صندوق را همان شب با هم عوض کنید. اگر فرق داشتند مبلغ کمتر را بگیرید و به مسئول شیفت بگویید.',
    },
  },
  {
    id: 'receipt',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'A receipt is given or offered', fa: 'رسید داده یا پیشنهاد می‌شود' },
    purpose: {
      en: 'Without one the guest can’t return anything, nor check what was paid.',
      fa: 'بدون رسید مهمان نه می‌تواند چیزی را پس بدهد و نه مبلغ را بررسی کند.',
    },
    target: { en: 'Given, or offered, every time.', fa: 'هر بار داده یا پیشنهاد شود.' },
    howTo: {
      en: 'Ask “Your receipt?” with the paper in your hand.',
      fa: 'رسید را در دست بگیرید و بپرسید «رسیدتان را می‌خواهید؟»',
    },
  },
  {
    id: 'safe-handling',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'Food is handled safely', fa: 'بهداشت خوراکی رعایت می‌شود' },
    purpose: {
      en: 'It can make people ill. No speed or smile makes up for it, so a visit that sees it fails.',
      fa: 'ممکن است کسی را بیمار کند. هیچ سرعت و لبخندی جبرانش نمی‌کند؛ پس بازدیدی که چنین چیزی در آن دیده شود مردود است.',
    },
    target: {
      en: 'No bare hand on ready food or on the rim of a cup. Hands washed or gloves changed after money.',
      fa: 'دست خالی به خوراکی آماده یا لبهٔ فنجان نخورد. پس از گرفتن پول دست شسته یا دستکش عوض شود.',
    },
    howTo: {
      en: 'Tongs or paper for everything that is eaten. Cups by the handle or the base. One person takes money where two are on shift.',
      fa: 'هر خوراکی را با انبر یا کاغذ بردارید. فنجان را از دسته یا ته بگیرید. اگر دو نفرید یکی فقط پول بگیرد.',
    },
  },
] as const satisfies readonly Standard[];
