import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button, type ButtonLook } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Id } from '#domain/ids.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { Camera } from './camera.tsx';
import { PickButton } from './pick-button.tsx';
import { useKeeping } from './use-keeping.ts';

interface SourcesProps {
  open: OpenVisit;
  /** Whom the photos are for; `null`: the tray. */
  question: Id | null;
  labelledBy?: string | undefined;
  look?: ButtonLook | undefined;
  /** What the main button says. */
  children: string;
  /** Another way to a photo, beside the phone's camera and its gallery. */
  beside?: ComponentChildren;
}

/** The ways to a photo: the camera within the page first, then the phone's camera app and its gallery. */
export function PhotoSources({ open, question, labelledBy, look, children, beside }: SourcesProps) {
  const [isShooting, setShooting] = useState(false);
  const keeping = useKeeping(open, question);
  return (
    <div class="photo-sources">
      {keeping.problem && (
        <Banner
          tone="bad"
          role="alert"
          action={
            <Button look="quiet" onClick={keeping.forgetProblem}>
              {t('close')}
            </Button>
          }
        >
          {keeping.problem}
        </Banner>
      )}
      <Button
        icon="camera"
        wide
        look={look}
        busy={keeping.busy}
        aria-describedby={labelledBy}
        onClick={() => setShooting(true)}
      >
        {keeping.busy ? t('photo-working') : children}
      </Button>
      <div class="line photo-ways">
        {beside}
        <PickButton keeping={keeping} from="gallery" look="quiet" labelledBy={labelledBy}>
          {t('photo-gallery')}
        </PickButton>
        <PickButton keeping={keeping} from="camera" look="quiet" labelledBy={labelledBy}>
          {t('photo-camera-app')}
        </PickButton>
      </div>
      {isShooting && <Camera open={open} question={question} onClose={() => setShooting(false)} />}
    </div>
  );
}
