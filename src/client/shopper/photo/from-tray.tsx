import { errorWords } from '#client/app/words.ts';
import { formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import type { FoldedEvidence } from '#domain/journal/fold.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { PhotoWarning, Picture } from './thumb.tsx';
import { photosOf } from './thumbs.tsx';

interface FromTrayProps {
  open: OpenVisit;
  question: Question;
  onClose: () => void;
}

/** Chooses a photo out of the visit's tray for a question: a tap gives it. */
export function FromTray({ open, question, onClose }: FromTrayProps) {
  const give = ({ evidence }: FoldedEvidence) =>
    void open.journal
      .append({ kind: 'evidence.assigned', evidence, question: question.id })
      .then(onClose, (failure: unknown) => toast(t('not-saved', { why: errorWords(failure) })));
  return (
    <Dialog
      open
      title={t('photo-which')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('cancel')}</Button>}
    >
      <ul class="thumbs">
        {photosOf(open, null).map((photo) => {
          const words = t('photo-sheet', {
            time: formatTime(photo.at.wall, open.visit.store.timeZone, true),
          });
          return (
            <li key={photo.evidence} class="thumb">
              <button type="button" class="thumb-see" onClick={() => give(photo)}>
                <Picture journal={open.journal} photo={photo} words={words} />
                <PhotoWarning photo={photo} />
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
