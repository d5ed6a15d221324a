import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { retailBriefing } from './briefing.ts';
import { retailList } from './discreet.ts';
import { retailIntervals, retailMoments } from './moments.ts';
import { adviceSection } from './sections/advice.ts';
import { afterwardsSection } from './sections/afterwards.ts';
import { contactSection } from './sections/contact.ts';
import { pressureSection } from './sections/pressure.ts';
import { retailStandards } from './standard-set.ts';

/**
 * Advice in a shop, with the failures that the articles name: no help, no knowledge, the hard sell (S25).
 * Where nobody helped, advice and pressure are asked nothing and their weights go to the rest, which then earns little.
 */
export const retailChecklist: Checklist = {
  id: 'retail-advice',
  version: 1,
  title: five(
    'Advice in a shop',
    'Konsultācija veikalā',
    'Poradenství v obchodě',
    'راهنمایی در فروشگاه',
    'Advies in de winkel',
  ),
  channel: 'store',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: retailStandards.id, version: retailStandards.version },
  standards: retailStandards.standards,
  moments: retailMoments,
  intervals: retailIntervals,
  sections: [contactSection, adviceSection, pressureSection, afterwardsSection],
  scoring: { notApplicable: 'omit', sections: 'weighted', bonusCapPercent: 100, passPercent: 75 },
  briefing: retailBriefing,
  discreet: retailList,
  contradictions: [
    {
      id: 'nobody-and-someone',
      when: {
        all: [
          { question: 'help-how', is: 'nobody' },
          { moment: 'helped', marked: true },
        ],
      },
      text: five(
        'You say that nobody helped you, but marked when help began.',
        'Rakstāt, ka neviens nepalīdzēja, bet atzīmējāt, kad palīdzība sākās.',
        'Píšete, že vám nikdo nepomohl, ale označili jste začátek pomoci.',
        'نوشته‌اید هیچ‌کس کمک نکرد، اما شروع کمک را علامت زده‌اید.',
        'Je zegt dat niemand je hielp, maar tikte wanneer de hulp begon.',
      ),
      questions: ['help-how'],
    },
    {
      id: 'asked-nothing-and-something',
      when: {
        all: [
          { question: 'asked-about', is: 'none' },
          { any: ['use', 'wishes', 'budget'].map((is) => ({ question: 'asked-about', is })) },
        ],
      },
      text: five(
        '“None of these” is marked, and one of the others too.',
        'Atzīmēts “Neko no tā” un arī kāds no pārējiem.',
        'Označeno je „Na nic z toho“ a ještě něco dalšího.',
        '«هیچ‌کدام» را علامت زده‌اید و یکی دیگر را هم.',
        '“Niets daarvan” is aangekruist, en ook iets anders.',
      ),
      questions: ['asked-about'],
    },
  ],
};
