import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seenIfItArose, seenInside } from '#library/asked.ts';

const guests = { en: 'people', fa: 'نفر' };

/** The wait (S01) against how busy it was (S22), and what it was like to wait (S23). */
export const waitSection: Section = {
  id: 'wait',
  weight: 25,
  title: { en: 'Waiting', fa: 'انتظار' },
  questions: [
    {
      ...seenInside,
      id: 'people-ahead',
      type: 'number',
      aspect: 'speed',
      text: {
        en: 'How many people were ahead of you when you joined the queue?',
        fa: 'وقتی در صف ایستادید چند نفر جلو شما بودند؟',
      },
      help: {
        en: 'Those who had not ordered yet. A couple who order together count as one.',
        fa: 'کسانی که هنوز سفارش نداده بودند. دو نفری که با هم سفارش می‌دهند یک نفر حساب می‌شوند.',
      },
      unit: guests,
      least: 0,
      most: 60,
    },
    {
      ...seenInside,
      id: 'staff-serving',
      type: 'number',
      aspect: 'speed',
      text: {
        en: 'How many staff were taking orders or making drinks?',
        fa: 'چند نفر از کارکنان سفارش می‌گرفتند یا نوشیدنی آماده می‌کردند؟',
      },
      help: {
        en: 'Count once, as you join the queue. Those who clean or stock do not count.',
        fa: 'یک بار، هنگام ایستادن در صف، بشمارید. کسانی که نظافت می‌کنند یا کالا می‌چینند حساب نیستند.',
      },
      unit: guests,
      least: 0,
      most: 20,
    },
    {
      ...seenInside,
      mayBeNotApplicable: true,
      id: 'tills-open',
      type: 'yes-no',
      aspect: 'speed',
      text: {
        en: 'With more than three people waiting, was every till open?',
        fa: 'وقتی بیش از سه نفر منتظر بودند، آیا همهٔ صندوق‌ها باز بود؟',
      },
      help: {
        en: 'Three or fewer waiting, or one till only: not applicable.',
        fa: 'اگر سه نفر یا کمتر منتظر بودند یا فقط یک صندوق هست: مورد ندارد.',
      },
      score: { standard: 'open-tills', points: 3, good: true },
    },
    {
      ...seenIfItArose,
      id: 'queue-order',
      type: 'yes-no',
      text: {
        en: 'Were people served in the order in which they came?',
        fa: 'آیا به نوبت به همه رسیدگی شد؟',
      },
      help: { en: 'Nobody else was waiting: not applicable.', fa: 'اگر کس دیگری منتظر نبود: مورد ندارد.' },
      followUp: { text: { en: 'Who was served before whom?', fa: 'چه کسی جلوتر از چه کسی کارش راه افتاد؟' } },
      score: { standard: 'fair-queue', points: 3, good: true },
    },
    {
      ...seenIfItArose,
      id: 'wait-acknowledged',
      type: 'yes-no',
      text: {
        en: 'Did anyone say how long it would be, or apologise for the wait?',
        fa: 'آیا کسی گفت چقدر طول می‌کشد، یا بابت معطلی عذرخواهی کرد؟',
      },
      help: {
        en: 'You waited less than two minutes: not applicable.',
        fa: 'اگر کمتر از دو دقیقه منتظر ماندید: مورد ندارد.',
      },
      score: { standard: 'wait-acknowledged', points: 3, good: true },
    },
    {
      ...felt,
      id: 'wait-felt',
      type: 'scale',
      aspect: 'speed',
      text: { en: 'How did the wait feel?', fa: 'انتظار را چگونه حس کردید؟' },
      worst: 1,
      best: 5,
      worstName: { en: 'Far too long', fa: 'خیلی طولانی' },
      bestName: { en: 'Hardly a wait', fa: 'انگار انتظاری نبود' },
      score: { standard: 'easy-wait', points: 4 },
    },
  ],
};
