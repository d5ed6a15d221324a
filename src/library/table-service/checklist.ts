import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { tableBriefing } from './briefing.ts';
import { tableContradictions } from './contradictions.ts';
import { tableList } from './discreet.ts';
import { tableIntervals } from './intervals.ts';
import { tableMoments } from './moments.ts';
import { arrivalSection } from './sections/arrival.ts';
import { foodSection } from './sections/food.ts';
import { leavingSection } from './sections/leaving.ts';
import { problemSection } from './sections/problem.ts';
import { tableSection } from './sections/table.ts';
import { waitingSection } from './sections/waiting.ts';
import { tableStandards } from './standard-set.ts';

/**
 * A meal served at the table, with the two failures that the articles name: late, and late and cold (S25).
 * Waiting and food weigh the same, so that neither hides the other (S02); an offer is a bonus of one point.
 */
export const tableChecklist: Checklist = {
  id: 'table-service',
  version: 1,
  title: five(
    'Table service, a meal',
    'Apkalpošana pie galda, maltīte',
    'Obsluha u stolu, jídlo',
    'پذیرایی سر میز، یک وعده غذا',
    'Bediening aan tafel, een maaltijd',
  ),
  channel: 'store',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: tableStandards.id, version: tableStandards.version },
  standards: tableStandards.standards,
  moments: tableMoments,
  intervals: tableIntervals,
  sections: [arrivalSection, waitingSection, tableSection, foodSection, problemSection, leavingSection],
  scoring: { notApplicable: 'omit', sections: 'weighted', bonusCapPercent: 100, passPercent: 75 },
  briefing: tableBriefing,
  discreet: tableList,
  contradictions: tableContradictions,
};
