import type { Locale, LocalizedText } from '../text.ts';
import type { Checklist, Option, Question } from './checklist.ts';

/** Parts of a checklist whose texts are translated together. A section is `section` and its id. */
export type TextGroup =
  | 'title'
  | 'standards'
  | 'moments'
  | 'waits'
  | `section ${string}`
  | 'briefing'
  | 'quiz'
  | 'contradictions'
  | 'discreet';

/** One text that a person reads. `at` is its own within the checklist: the group, ids, and the name of the text at the end. */
export interface TextPlace {
  readonly group: TextGroup;
  readonly at: readonly string[];
  readonly text: LocalizedText;
  /** Whether it may be of several paragraphs. */
  readonly isLong: boolean;
}

/** A text beside the same in another language. */
export interface Translation extends TextPlace {
  readonly from: string;
  readonly to: string;
  /** It reads in the one language and not in the other: it is to be translated. */
  readonly isMissing: boolean;
}

/** Every text of a checklist in two languages, in the order in which a person meets them. */
export function translationsOf(checklist: Checklist, from: Locale, to: Locale): Translation[] {
  return placesOf(checklist).map((place) => {
    const words = { from: place.text[from] ?? '', to: place.text[to] ?? '' };
    return { ...place, ...words, isMissing: words.to.trim() === '' };
  });
}

/** How many texts each language lacks. */
export function missingIn(checklist: Checklist, locale: Locale): number {
  return placesOf(checklist).filter(({ text }) => (text[locale] ?? '').trim() === '').length;
}

/** Every text with its place. */
export function placesOf(checklist: Checklist): TextPlace[] {
  const places: TextPlace[] = [];
  eachText(checklist, (place) => {
    places.push(place);
    return place.text;
  });
  return places;
}

/** The checklist with one of its texts put into words in one language; without words it has none in that language. */
export function withWords(
  checklist: Checklist,
  at: readonly string[],
  locale: Locale,
  words: string,
): Checklist {
  const key = keyOf(at);
  return eachText(checklist, (place) => {
    if (keyOf(place.at) !== key) return place.text;
    const { [locale]: _, ...others } = place.text;
    return words === '' ? others : { ...place.text, [locale]: words };
  });
}

/** A place as one word, for keys. */
export function keyOf(at: readonly string[]): string {
  return at.join('/');
}

type Put = (place: TextPlace) => LocalizedText;
/** Puts one text of a part. */
type PutIn = (text: LocalizedText, path: readonly string[], isLong?: boolean) => LocalizedText;

/** Goes through every text of a checklist once, and gives it with what was put in their places. */
function eachText(checklist: Checklist, put: Put): Checklist {
  const into =
    (group: TextGroup): PutIn =>
    (text, path, isLong = false) =>
      put({ group, at: [group, ...path], text, isLong });
  const { contradictions, discreet, recording, briefing } = checklist;
  return {
    ...checklist,
    title: into('title')(checklist.title, ['title']),
    standards: checklist.standards.map((one) => standardTexts(one, into('standards'))),
    moments: checklist.moments.map((one) => momentTexts(one, into('moments'))),
    intervals: checklist.intervals.map((one) => ({
      ...one,
      name: into('waits')(one.name, [one.id, 'name']),
    })),
    sections: checklist.sections.map((one) => sectionTexts(one, into(`section ${one.id}`))),
    briefing: {
      sections: briefingTexts(briefing, into('briefing')),
      quiz: quizTexts(briefing, into('quiz')),
    },
    ...(contradictions && {
      contradictions: contradictions.map((one) => ({
        ...one,
        text: into('contradictions')(one.text, [one.id, 'text']),
      })),
    }),
    ...(discreet && { discreet: discreetTexts(discreet, into('discreet')) }),
    ...(recording && { recording: { ...recording, basis: into('title')(recording.basis, ['basis'], true) } }),
  };
}

function standardTexts(one: Checklist['standards'][number], put: PutIn): Checklist['standards'][number] {
  const { id } = one;
  return {
    ...one,
    name: put(one.name, [id, 'name']),
    purpose: put(one.purpose, [id, 'purpose'], true),
    target: put(one.target, [id, 'target'], true),
    howTo: put(one.howTo, [id, 'howTo'], true),
  };
}

function momentTexts(one: Checklist['moments'][number], put: PutIn): Checklist['moments'][number] {
  return {
    ...one,
    name: put(one.name, [one.id, 'name']),
    definition: put(one.definition, [one.id, 'definition'], true),
  };
}

function sectionTexts(one: Checklist['sections'][number], put: PutIn): Checklist['sections'][number] {
  const title = put(one.title, ['title']);
  return { ...one, title, questions: one.questions.map((question) => questionTexts(question, put)) };
}

function questionTexts(question: Question, put: PutIn): Question {
  const { id, text, help, followUp } = question;
  const own = {
    text: put(text, [id, 'text']),
    ...(help && { help: put(help, [id, 'help'], true) }),
  };
  const line = followUp && { followUp: { ...followUp, text: put(followUp.text, [id, 'followUp']) } };
  switch (question.type) {
    case 'choice':
    case 'choices':
      return { ...question, ...own, options: optionTexts(question.options, [id], put), ...line };
    case 'scale':
      return {
        ...question,
        ...own,
        worstName: put(question.worstName, [id, 'worstName']),
        bestName: put(question.bestName, [id, 'bestName']),
        ...line,
      };
    case 'number':
      return {
        ...question,
        ...own,
        ...(question.unit && { unit: put(question.unit, [id, 'unit']) }),
        ...line,
      };
    case 'narrative':
      return { ...question, ...own, ...promptTexts(question, put), ...line };
    default:
      return { ...question, ...own, ...line };
  }
}

function promptTexts(
  { id, prompts }: Extract<Question, { type: 'narrative' }>,
  put: PutIn,
): { prompts?: LocalizedText[] } {
  return prompts ? { prompts: prompts.map((text, index) => put(text, [id, 'prompts', `${index}`])) } : {};
}

function optionTexts(options: readonly Option[], at: readonly string[], put: PutIn): Option[] {
  return options.map((option) => ({ ...option, text: put(option.text, [...at, 'options', option.id]) }));
}

function briefingTexts({ sections }: Checklist['briefing'], put: PutIn): Checklist['briefing']['sections'] {
  return sections.map((one) => ({
    ...one,
    title: put(one.title, [one.id, 'title']),
    body: put(one.body, [one.id, 'body'], true),
  }));
}

function quizTexts({ quiz }: Checklist['briefing'], put: PutIn): Checklist['briefing']['quiz'] {
  return quiz.map((one) => ({
    ...one,
    text: put(one.text, [one.id, 'text']),
    options: optionTexts(one.options, [one.id], put),
    why: put(one.why, [one.id, 'why'], true),
  }));
}

function discreetTexts(discreet: NonNullable<Checklist['discreet']>, put: PutIn): Checklist['discreet'] {
  const items = Object.entries(discreet.items).map(([id, text]) => [id, put(text, ['items', id])] as const);
  return { title: put(discreet.title, ['title']), items: Object.fromEntries(items) };
}
