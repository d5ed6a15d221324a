import type { Question } from '#domain/checklist/checklist.ts';
import { ManyChoices, OneChoice, Rating, YesNo } from './choice-answers.tsx';
import { DurationAnswer } from './duration-answer.tsx';
import { MoneyAnswer, NumberAnswer } from './number-answer.tsx';
import { StaffAnswer } from './staff-answer.tsx';
import { TextAnswer } from './text-answer.tsx';
import type { AnswerHold } from './use-answer.ts';
import { WhenAnswer } from './when-answer.tsx';

/** A question of some type with its answer. */
export interface ControlProps<T extends Question['type'] = Question['type']> {
  question: Extract<Question, { type: T }>;
  hold: AnswerHold;
  /** Id of the element that asks. */
  labelledBy: string;
  /** The store's IANA time zone. */
  timeZone: string;
}

/** The control that a question's type calls for. What is answered by files is drawn by `FileAnswer`. */
export function AnswerControl({ question, ...rest }: ControlProps) {
  switch (question.type) {
    case 'yes-no':
      return <YesNo question={question} {...rest} />;
    case 'choice':
      return <OneChoice question={question} {...rest} />;
    case 'choices':
      return <ManyChoices question={question} {...rest} />;
    case 'scale':
      return <Rating question={question} {...rest} />;
    case 'number':
      return <NumberAnswer question={question} {...rest} />;
    case 'money':
      return <MoneyAnswer question={question} {...rest} />;
    case 'duration':
      return <DurationAnswer question={question} {...rest} />;
    case 'date':
    case 'time':
      return <WhenAnswer question={question} {...rest} />;
    case 'staff':
      return <StaffAnswer question={question} {...rest} />;
    case 'text':
    case 'narrative':
      return <TextAnswer question={question} {...rest} />;
    default:
      return null;
  }
}
