import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { websiteBriefing } from './briefing.ts';
import { websiteIntervals, websiteMoments } from './moments.ts';
import { websiteSections } from './sections.ts';
import { websiteStandards } from './standards.ts';

/** A question taken to a website, on a phone: whether it speaks of the visitor, can be found through, and lets one reach a person. */
export const websiteChecklist: Checklist = {
  id: 'website',
  version: 1,
  title: five(
    'A question to the website',
    'Jautājums vietnei',
    'Dotaz na webu',
    'یک پرسش از وب‌سایت',
    'Een vraag aan de website',
  ),
  channel: 'web',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: websiteStandards.id, version: websiteStandards.version },
  standards: websiteStandards.standards,
  moments: websiteMoments,
  intervals: websiteIntervals,
  sections: websiteSections,
  scoring: { notApplicable: 'omit', sections: 'weighted', passPercent: 75 },
  briefing: websiteBriefing,
  contradictions: [
    {
      id: 'not-found-and-found',
      when: {
        all: [
          { question: 'answer-found', is: false },
          { moment: 'found', marked: true },
        ],
      },
      text: five(
        'You say that the answer was not found, but marked when.',
        'Rakstāt, ka atbilde nav atrasta, bet atzīmējāt, kad.',
        'Píšete, že se odpověď nenašla, ale označili jste kdy.',
        'نوشته‌اید پاسخ پیدا نشد، اما زمانش را علامت زده‌اید.',
        'Je zegt dat het antwoord niet gevonden is, maar tikte wanneer.',
      ),
      questions: ['answer-found'],
    },
    {
      id: 'nowhere-and-somewhere',
      when: {
        all: [
          { question: 'contact-place', is: 'nowhere' },
          { moment: 'contact-found', marked: true },
        ],
      },
      text: five(
        'You say that there was no way to a person, but marked when you found it.',
        'Rakstāt, ka ceļa pie cilvēka nebija, bet atzīmējāt, kad to atradāt.',
        'Píšete, že cesta k člověku nebyla, ale označili jste, kdy jste ji našli.',
        'نوشته‌اید راهی به انسان نبود، اما زمان یافتنش را علامت زده‌اید.',
        'Je zegt dat er geen weg naar een mens was, maar tikte toen je die vond.',
      ),
      questions: ['contact-place'],
    },
  ],
};
