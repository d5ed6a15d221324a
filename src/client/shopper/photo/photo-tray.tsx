import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import './photo.css';
import { Thumb } from './thumb.tsx';
import { usePhoto } from './use-photo.ts';

interface PhotoTrayProps {
  open: OpenVisit;
  question: Question;
  labelledBy: string;
}

/** The photos of one question, and the camera. */
export function PhotoTray({ open, question, labelledBy }: PhotoTrayProps) {
  const { input, busy, problem, openCamera, keepPhoto, forgetIntent } = usePhoto(open, question.id);
  const photos = [...open.report.evidence.values()].filter((photo) => photo.question === question.id);
  const needed = question.photos ?? (question.required ? 1 : 0);
  return (
    <div class="stack photo-tray">
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {photos.length > 0 && (
        <ul class="thumbs">
          {photos.map((photo, index) => (
            <Thumb key={photo.evidence} journal={open.journal} photo={photo} number={index + 1} />
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-labelledby={labelledBy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void keepPhoto(file).then(() => (currentTarget.value = ''));
        }}
        onCancel={() => void forgetIntent()}
      />
      <Button icon="camera" wide busy={busy} aria-describedby={labelledBy} onClick={() => void openCamera()}>
        {busy ? t('photo-working') : t(photos.length > 0 ? 'photo-another' : 'photo-take')}
      </Button>
      {needed > photos.length && (
        <span class="small soft figures">{t('photos-of', { taken: photos.length, needed })}</span>
      )}
    </div>
  );
}
