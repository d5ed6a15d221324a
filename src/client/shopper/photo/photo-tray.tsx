import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { FromTray } from './from-tray.tsx';
import './photo.css';
import { PhotoSources } from './photo-sources.tsx';
import { photosOf, Thumbs } from './thumbs.tsx';
import { neededBy } from './wishes.ts';

interface PhotoTrayProps {
  open: OpenVisit;
  /** `null`: what belongs to no question. */
  question: Question | null;
  labelledBy: string;
  /** Whether the question has to be answered; absent: as the checklist says without conditions. */
  required?: boolean | undefined;
}

/** The photos of one question, and the ways to more: the camera, the gallery, the visit's tray. */
export function PhotoTray({ open, question, labelledBy, required }: PhotoTrayProps) {
  const [isChoosing, setChoosing] = useState(false);
  const photos = photosOf(open, question?.id ?? null);
  const needed = question ? neededBy(question, required ?? question.required) : 0;
  const inTray = question ? photosOf(open, null).length : 0;
  return (
    <div class="stack photo-tray">
      <Thumbs open={open} photos={photos} />
      {needed > photos.length && (
        <span class="small soft figures">{t('photos-of', { taken: photos.length, needed })}</span>
      )}
      <PhotoSources
        open={open}
        question={question?.id ?? null}
        labelledBy={labelledBy}
        beside={
          inTray > 0 && (
            <Button look="quiet" aria-describedby={labelledBy} onClick={() => setChoosing(true)}>
              {t('photo-from-tray', { count: inTray })}
            </Button>
          )
        }
      >
        {t(photos.length > 0 ? 'photo-another' : 'photo-take')}
      </PhotoSources>
      {isChoosing && question && (
        <FromTray open={open} question={question} onClose={() => setChoosing(false)} />
      )}
    </div>
  );
}
