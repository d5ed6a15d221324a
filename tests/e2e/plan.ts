import type { AnswerValue } from '#domain/journal/event.ts';

/** What the shopper of the end-to-end test answers, in the checklist's order; `null` is "not applicable". */
export const answersBeforeTheKill: readonly (readonly [question: string, value: AnswerValue])[] = [
  ['greeting-kind', 'nod-only'],
  ['entrance-clear', true],
  ['people-ahead', 2],
  ['staff-serving', 2],
  ['tills-open', null],
  ['queue-order', true],
  ['wait-acknowledged', false],
  ['wait-felt', 4],
  ['order-manner', ['looked', 'thanked', 'repeated']],
  ['rude-treatment', false],
];

export const answersAfterTheKill: readonly (readonly [question: string, value: AnswerValue])[] = [
  ['staff-distracted', false],
  ['menu-answer', false],
  ['menu-answer.why', 'I asked for oat milk and got a shrug'],
  ['fitting-offer', true],
  ['farewell', true],
  ['felt-welcome', 3],
  ['ordered-items', 'Flat white and a cinnamon bun'],
  ['order-right', true],
  ['drink-temperature', 'too-hot'],
  ['drink-taste', 3],
  ['bare-hands', false],
  ['dirty-tables', 1],
  ['price-right', true],
  ['receipt-given', false],
  ['problems-met', ['none']],
  ['promise-kept', true],
  ['come-back', 4],
  ['tell-others', 'recommend'],
  [
    'account',
    'The man at the till nodded and went on stacking cups. When it was my turn he repeated the order and smiled; the drink came fast and very hot.',
  ],
];

/** What is read off the receipt, before its photo is taken; each part is kept with those before it. */
export const receiptQuestion = 'receipt';
export const receiptTotal = '7.20';

/**
 * The score of these answers, worked out by hand from the checklist "Counter service, coffee", version 3,
 * under the profile of stores in stations (`server/demo/standards.ts`): a farewell weighs half, an offer earns no bonus.
 *
 * | section    | weight | earned                                                                              | of | %        |
 * |------------|--------|-------------------------------------------------------------------------------------|----|----------|
 * | arrival    | 15     | nod 3 + clear 2 + greeted within 30 s 4 = 9                                          | 12 | 75       |
 * | wait       | 25     | order kept 3 + not acknowledged 0 + felt 4 of 1–5: ¾ of 4 = 3 + under 90 s 10 = 16   | 20 | 80       |
 * | counter    | 20     | manner 2+2+3 + not rude 6 + attentive 3 + menu 0 + farewell ½ of 2 + felt 3 of 1–5: 2 = 19       | 26 | 19 ÷ 26 |
 * | product    | 25     | right 6 + too hot 2 + taste 4 + hands 6 + one table 3 + price 3 + no receipt 0 = 24  | 30 | 80       |
 * | problem    | 10     | promise 3; the rest is not asked                                                    | 3  | 100      |
 * | afterwards | 5      | come back 4 of 1–5: 3 + recommend 4 = 7                                             | 8  | 87.5     |
 *
 * The weights come to 100 and no section is empty, so the whole is their weighted sum.
 */
export const percentageByHand =
  0.15 * 75 + 0.25 * 80 + 0.2 * ((19 / 26) * 100) + 0.25 * 80 + 0.1 * 100 + 0.05 * 87.5;
