import type { Moment } from '#domain/checklist/checklist.ts';

/**
 * Six instants, each with what exactly starts it: two shoppers side by side must tap at the same time.
 * "Greeted" may never come and is then not marked.
 */
export const coffeeMoments: Moment[] = [
  {
    id: 'entered',
    required: true,
    name: { en: 'Entered', fa: 'وارد شدم' },
    definition: {
      en: 'Both your feet are inside the door. Where there is no door: you pass the line where the store’s floor begins.',
      fa: 'هر دو پایتان از در گذشته است. اگر در ندارد: از خطی که کف فروشگاه شروع می‌شود رد شدید.',
    },
  },
  {
    id: 'greeted',
    required: false,
    name: { en: 'Greeted', fa: 'خوشامد گفتند' },
    definition: {
      en: 'A member of staff first speaks to you, or looks at you and nods. A general call to the room does not count. “What can I get you?” does. Never greeted: leave it unmarked.',
      fa: 'یکی از کارکنان برای اولین بار با شما حرف می‌زند، یا نگاهتان می‌کند و سر تکان می‌دهد. حرفی که رو به جمع گفته شود حساب نیست. «چی میل دارید؟» حساب است. اگر هیچ‌کس خوشامد نگفت علامت نزنید.',
    },
  },
  {
    id: 'joined',
    required: true,
    name: { en: 'Joined the queue', fa: 'در صف ایستادم' },
    definition: {
      en: 'You stand still behind the last person in line. Nobody waiting: you stand at the counter, ready to order.',
      fa: 'پشت سر آخرین نفر صف می‌ایستید. اگر کسی در صف نیست: روبه‌روی پیشخان و آمادهٔ سفارش ایستاده‌اید.',
    },
  },
  {
    id: 'ordered',
    required: true,
    name: { en: 'Order taken', fa: 'سفارش گرفته شد' },
    definition: {
      en: 'You have said the last item and staff repeat the order or name the price, whichever is first. Before you pay.',
      fa: 'آخرین قلم را گفته‌اید و کارمند سفارش را تکرار می‌کند یا قیمت را می‌گوید، هر کدام که زودتر باشد. پیش از پرداخت.',
    },
  },
  {
    id: 'served',
    required: true,
    name: { en: 'Served', fa: 'تحویل گرفتم' },
    definition: {
      en: 'The last item of your order is in your hand or in front of you, and you may take it. A part of the order does not count.',
      fa: 'آخرین قلم سفارش در دست شما یا جلو شماست و می‌توانید بردارید. تحویل بخشی از سفارش حساب نیست.',
    },
  },
  {
    id: 'left',
    required: true,
    name: { en: 'Left', fa: 'بیرون آمدم' },
    definition: {
      en: 'Both your feet are outside the door again.',
      fa: 'هر دو پایتان دوباره بیرون از در است.',
    },
  },
];
