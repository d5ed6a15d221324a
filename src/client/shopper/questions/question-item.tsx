import { answerWords } from '#client/app/answer-words.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { textIn } from '#domain/text.ts';
import type { VisitJournal } from '#offline/index.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { AnswerControl } from './answer-control.tsx';
import { answerOnce } from './answer-once.ts';
import { FileAnswer } from './file-answer.tsx';
import { FollowUpLine } from './follow-up.tsx';
import { onEnter, onNextKey } from './next-key.ts';
import { SavedMark } from './saved-mark.tsx';
import { type AnswerHold, useAnswer } from './use-answer.ts';

/**
 * What one question is drawn from, and nothing else: as long as these are the same things, an answer elsewhere does not draw it
 * anew (signals compare the properties of a component that reads one, as `t` does).
 */
export interface ItemProps {
  readonly journal: VisitJournal;
  readonly question: Question;
  readonly timeZone: string;
  readonly required: boolean;
  /** Whether the line under it is open. */
  readonly followUp: boolean;
  /** Whether it still wants an answer. */
  readonly isOpen: boolean;
  /** The one that the shopper came back for. */
  readonly current: boolean;
  /** The durable answer, and that of the line under it; `undefined`: none. */
  readonly answer: AnswerValue | undefined;
  readonly line: AnswerValue | undefined;
  /** What the editor says of it. */
  readonly comment: string | undefined;
  /** What was first handed in, where the present answer is another. */
  readonly first: { readonly value: AnswerValue | undefined } | undefined;
  /** The whole visit, only for a question that files belong to: it is drawn anew at each change. */
  readonly open: OpenVisit | undefined;
}

/** One question with its answer, its files, and the word on whether it is saved. */
export function QuestionItem(props: ItemProps) {
  const { journal, question, timeZone, required, open, answer, line } = props;
  const hold = useAnswer(journal, question.id, answer);
  const id = `ask-${question.id}`;
  const place = { question, hold, labelledBy: id, timeZone };
  return (
    <li
      class={props.current ? 'question current' : 'question'}
      id={`q-${question.id}`}
      tabIndex={-1}
      data-open={props.isOpen || undefined}
      onFocusIn={onEnter}
      onKeyDown={onNextKey}
    >
      <div class="question-words">
        <h3 id={id}>
          {textIn(question.text, currentLocale())}
          {!required && <span class="question-optional"> {t('optional')}</span>}
        </h3>
        {question.help && <p class="small soft">{textIn(question.help, currentLocale())}</p>}
      </div>
      {props.comment && (
        <Banner tone="warn" title={t('editor-says')}>
          {props.comment}
        </Banner>
      )}
      <AnswerControl {...place} />
      {open && <FileAnswer open={open} required={required} {...place} />}
      {props.first && <First question={question} value={props.first.value} />}
      {props.followUp && question.followUp && (
        <FollowUpLine journal={journal} question={question.id} followUp={question.followUp} line={line} />
      )}
      <div class="question-foot">
        <SavedMark saving={hold.saving} onRetry={() => void hold.retry()} />
        <SideAnswers question={question} hold={hold} kept={answer} labelledBy={id} />
      </div>
    </li>
  );
}

/** What was first handed in stays on record, and in sight. */
function First({ question, value }: { question: Question; value: AnswerValue | undefined }) {
  return (
    <p class="small soft first-answer">
      {value === undefined
        ? t('first-answer-none')
        : t('first-answer', { answer: answerWords(question, value) })}
    </p>
  );
}

/** Types whose answer goes away by emptying its field. */
const fields: readonly Question['type'][] = [
  'text',
  'narrative',
  'number',
  'money',
  'duration',
  'date',
  'time',
  'staff',
];

interface SideProps {
  question: Question;
  hold: AnswerHold;
  /** The durable answer: what is not kept yet need not be taken back, and the tap is shown without it. */
  kept: AnswerValue | undefined;
  labelledBy: string;
}

/** Beside the answer: "not applicable" where it has no place in the control, and taking an answer back. */
function SideAnswers({ question, hold, kept, labelledBy }: SideProps) {
  const offersNa = question.mayBeNotApplicable && question.type !== 'yes-no';
  const isUnticked = offersNa && hold.value === null;
  const isTakenBack =
    kept !== undefined && hold.value !== undefined && !isUnticked && !fields.includes(question.type);
  return (
    <div class="line side-answers">
      {isTakenBack && (
        <Button look="quiet" aria-describedby={labelledBy} onClick={() => void hold.set(undefined)}>
          {t('clear')}
        </Button>
      )}
      {offersNa && (
        <label class="line small">
          <input
            type="checkbox"
            checked={hold.value === null}
            aria-describedby={labelledBy}
            onChange={(event) =>
              void answerOnce(hold, labelledBy, event.currentTarget.checked ? null : undefined)
            }
          />
          {t('answer-not-applicable')}
        </label>
      )}
    </div>
  );
}
