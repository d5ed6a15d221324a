import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { emailBriefing } from './briefing.ts';
import { emailMoments, emailSections } from './sections.ts';
import { emailStandards } from './standards.ts';

/**
 * Two questions by e-mail. The wait lasts days and ends while nobody looks, so it is answered from the mailbox, not tapped.
 * Without an answer nothing is asked of it; the wait and the outcome then earn next to nothing.
 */
export const emailChecklist: Checklist = {
  id: 'email',
  version: 1,
  title: five(
    'Two questions by e-mail',
    'Divi jautājumi e-pastā',
    'Dva dotazy e-mailem',
    'دو پرسش با ایمیل',
    'Twee vragen per e-mail',
  ),
  channel: 'email',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: emailStandards.id, version: emailStandards.version },
  standards: emailStandards.standards,
  moments: emailMoments,
  intervals: [],
  sections: emailSections,
  scoring: { notApplicable: 'omit', sections: 'weighted', passPercent: 75 },
  briefing: emailBriefing,
  contradictions: [
    {
      id: 'never-and-settled',
      when: {
        all: [
          { question: 'answered', is: 'never' },
          { question: 'settled', is: 'first' },
        ],
      },
      text: five(
        'No answer came, but it says that the first answer settled it.',
        'Atbilde nepienāca, bet rakstīts, ka to nokārtoja pirmā atbilde.',
        'Odpověď nepřišla, ale vyřešit to měla první odpověď.',
        'پاسخی نیامد، اما نوشته‌اید پاسخ اول کار را تمام کرد.',
        'Er kwam geen antwoord, maar het zou met het eerste antwoord rond zijn.',
      ),
      questions: ['answered', 'settled'],
    },
  ],
};
