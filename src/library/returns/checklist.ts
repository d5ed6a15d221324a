import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { returnsBriefing } from './briefing.ts';
import { returnsList } from './discreet.ts';
import { returnsIntervals, returnsMoments } from './moments.ts';
import { afterwardsSection } from './sections/afterwards.ts';
import { handlingSection } from './sections/handling.ts';
import { outcomeSection } from './sections/outcome.ts';
import { policySection } from './sections/policy.ts';
import { returnsStandards } from './standard-set.ts';

/** Something brought back within the store's own rule: is the rule honoured (S25), and how is one treated? */
export const returnsChecklist: Checklist = {
  id: 'returns',
  version: 1,
  title: five(
    'Returning a purchase',
    'Pirkuma atgriešana',
    'Vrácení zboží',
    'پس دادن کالا',
    'Een aankoop retourneren',
  ),
  channel: 'store',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: returnsStandards.id, version: returnsStandards.version },
  standards: returnsStandards.standards,
  moments: returnsMoments,
  intervals: returnsIntervals,
  sections: [policySection, handlingSection, outcomeSection, afterwardsSection],
  scoring: { notApplicable: 'omit', sections: 'weighted', passPercent: 75 },
  briefing: returnsBriefing,
  discreet: returnsList,
  contradictions: [
    {
      id: 'refused-and-settled',
      when: {
        all: [
          { question: 'result', is: 'refused' },
          { moment: 'settled', marked: true },
        ],
      },
      text: five(
        'You say that it was refused, but marked when it was settled.',
        'Rakstāt, ka atteica, bet atzīmējāt, kad nokārtoja.',
        'Píšete, že odmítli, ale označili jste, kdy to vyřídili.',
        'نوشته‌اید رد شد، اما زمان تمام شدنش را علامت زده‌اید.',
        'Je zegt dat het geweigerd werd, maar tikte wanneer het afgehandeld was.',
      ),
      questions: ['result'],
    },
    {
      id: 'promised-and-short',
      when: {
        all: [
          { question: 'result', is: 'as-promised' },
          { question: 'amount-right', is: false },
        ],
      },
      text: five(
        'It ended as the rule promises, and yet you got less than you had paid.',
        'Beidzās, kā noteikumi sola, un tomēr saņēmāt mazāk, nekā samaksājāt.',
        'Skončilo to, jak pravidla slibují, a přesto jste dostali méně, než jste zaplatili.',
        'طبق قانون تمام شد، اما کمتر از پولی که داده بودید گرفتید.',
        'Het liep af zoals de regels beloven, en toch kreeg je minder dan je betaald had.',
      ),
      questions: ['result', 'amount-right'],
    },
  ],
};
