import type { Standard } from '#domain/checklist/standard.ts';

/** Seeds rows S05 (a clear process, and was it resolved) and S23 (false promises, problems left unsolved). */
export const problemStandards = [
  {
    id: 'kept-promises',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'What is promised is kept', fa: 'به قول داده‌شده عمل می‌شود' },
    purpose: {
      en: 'A guest forgives “I don’t know”. A promise that proves false is remembered as a lie.',
      fa: 'مهمان «نمی‌دانم» را می‌بخشد، اما قولی که درست از آب درنیاید در یادش دروغ می‌ماند.',
    },
    target: {
      en: 'What staff say of time, price and stock turns out true.',
      fa: 'آنچه کارکنان دربارهٔ زمان، قیمت و موجودی می‌گویند درست دربیاید.',
    },
    howTo: {
      en: 'Say the longer time, not the hopeful one. Look before you say that it is there.',
      fa: 'زمان واقعی را بگویید، نه زمان خوش‌بینانه. پیش از گفتن «داریم» نگاه کنید.',
    },
  },
  {
    id: 'problem-owned',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'One person takes charge of a problem', fa: 'یک نفر مسئولیت مشکل را می‌پذیرد' },
    purpose: {
      en: 'How a serious problem is handled shows, more than anything else, whether service is meant.',
      fa: 'طرز برخورد با یک مشکل جدی بیش از هر چیز نشان می‌دهد که خدمات جدی گرفته می‌شود یا نه.',
    },
    target: {
      en: 'The person told listens, says sorry and acts. Nobody is blamed, sent round or read the policy.',
      fa: 'همان کسی که می‌شنود گوش می‌دهد، عذر می‌خواهد و دست به کار می‌شود. مهمان سرزنش یا این‌طرف و آن‌طرف فرستاده نمی‌شود و «قانون فروشگاه» نمی‌شنود.',
    },
    howTo: {
      en: 'Find out what is wrong, say sorry, say what happened, put it right, ask whether that will do.',
      fa: 'بفهمید چه شده، عذرخواهی کنید، توضیح دهید، درستش کنید و بپرسید آیا راضی شد.',
    },
  },
  {
    id: 'problem-resolved',
    measure: 'observed',
    channels: ['store'],
    name: { en: 'Problems are solved on the spot', fa: 'مشکل همان‌جا حل می‌شود' },
    purpose: {
      en: 'A problem solved well keeps the guest. One left unsolved loses them, often without a word.',
      fa: 'مشکلی که خوب حل شود مهمان را نگه می‌دارد؛ مشکل حل‌نشده او را، بیشتر وقت‌ها بی‌صدا، از دست می‌دهد.',
    },
    target: {
      en: 'Solved before the guest leaves: made again, exchanged or money back.',
      fa: 'پیش از رفتن مهمان حل شود: دوباره درست شود، عوض شود یا پولش پس داده شود.',
    },
    howTo: {
      en: 'Anyone at the counter may replace an order without asking. Money back: the shift lead, at once.',
      fa: 'هر کس پشت پیشخان است می‌تواند بدون اجازه سفارش را عوض کند. پس دادن پول با مسئول شیفت و همان لحظه است.',
    },
  },
] as const satisfies readonly Standard[];
