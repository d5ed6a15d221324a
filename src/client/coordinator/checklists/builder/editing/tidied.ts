import { type Checklist, type Interval, type Question, questionsOf } from '#domain/checklist/checklist.ts';
import type { About, Condition } from '#domain/checklist/condition.ts';
import { clausesIn, eachClause } from './conditions.ts';
import { unscored } from './scores.ts';

/** What was there before a change and is there no longer, as `kind id`. */
type Gone = ReadonlySet<string>;

/**
 * The checklist after a change, without what hung on something that went with it: clauses about a question, an option or a
 * moment, waits from or to a moment, points under a standard. A wait of a section that is gone is filed under the first one left.
 * What hung in the air before the change is left to be mended by whoever knows what was meant.
 */
export function tidied(before: Checklist, after: Checklist): Checklist {
  const left = namesIn(after);
  const gone = new Set([...namesIn(before)].filter((name) => !left.has(name)));
  return gone.size === 0 ? after : without(after, gone);
}

function namesIn({ sections, moments, standards, ...rest }: Checklist): Set<string> {
  const questions = questionsOf({ sections, moments, standards, ...rest });
  const options = questions.flatMap((question) =>
    'options' in question ? question.options.map(({ id }) => optionName(question.id, id)) : [],
  );
  const named = (kind: string, all: readonly { id: string }[]) => all.map(({ id }) => `${kind} ${id}`);
  return new Set([
    ...named('section', sections),
    ...named('moment', moments),
    ...named('standard', standards),
    ...named('question', questions),
    ...options,
  ]);
}

const optionName = (question: string, option: string) => `option ${question} ${option}`;

function without(body: Checklist, gone: Gone): Checklist {
  const { sections, contradictions, discreet } = body;
  return {
    ...body,
    sections: sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => questionWithout(question, gone)),
    })),
    intervals: body.intervals.flatMap((wait) => waitWithout(wait, body, gone)),
    ...(discreet && { discreet: { ...discreet, items: itemsWithout(discreet.items, gone) } }),
    ...(contradictions && {
      contradictions: contradictions.filter(
        ({ when, questions }) =>
          clausesIn(when).every((about) => !isGone(about, gone)) &&
          questions.every((id) => !gone.has(`question ${id}`)),
      ),
    }),
  };
}

function questionWithout(question: Question, gone: Gone): Question {
  const { showIf, requireIf, integrity, followUp } = question;
  const left = (condition: Condition | undefined) =>
    eachClause(condition, (about) => (isGone(about, gone) ? undefined : about));
  const conditions = {
    ...(showIf && { showIf: left(showIf) }),
    ...(requireIf && { requireIf: left(requireIf) }),
    ...(integrity && { integrity: left(integrity) }),
    ...(followUp?.when && { followUp: { ...followUp, when: left(followUp.when) } }),
  };
  return scoreWithout({ ...question, ...conditions }, gone);
}

function scoreWithout(question: Question, gone: Gone): Question {
  if (!('score' in question && question.score)) return question;
  if (gone.has(`standard ${question.score.standard}`)) return unscored(question);
  if (question.type !== 'choice' && question.type !== 'choices') return question;
  const points = Object.entries(question.score.points).filter(
    ([option]) => !gone.has(optionName(question.id, option)),
  );
  return { ...question, score: { ...question.score, points: Object.fromEntries(points) } };
}

function waitWithout(wait: Interval, { sections }: Checklist, gone: Gone): Interval[] {
  if (gone.has(`moment ${wait.from}`) || gone.has(`moment ${wait.to}`)) return [];
  const [first] = sections;
  const section = gone.has(`section ${wait.section}`) ? (first?.id ?? wait.section) : wait.section;
  const isUnscored = wait.score && gone.has(`standard ${wait.score.standard}`);
  return [{ ...wait, section, ...(isUnscored && { score: undefined }) }];
}

function itemsWithout<T>(items: Readonly<Record<string, T>>, gone: Gone): Record<string, T> {
  return Object.fromEntries(Object.entries(items).filter(([id]) => !gone.has(`moment ${id}`)));
}

function isGone(about: About, gone: Gone): boolean {
  if ('moment' in about) return gone.has(`moment ${about.moment}`);
  if (gone.has(`question ${about.question}`)) return true;
  return 'is' in about && gone.has(optionName(about.question, String(about.is)));
}

/** How much of each kind hangs on other things: what a removal takes with it is the difference. */
export function hangingIn(body: Checklist): Record<'waits' | 'clauses' | 'scores', number> {
  const questions = questionsOf(body);
  const scored = [...questions, ...body.intervals].filter((one) => 'score' in one && one.score);
  const conditions = questions.flatMap(({ showIf, requireIf, integrity, followUp }) =>
    [showIf, requireIf, integrity, followUp?.when].flatMap(clausesIn),
  );
  return { waits: body.intervals.length, clauses: conditions.length, scores: scored.length };
}
