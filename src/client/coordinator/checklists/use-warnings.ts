import { useMemo } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { StandardSet } from '#domain/checklist/standard.ts';
import { type ChecklistWarning, warningsOf } from '#domain/checklist/warnings.ts';

/** What a checklist is to be warned of, and the published set that it was held against; `null` where it is built on none. */
export interface Warned {
  readonly warnings: readonly ChecklistWarning[];
  readonly set: StandardSet | null;
}

/** Warnings of a checklist by itself and, once that is here, against the set of standards that it is built on. */
export function useWarnings(checklist: Checklist): Warned {
  const { id, version } = checklist.standardSet;
  // A checklist may carry standards that were never published as a set: then it is held against itself alone.
  const { value } = useLoad(`set ${id} ${version}`, () => api.coordinator.standards.set({ id, version }));
  const set = value?.set ?? null;
  const warnings = useMemo(() => warningsOf(checklist, set), [checklist, set]);
  return { warnings, set };
}
