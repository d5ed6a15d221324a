import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { PhotoTray } from '../photo/photo-tray.tsx';
import type { OpenVisit } from '../underway/frame.tsx';
import { AnswerControl } from './answer-control.tsx';
import { SavedMark } from './saved-mark.tsx';
import { type AnswerHold, useAnswer } from './use-answer.ts';

interface QuestionItemProps {
  open: OpenVisit;
  question: Question;
  /** The one that the shopper came back for. */
  current: boolean;
}

/** One question with its answer, its photos, and the word on whether it is saved. */
export function QuestionItem({ open, question, current }: QuestionItemProps) {
  const hold = useAnswer(open, question.id);
  const id = `ask-${question.id}`;
  const comment = open.phase === 'returned' ? open.visit.returned?.questions[question.id] : undefined;
  const wantsPhotos = question.type === 'photo' || question.photos !== undefined;
  return (
    <li class={current ? 'question current' : 'question'} id={`q-${question.id}`} tabIndex={-1}>
      <div class="question-words">
        <h3 id={id}>
          {textIn(question.text, currentLocale())}
          {!question.required && <span class="question-optional"> {t('optional')}</span>}
        </h3>
        {question.help && <p class="small soft">{textIn(question.help, currentLocale())}</p>}
      </div>
      {comment && (
        <Banner tone="warn" title={t('editor-says')}>
          {comment}
        </Banner>
      )}
      <AnswerControl question={question} hold={hold} labelledBy={id} />
      {wantsPhotos && <PhotoTray open={open} question={question} labelledBy={id} />}
      <div class="question-foot">
        <SavedMark saving={hold.saving} onRetry={() => void hold.retry()} />
        <SideAnswers question={question} hold={hold} labelledBy={id} />
      </div>
    </li>
  );
}

/** Beside the answer: "not applicable" where it has no place in the control, and taking an answer back. */
function SideAnswers({
  question,
  hold,
  labelledBy,
}: {
  question: Question;
  hold: AnswerHold;
  labelledBy: string;
}) {
  const offersNa = question.mayBeNotApplicable && question.type !== 'yes-no' && question.type !== 'photo';
  const isText = question.type === 'text' || question.type === 'narrative' || question.type === 'number';
  return (
    <div class="line side-answers">
      {hold.value !== undefined && !isText && (
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
            onChange={(event) => void hold.set(event.currentTarget.checked ? null : undefined)}
          />
          {t('not-applicable-long')}
        </label>
      )}
    </div>
  );
}
