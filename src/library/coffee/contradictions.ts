import type { Contradiction } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';

const nothingMet: Condition = { question: 'problems-met', is: 'none' };

/** What editors send back most often: "none of them" beside a problem, and a friend sent where one would not go. */
export const coffeeContradictions: Contradiction[] = [
  {
    id: 'none-and-others',
    when: {
      all: [
        nothingMet,
        {
          any: ['long-wait', 'rude', 'false-promise', 'wrong-order', 'unsolved'].map((is) => ({
            question: 'problems-met',
            is,
          })),
        },
      ],
    },
    text: {
      en: '“None of them” is marked, and one of the others too.',
      fa: '«هیچ‌کدام» را علامت زده‌اید و یکی دیگر را هم.',
    },
    questions: ['problems-met'],
  },
  {
    id: 'nothing-wrong-and-yet',
    when: {
      all: [
        nothingMet,
        {
          any: [
            { question: 'rude-treatment', is: true },
            { question: 'order-right', is: false },
            { question: 'promise-kept', is: false },
          ],
        },
      ],
    },
    text: {
      en: '“None of them” is marked, but elsewhere you say that something went wrong.',
      fa: '«هیچ‌کدام» را علامت زده‌اید، اما جای دیگر نوشته‌اید که مشکلی پیش آمد.',
    },
    questions: ['problems-met', 'rude-treatment', 'order-right', 'promise-kept'],
  },
  {
    id: 'sends-a-friend',
    when: {
      all: [
        { question: 'tell-others', is: 'recommend' },
        { question: 'come-back', atMost: 1 },
      ],
    },
    text: {
      en: 'You would send a friend there, and certainly not come back yourself.',
      fa: 'دوستتان را می‌فرستید، اما خودتان به‌هیچ‌وجه برنمی‌گردید.',
    },
    questions: ['tell-others', 'come-back'],
  },
];
