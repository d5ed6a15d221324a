import type { Section } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { seen, seenIfItArose } from '#library/asked.ts';

/** Something is marked, and it is not "none of them". */
const somethingWrong: Condition = {
  all: [{ question: 'problems-met', answered: true }, { not: { question: 'problems-met', is: 'none' } }],
};

const neverSaid = { en: 'You did not say so: not applicable.', fa: 'اگر به آنها نگفتید: مورد ندارد.' };

/** When something goes wrong: who takes charge and is it solved (S05), in the plain words of bad service (S23). */
export const problemSection: Section = {
  id: 'problem',
  weight: 10,
  title: { en: 'If something went wrong', fa: 'اگر مشکلی پیش آمد' },
  questions: [
    {
      ...seen,
      id: 'problems-met',
      type: 'choices',
      text: {
        en: 'Which of these did you meet? Mark all.',
        fa: 'با کدام‌یک روبه‌رو شدید؟ همه را علامت بزنید.',
      },
      options: [
        { id: 'none', text: { en: 'None of them', fa: 'هیچ‌کدام' } },
        { id: 'long-wait', text: { en: 'A long wait', fa: 'انتظار طولانی' } },
        { id: 'rude', text: { en: 'Rude treatment', fa: 'رفتار بی‌ادبانه' } },
        { id: 'false-promise', text: { en: 'A promise that was not kept', fa: 'قولی که عملی نشد' } },
        { id: 'wrong-order', text: { en: 'A wrong or poor order', fa: 'سفارش اشتباه یا بی‌کیفیت' } },
        { id: 'unsolved', text: { en: 'A problem left unsolved', fa: 'مشکلی که حل نشد' } },
      ],
    },
    {
      ...seenIfItArose,
      id: 'promise-kept',
      type: 'yes-no',
      text: {
        en: 'Was what staff told you true: how long, how much, what there was?',
        fa: 'آیا آنچه کارکنان گفتند درست بود: مدت انتظار، قیمت و موجودی؟',
      },
      help: {
        en: 'You were told nothing of the kind: not applicable.',
        fa: 'اگر چنین چیزی نگفتند: مورد ندارد.',
      },
      followUp: { text: { en: 'What was promised, and what happened?', fa: 'چه قولی دادند و چه شد؟' } },
      score: { standard: 'kept-promises', points: 3, good: true },
    },
    {
      ...seenIfItArose,
      id: 'problem-response',
      showIf: somethingWrong,
      type: 'choice',
      text: {
        en: 'When you said that something was wrong, what did staff do?',
        fa: 'وقتی گفتید مشکلی هست، کارکنان چه کردند؟',
      },
      help: neverSaid,
      options: [
        { id: 'took-charge', text: { en: 'Apologised and took charge', fa: 'عذرخواهی و رسیدگی کردند' } },
        { id: 'acted-only', text: { en: 'Acted, without an apology', fa: 'رسیدگی کردند، بی‌عذرخواهی' } },
        { id: 'passed-on', text: { en: 'Sent me to someone else', fa: 'مرا پیش کس دیگری فرستادند' } },
        { id: 'policy', text: { en: 'Said it was the rule', fa: 'گفتند قانون همین است' } },
        {
          id: 'blamed',
          text: { en: 'Blamed me or did nothing', fa: 'تقصیر را گردن من انداختند یا کاری نکردند' },
        },
      ],
      score: {
        standard: 'problem-owned',
        points: { 'took-charge': 4, 'acted-only': 2, 'passed-on': 1, policy: 0, blamed: 0 },
      },
    },
    {
      ...seenIfItArose,
      id: 'problem-process',
      showIf: somethingWrong,
      type: 'yes-no',
      text: {
        en: 'Did staff know at once what to do about it?',
        fa: 'آیا کارکنان بی‌درنگ می‌دانستند چه باید بکنند؟',
      },
      help: {
        en: 'No: they asked around, argued or left you standing. You did not say so: not applicable.',
        fa: 'خیر یعنی: از این و آن پرسیدند، بحث کردند یا شما را معطل گذاشتند. اگر به آنها نگفتید: مورد ندارد.',
      },
      score: { standard: 'problem-owned', points: 2, good: true },
    },
    {
      ...seenIfItArose,
      id: 'problem-resolved',
      showIf: somethingWrong,
      type: 'yes-no',
      text: { en: 'Was it solved before you left?', fa: 'آیا پیش از رفتن شما حل شد؟' },
      help: neverSaid,
      followUp: {
        text: { en: 'What was still wrong as you left?', fa: 'هنگام رفتن چه چیزی هنوز درست نشده بود؟' },
      },
      score: { standard: 'problem-resolved', points: 4, good: true },
    },
  ],
};
