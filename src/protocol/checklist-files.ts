import * as z from 'zod/mini';
import { Checklist } from '#domain/checklist/checklist.ts';
import { type ChecklistFault, faultKinds } from '#domain/checklist/integrity.ts';
import { Locale } from '#domain/text-schema.ts';
import { Finding } from '#domain/xlsform/finding.ts';

const Fault = z.object({
  kind: z.enum(faultKinds),
  at: z.array(z.string()),
  names: z.optional(z.string()),
  locale: z.optional(Locale),
});

/**
 * What `POST /api/forms` makes of an XLSForm: the draft of a checklist, what of the form it does not carry, and what keeps it from
 * being published.
 */
export const FormDraft = z.object({
  checklist: Checklist,
  findings: z.array(Finding),
  faults: z.array(Fault),
});
export interface FormDraft {
  readonly checklist: Checklist;
  readonly findings: readonly Finding[];
  readonly faults: readonly ChecklistFault[];
}

/** What a published checklist can be saved as: a form for other programs, our own file, or its standards as one. */
export const checklistFormats = ['xlsform', 'json', 'standards'] as const;
export type ChecklistFormat = (typeof checklistFormats)[number];

/** Where a published checklist is to be had as a file. */
export function checklistFileUrl(
  { id, version }: { id: string; version: number },
  as: ChecklistFormat,
): string {
  return `/api/checklists/${encodeURIComponent(id)}/${version}/file?as=${as}`;
}

/** The JSON Schemas of our own files, at `/api/schemas/<name>.json`. */
export const schemaNames = ['checklist', 'standard-set'] as const;
export type SchemaName = (typeof schemaNames)[number];
