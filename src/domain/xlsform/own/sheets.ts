import * as z from 'zod/mini';
import {
  Briefing,
  Contradiction,
  Discreet,
  Interval,
  Moment,
  Recording,
  ScoringRules,
} from '#domain/checklist/checklist.ts';
import { Channel, Standard } from '#domain/checklist/standard.ts';
import { Id } from '#domain/ids.ts';
import { Locale, LocalizedText } from '#domain/text-schema.ts';

/** What forms have no place for stands on sheets of our own, a row a thing: `plainclothes moments`. */
export const ownSheets = {
  standards: Standard,
  /** Beside each moment its item on the list that hides it. */
  moments: z.extend(Moment, { discreet: z.optional(LocalizedText) }),
  intervals: Interval,
  briefing: Briefing.shape.sections.def.element,
  quiz: Briefing.shape.quiz.def.element,
  contradictions: Contradiction,
} as const;
export type OwnSheet = keyof typeof ownSheets;

/** What the settings say in columns of our own. */
export const OwnSettings = z.object({
  /** The title in languages beside the form's own; null where the form says one that is not meant. */
  title: z.optional(z.partialRecord(Locale, z.nullable(z.string()))),
  channel: z.optional(Channel),
  locales: z.optional(z.array(Locale).check(z.minLength(1))),
  standardSet: z.optional(z.object({ id: Id, version: z.int() })),
  scoring: z.optional(ScoringRules),
  recording: z.optional(Recording),
  discreet: z.optional(z.pick(Discreet, { title: true })),
});

/** The name of a sheet of ours. */
export function ownSheetName(sheet: OwnSheet): string {
  return `plainclothes ${sheet}`;
}

const names: readonly string[] = Object.keys(ownSheets);

/** Whether a sheet's name is one of ours, whichever. */
export function isOwnSheet(name: string): boolean {
  const [, own = ''] = /^plainclothes (\w+)$/i.exec(name.trim()) ?? [];
  return names.includes(own.toLowerCase());
}
