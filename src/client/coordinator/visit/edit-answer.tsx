import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { useKeptText } from '#client/desk/use-kept-text.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { toast } from '#client/ui/toast.tsx';
import { answerFits, isFileQuestion } from '#domain/checklist/answer.ts';
import { type Question, questionsOf } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { PhoneError } from '#offline/index.ts';
import type { ReportView, VisitRow } from '#protocol/api/views.ts';
import { EditInput } from './edit-input.tsx';

interface EditProps {
  question: Id;
  row: VisitRow;
  report: ReportView;
  /** It was corrected, or (`true`) someone moved the visit meanwhile. */
  onEdited: (stale: boolean) => void;
}

/** Corrects an answer, a slip say, on demand. What the shopper answered stays, and both are shown. */
export function EditAnswer({ question: id, row, report, onEdited }: EditProps) {
  const [isOpen, setOpen] = useState(false);
  const question = questionsOf(report.checklist).find((one) => one.id === id);
  const answer = report.answers.find((one) => one.question === id);
  if (!question || !answer || isFileQuestion(question)) return null;
  return (
    <details
      class="small aside-details edit-answer"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('review-edit')}</summary>
      {isOpen && (
        <EditForm
          row={row}
          question={question}
          answer={answer}
          onEdited={(stale) => {
            if (!stale) setOpen(false);
            onEdited(stale);
          }}
        />
      )}
    </details>
  );
}

interface FormProps extends Pick<EditProps, 'row' | 'onEdited'> {
  question: Question;
  answer: ReportView['answers'][number];
}

function EditForm({ row, question, answer, onEdited }: FormProps) {
  const [value, setValue] = useState(answer.value);
  const { text: reason, write } = useKeptText(`correction of ${row.id} ${question.id}`);
  const [lacking, setLacking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const fits = answerFits(question, value);

  async function send(to: AnswerValue | undefined): Promise<void> {
    setLacking(true);
    if (reason.trim() === '' || (to !== undefined && !fits)) return;
    setBusy(true);
    setProblem(null);
    const about = { visit: row.id, revision: row.revision, question: question.id, reason: reason.trim() };
    try {
      await api.coordinator.review.edit({ ...about, ...(to === undefined ? {} : { value: to }) });
      write('');
      toast(t('review-edited'));
      onEdited(false);
    } catch (failure) {
      if (failure instanceof PhoneError && failure.code === 'stale') onEdited(true);
      setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="action-panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send(value);
      }}
    >
      <p class="soft">{t('review-edit-body')}</p>
      <EditInput question={question} value={value} onChange={setValue} />
      {lacking && !fits && <p class="field-error">{t('review-edit-misfit')}</p>}
      <TextArea
        label={t('coordinator-reason')}
        rows={2}
        maxLength={2000}
        value={reason}
        error={lacking && reason.trim() === '' ? t('coordinator-fault-missing') : (problem ?? undefined)}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <div class="line">
        <Button type="submit" look="primary" busy={busy}>
          {t('review-edit-do')}
        </Button>
        {answer.edit && (
          <Button type="button" disabled={busy} onClick={() => void send(undefined)}>
            {t('review-edit-back')}
          </Button>
        )}
      </div>
    </form>
  );
}
