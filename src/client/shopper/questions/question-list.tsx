import { useEffect, useState } from 'preact/hooks';
import type { Asked } from '#domain/checklist/asked.ts';
import type { Question } from '#domain/checklist/checklist.ts';
import { followUpId } from '#domain/checklist/parts.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { firstAnswer } from './first-answers.ts';
import { type ItemProps, QuestionItem } from './question-item.tsx';

interface ListProps {
  open: OpenVisit;
  asked: readonly Asked[];
  answered: ReadonlySet<string>;
  current: string | undefined;
  /** Whether the rest of a long list has come by now. */
  isWhole: boolean;
}

/** Questions under each other. One that comes in later fades in; those that were there from the start do not. */
export function QuestionList({ open, asked, answered, current, isWhole }: ListProps) {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => setSettled(isWhole), [isWhole]);
  return (
    <ol class={isSettled ? 'questions settled' : 'questions'}>
      {asked.map((one) => (
        <QuestionItem
          key={one.question.id}
          {...itemOf(open, one)}
          isOpen={!answered.has(one.question.id)}
          current={one.question.id === current}
        />
      ))}
    </ol>
  );
}

/** What an item is drawn from, each the same thing as before unless it has changed. */
function itemOf(
  open: OpenVisit,
  { question, required, followUp }: Asked,
): Omit<ItemProps, 'isOpen' | 'current'> {
  const { journal, report, visit, phase } = open;
  const isReturned = phase === 'returned';
  return {
    journal,
    question,
    timeZone: visit.store.timeZone,
    required,
    followUp,
    answer: report.answers.get(question.id)?.value,
    line: followUp ? report.answers.get(followUpId(question.id))?.value : undefined,
    comment: isReturned ? visit.returned?.questions[question.id] : undefined,
    first: isReturned ? firstAnswer(report, question.id) : undefined,
    open: takesFiles(question) ? open : undefined,
  };
}

function takesFiles({ type, photos }: Question): boolean {
  return (
    type === 'photo' || type === 'receipt' || type === 'document' || type === 'sound' || photos !== undefined
  );
}
