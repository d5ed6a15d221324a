import type { AnswerValue } from '#domain/journal/event.ts';
import {
  checklist,
  choice,
  moment,
  narrative,
  photo,
  scale,
  section,
  wait,
  yesNo,
} from '#tests/support/checklist.ts';
import { ofKind, standingAnswer, standingMoment, standingPhotos } from './truth.ts';
import type { Said } from './world.ts';

/** The checklist that the model's visits answer. */
export const form = checklist({
  moments: [moment('joined'), moment('ordered'), moment('served'), moment('left', false)],
  intervals: [
    wait('queue', 'joined', 'ordered'),
    wait('making', 'ordered', 'served'),
    wait('whole', 'joined', 'served'),
    wait('stay', 'joined', 'left'),
  ],
  sections: [
    section('door', [
      { ...yesNo('greeted', 10, { mayBeNotApplicable: false }), followUp: { text: { en: 'What then?' } } },
      { ...choice('words', { hello: 1, none: 0 }), showIf: { question: 'greeted', is: true } },
      scale('felt', [1, 5], 4),
    ]),
    section('after', [
      narrative('account', 10),
      photo('counter'),
      yesNo('clean', 1, { required: false, photos: 2 }),
    ]),
  ],
});

/** Questions, and the line under "greeted", with answers that fit and some that don't. */
export const answersOf: Readonly<Record<string, readonly [AnswerValue, ...AnswerValue[]]>> = {
  greeted: [true, false, null],
  'greeted.why': ['Nobody looked up.', ' '],
  words: ['hello', 'shouted', null],
  felt: [1, 4, 9, null],
  account: ['short', 'It was all as it should be.', '   ', null],
  clean: [true, false, null],
};

/** What the report still lacks, written out by hand for this one checklist: `what where`. */
export function lacking(said: readonly Said[]): string[] {
  if (ofKind(said, 'visit.prevented').at(-1)?.event.because) return [];
  const value = (question: string) => standingAnswer(said, question);
  const photos = (question: string) =>
    [...standingPhotos(said).values()].filter((at) => at === question).length;
  const lacks: string[] = [];
  for (const id of ['joined', 'ordered', 'served']) if (!standingMoment(said, id)) lacks.push(`moment ${id}`);
  if (value('greeted') === undefined) lacks.push('answer greeted');
  if (value('greeted') === null) lacks.push('unfit greeted');
  const line = value('greeted.why');
  if (value('greeted') === false && (line === undefined || line === ' ')) lacks.push('follow-up greeted');
  if (value('greeted') === true && value('words') === undefined) lacks.push('answer words');
  if (value('greeted') === true && value('words') === 'shouted') lacks.push('unfit words');
  if (value('felt') === undefined) lacks.push('answer felt');
  if (value('felt') === 9) lacks.push('unfit felt');
  if (value('account') === undefined || value('account') === '   ') lacks.push('answer account');
  if (value('account') === 'short') lacks.push('characters account');
  if (photos('counter') < 1) lacks.push('photos counter');
  if (photos('clean') < 2 && value('clean') !== null) lacks.push('photos clean');
  return lacks;
}
