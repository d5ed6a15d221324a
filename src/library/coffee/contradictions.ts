import type { Contradiction } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { five } from '#library/five.ts';

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
    text: five(
      '“None of them” is marked, and one of the others too.',
      'Atzīmēts “Nekas no tā” un arī kāds no pārējiem.',
      'Označeno je „Nic z toho“ a ještě něco dalšího.',
      '«هیچ‌کدام» را علامت زده‌اید و یکی دیگر را هم.',
      '“Niets daarvan” is aangekruist, en ook iets anders.',
    ),
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
    text: five(
      '“None of them” is marked, but elsewhere you say that something went wrong.',
      'Atzīmēts “Nekas no tā”, bet citur rakstāt, ka kaut kas nogāja greizi.',
      'Označeno je „Nic z toho“, ale jinde píšete, že se něco nepovedlo.',
      '«هیچ‌کدام» را علامت زده‌اید، اما جای دیگر نوشته‌اید که مشکلی پیش آمد.',
      '“Niets daarvan” is aangekruist, maar elders zeg je dat er iets misging.',
    ),
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
    text: five(
      'You would send a friend there, and certainly not come back yourself.',
      'Draugu jūs turp sūtītu, bet pats noteikti neatgrieztos.',
      'Kamaráda byste tam poslali, ale sami byste se určitě nevrátili.',
      'دوستتان را می‌فرستید، اما خودتان به‌هیچ‌وجه برنمی‌گردید.',
      'Je zou er een vriend heen sturen, en zelf zeker niet terugkomen.',
    ),
    questions: ['tell-others', 'come-back'],
  },
];
