import { useEffect, useRef, useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, IconButton } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Id } from '#domain/ids.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import './camera.css';
import { finish, hold } from './keep-photo.ts';
import { paper } from './paper.ts';
import { PickButton } from './pick-button.tsx';
import { type CameraTrouble, useCamera } from './use-camera.ts';
import { useKeeping } from './use-keeping.ts';

interface CameraProps {
  open: OpenVisit;
  /** Whom the photos are for; `null`: the tray. */
  question: Id | null;
  onClose: () => void;
}

/** The camera within the page: nothing is heard, nothing leaves the app, and several are taken in a row. */
export function Camera({ open, question, onClose }: CameraProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const { track, trouble, start } = useCamera(video);
  const shots = useShots(open, question);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="camera" aria-label={t('camera')} onClose={onClose}>
      <video ref={video} autoplay playsInline muted aria-label={t('camera-view')} />
      <div class="camera-top">
        <IconButton icon="cross" label={t('close')} onClick={() => dialog.current?.close()} />
        {track && <Torch track={track} />}
      </div>
      <div class="camera-middle">
        {trouble && <Trouble {...{ open, question, trouble, start, onClose }} />}
        {shots.problem && (
          <Banner tone="bad" role="alert">
            {shots.problem}
          </Banner>
        )}
      </div>
      <div class="camera-bottom">
        <p class="small" role="status">
          {shots.kept > 0 ? t('camera-kept', { count: shots.kept }) : t('camera-silent')}
        </p>
        <button
          type="button"
          class="shutter"
          aria-label={t('camera-shoot')}
          disabled={!track || shots.waiting >= SHOTS_AT_ONCE}
          onClick={() => video.current && shots.take(video.current)}
        >
          {shots.kept > 0 && <span class="figures">{formatNumber(shots.kept)}</span>}
        </button>
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          {t('camera-done')}
        </Button>
      </div>
    </dialog>
  );
}

/** More than these at a time would be held in memory alone. */
const SHOTS_AT_ONCE = 3;

/** Shots of one opening of the camera: each is on its way to the disk before the next can be taken. */
function useShots({ journal }: OpenVisit, question: Id | null) {
  const [kept, setKept] = useState(0);
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  async function keep(video: HTMLVideoElement): Promise<void> {
    setProblem(null);
    setWaiting((before) => before + 1);
    try {
      await finish(journal, await hold(journal, await frameOf(video), question));
      setKept((before) => before + 1);
    } catch (failure) {
      setProblem(t('not-saved', { why: errorWords(failure) }));
    } finally {
      setWaiting((before) => before - 1);
    }
  }
  return { kept, waiting, problem, take: (video: HTMLVideoElement) => void keep(video) };
}

/** What the camera shows at this moment: a frame of its picture, since taking a still can be heard on some phones. */
function frameOf(video: HTMLVideoElement): Promise<Blob> {
  const sheet = paper(video.videoWidth, video.videoHeight);
  sheet.context.drawImage(video, 0, 0);
  return sheet.print(0.95);
}

function Torch({ track }: { track: MediaStreamTrack }) {
  const [isLit, setLit] = useState(false);
  if (!track.getCapabilities?.().torch) return null;
  const turn = () =>
    void track.applyConstraints({ advanced: [{ torch: !isLit }] }).then(
      () => setLit(!isLit),
      () => undefined,
    );
  return <IconButton icon="bolt" label={t('camera-torch')} pressed={isLit} onClick={turn} />;
}

interface TroubleProps extends CameraProps {
  trouble: CameraTrouble;
  start: () => void;
}

/** No picture: why, and the two ways that are left. */
function Trouble({ open, question, trouble, start, onClose }: TroubleProps) {
  const keeping = useKeeping(open, question);
  const keep = async (files: readonly File[]) => {
    if ((await keeping.keep(files)) > 0) onClose();
  };
  return (
    <div class="stack">
      <Banner tone="warn" icon="camera" role="alert" title={t(`camera-${trouble}`)}>
        {keeping.problem ?? t(`camera-${trouble}-body`)}
      </Banner>
      <div class="line">
        <PickButton keeping={keeping} from="camera" onFiles={keep}>
          {t('photo-camera-app')}
        </PickButton>
        <PickButton keeping={keeping} from="gallery" onFiles={keep}>
          {t('photo-gallery')}
        </PickButton>
        <Button look="quiet" onClick={start}>
          {t('retry')}
        </Button>
      </div>
    </div>
  );
}
