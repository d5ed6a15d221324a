import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { telephoneBriefing } from './briefing.ts';
import { telephoneIntervals, telephoneMoments } from './moments.ts';
import { telephoneSections } from './sections.ts';
import { telephoneStandards } from './standards.ts';

/** A call to a company: whether one gets through to a person, tells it once, and is helped. Nothing of it is sold, so nothing can outscore service. */
export const telephoneChecklist: Checklist = {
  id: 'telephone',
  version: 1,
  title: five(
    'A call to the company',
    'Zvans uzņēmumam',
    'Hovor do firmy',
    'تماس با شرکت',
    'Een telefoontje naar het bedrijf',
  ),
  channel: 'phone',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: telephoneStandards.id, version: telephoneStandards.version },
  standards: telephoneStandards.standards,
  moments: telephoneMoments,
  intervals: telephoneIntervals,
  sections: telephoneSections,
  scoring: { notApplicable: 'omit', sections: 'weighted', passPercent: 75 },
  briefing: telephoneBriefing,
};
