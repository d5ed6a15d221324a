import { errorWords } from '#client/app/words.ts';
import { formatBytes, formatTime } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Card, Row, Rows } from '#client/ui/card.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import type { FoldedEvidence } from '#domain/journal/fold.ts';
import { textIn } from '#domain/text.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { removeEvidence } from './remove.ts';
import { PhotoWarning, Picture } from './thumb.tsx';
import { photoWishes } from './wishes.ts';

interface SheetProps {
  open: OpenVisit;
  photo: FoldedEvidence;
  onClose: () => void;
}

/** One photo, large: what may be wrong with it, whose it is, and whose it may be. */
export function PhotoSheet({ open, photo, onClose }: SheetProps) {
  const time = formatTime(photo.at.wall, open.visit.store.timeZone);
  const title = t('photo-sheet', { time });
  const give = (question: Id | null) =>
    void open.journal
      .append({ kind: 'evidence.assigned', evidence: photo.evidence, question })
      .then(onClose, (failure: unknown) => toast(t('not-saved', { why: errorWords(failure) })));
  const remove = () => void removeEvidence(open.journal, photo).then(onClose);
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button look="quiet" onClick={remove}>
            {t('photo-remove-this')}
          </Button>
        </>
      }
    >
      <div class="photo-large">
        <Picture journal={open.journal} photo={photo} words={title} />
      </div>
      <p class="line small soft figures">
        {formatBytes(photo.bytes)}
        <PhotoWarning photo={photo} />
      </p>
      <Whose open={open} photo={photo} onGive={give} />
    </Dialog>
  );
}

interface WhoseProps {
  open: OpenVisit;
  photo: FoldedEvidence;
  onGive: (question: Id | null) => void;
}

/** The questions that it can be given to: those that ask for photos first, with what each lacks. */
function Whose({ open: { journal, report }, photo, onGive }: WhoseProps) {
  const { wanting, others } = photoWishes(journal.checklist, report);
  const elsewhere = wanting.filter(({ question }) => question.id !== photo.question);
  return (
    <>
      {photo.question !== null && (
        <Button icon="undo" onClick={() => onGive(null)}>
          {t('photo-to-tray')}
        </Button>
      )}
      {elsewhere.length > 0 && <h3 class="caps">{t('photo-give-to')}</h3>}
      <Choices questions={elsewhere.map(({ question, lacks }) => ({ question, lacks }))} onChoose={onGive} />
      {others.length > 0 && (
        <details class="other-questions">
          <summary>{t('photo-give-other')}</summary>
          <Choices questions={others.map((question) => ({ question, lacks: 0 }))} onChoose={onGive} />
        </details>
      )}
    </>
  );
}

interface ChoicesProps {
  questions: readonly { question: Question; lacks: number }[];
  onChoose: (question: Id) => void;
}

function Choices({ questions, onChoose }: ChoicesProps) {
  if (questions.length === 0) return null;
  return (
    <Card flush>
      <Rows>
        {questions.map(({ question, lacks }) => (
          <Row key={question.id} onClick={() => onChoose(question.id)}>
            <span>{textIn(question.text, currentLocale())}</span>
            {lacks > 0 && <span class="small soft figures photo-lacks">{t('photo-lacks', { lacks })}</span>}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
