import type { Question, Section } from '#domain/checklist/checklist.ts';
import type { About, Condition } from '#domain/checklist/condition.ts';
import type { Id } from '#domain/ids.ts';
import { eachClause } from './conditions.ts';

/** The section once more, under ids of its own; conditions among its questions look at the copies. */
export function copyOfSection(section: Section, fresh: (kind: string) => Id): Section {
  const ids = new Map(section.questions.map(({ id }) => [id, fresh('question')]));
  const questions = section.questions.map((question) => lookingAt(question, ids));
  return { ...section, id: fresh('section'), questions };
}

function lookingAt(question: Question, ids: ReadonlyMap<Id, Id>): Question {
  const { showIf, requireIf, integrity, followUp } = question;
  const copied = (condition: Condition) => eachClause(condition, (about) => aboutCopy(about, ids));
  return {
    ...question,
    id: ids.get(question.id) ?? question.id,
    ...(showIf && { showIf: copied(showIf) }),
    ...(requireIf && { requireIf: copied(requireIf) }),
    ...(integrity && { integrity: copied(integrity) }),
    ...(followUp?.when && { followUp: { ...followUp, when: copied(followUp.when) } }),
  };
}

function aboutCopy(about: About, ids: ReadonlyMap<Id, Id>): About {
  return 'moment' in about ? about : { ...about, question: ids.get(about.question) ?? about.question };
}

/** The question once more; what it asks of its own answer, it asks of the copy's. */
export function copyOfQuestion(question: Question, fresh: (kind: string) => Id): Question {
  return lookingAt(question, new Map([[question.id, fresh('question')]]));
}
