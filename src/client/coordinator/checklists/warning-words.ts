import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { StandardSet } from '#domain/checklist/standard.ts';
import type { ChecklistWarning } from '#domain/checklist/warnings.ts';
import type { LocalizedText } from '#domain/text.ts';

/** A warning as its author reads it. */
export interface WarningWords {
  /** The part that it is about, by the name that people read. */
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

/** What is likely not meant, where, and what to do about it. */
export function warningWords(
  { kind, at, names }: ChecklistWarning,
  checklist: Checklist,
  set: StandardSet | null = null,
): WarningWords {
  const nameOf = namer(checklist, set);
  const about = { names: names === undefined ? '' : nameOf(names) };
  return {
    where: at.map(nameOf).join(' › '),
    what: t(`tools-warning-${kind}`, about),
    mend: t(`tools-warning-${kind}-mend`, about),
  };
}

/** What an id stands for to a reader. Ids are one's own within their kind alone: what is asked goes before what it is asked for. */
function namer(checklist: Checklist, set: StandardSet | null): (id: string) => string {
  const { sections, intervals, moments, standards, contradictions = [] } = checklist;
  const questions = sections.flatMap((section) => section.questions);
  const all: readonly (readonly [string, LocalizedText])[] = [
    [checklist.id, checklist.title],
    ...sections.map(({ id, title }) => [id, title] as const),
    ...[...questions, ...contradictions].map(({ id, text }) => [id, text] as const),
    ...[...intervals, ...moments, ...standards, ...(set?.standards ?? [])].map(
      ({ id, name }) => [id, name] as const,
    ),
  ];
  return (id) => {
    const [, text] = all.find(([known]) => known === id) ?? [id, {}];
    return say(text).trim() || id;
  };
}
