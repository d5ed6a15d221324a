import type { LocalizedText } from '../text.ts';
import type { Checklist, Question } from './checklist.ts';

/** A text with its place in the checklist, as a path of ids ending in the name of the text. */
export interface PlacedText {
  readonly at: readonly string[];
  readonly text: LocalizedText;
}

/** Every text of a checklist that a person reads. */
export function textsOf(checklist: Checklist): PlacedText[] {
  const { sections, moments, intervals, standards, briefing, contradictions = [] } = checklist;
  return [
    { at: [checklist.id, 'title'], text: checklist.title },
    ...standards.flatMap(({ id, name, purpose, target, howTo }) =>
      named([id], { name, purpose, target, howTo }),
    ),
    ...moments.flatMap(({ id, name, definition }) => named([id], { name, definition })),
    ...intervals.flatMap(({ id, name }) => named([id], { name })),
    ...sections.flatMap(({ id, title, questions }) => [
      ...named([id], { title }),
      ...questions.flatMap((question) => textsOfQuestion(question, id)),
    ]),
    ...textsOfBriefing(briefing),
    ...contradictions.flatMap(({ id, text }) => named([id], { text })),
    ...textsOfDiscretion(checklist),
  ];
}

function textsOfQuestion(question: Question, section: string): PlacedText[] {
  const at = [section, question.id];
  const { text, help, followUp } = question;
  const own = [
    ...named(at, { text }),
    ...(help ? named(at, { help }) : []),
    ...(followUp ? named([...at, 'followUp'], { text: followUp.text }) : []),
  ];
  switch (question.type) {
    case 'choice':
    case 'choices':
      return [...own, ...textsOfOptions(question.options, at)];
    case 'scale':
      return [...own, ...named(at, { worstName: question.worstName, bestName: question.bestName })];
    case 'number':
      return question.unit ? [...own, ...named(at, { unit: question.unit })] : own;
    case 'narrative':
      return [...own, ...named([...at, 'prompts'], Object.fromEntries((question.prompts ?? []).entries()))];
    default:
      return own;
  }
}

function textsOfOptions(
  options: readonly { id: string; text: LocalizedText }[],
  at: readonly string[],
): PlacedText[] {
  return options.flatMap(({ id, text }) => named([...at, id], { text }));
}

function textsOfBriefing({ sections, quiz }: Checklist['briefing']): PlacedText[] {
  return [
    ...sections.flatMap(({ id, title, body }) => named([id], { title, body })),
    ...quiz.flatMap(({ id, text, why, options }) => [
      ...named([id], { text, why }),
      ...textsOfOptions(options, [id]),
    ]),
  ];
}

/** What is shown in a store, and why sound may be recorded there. */
function textsOfDiscretion({ discreet, recording }: Checklist): PlacedText[] {
  return [
    ...(discreet ? named(['discreet'], { title: discreet.title }) : []),
    ...named(['discreet', 'items'], discreet?.items ?? {}),
    ...(recording ? named(['recording'], { basis: recording.basis }) : []),
  ];
}

function named(at: readonly string[], texts: Readonly<Record<string, LocalizedText>>): PlacedText[] {
  return Object.entries(texts).map(([name, text]) => ({ at: [...at, name], text }));
}
