import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

declare global {
  interface MediaTrackCapabilities {
    torch?: boolean;
  }
  interface MediaTrackConstraintSet {
    torch?: boolean;
  }
}

/** Why there is no picture: not allowed, no camera, another app has it. */
export type CameraTrouble = 'denied' | 'none' | 'busy';

/** The camera within the page. `track` is `null` until there is a picture. */
export interface PageCamera {
  readonly track: MediaStreamTrack | null;
  readonly trouble: CameraTrouble | null;
  start(): void;
}

/** More pixels than are kept, and no more than that: phones take their time over the largest. */
const wanted: MediaStreamConstraints = {
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 2560 }, height: { ideal: 1920 } },
};

/** Shows the camera in a video element as long as the page is seen. Nothing is heard or recorded. */
export function useCamera(video: RefObject<HTMLVideoElement | null>): PageCamera {
  const [track, setTrack] = useState<MediaStreamTrack | null>(null);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const [starts, setStarts] = useState(0);
  const start = () => setStarts((before) => before + 1);

  useEffect(() => {
    const onChange = () => (document.visibilityState === 'visible' ? start() : setTrack(null));
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, []);

  useEffect(() => {
    let isWanted = true;
    setTrouble(null);
    const show = async () => {
      const found = await openCamera();
      if (!isWanted) return found.stop();
      // Another app took it, or the system did.
      found.onended = () => setTrouble('busy');
      if (video.current) await showIn(video.current, found);
      if (isWanted) setTrack(found);
      else found.stop();
    };
    void show().catch((failure: unknown) => isWanted && setTrouble(troubleOf(failure)));
    return () => {
      isWanted = false;
    };
  }, [starts]);

  useEffect(() => () => track?.stop(), [track]);
  return { track: trouble ? null : track, trouble, start };
}

/** Resolves when there is a picture: before that there would be nothing to take. */
function showIn(video: HTMLVideoElement, track: MediaStreamTrack): Promise<unknown> {
  const shown = new Promise((resolve) => video.addEventListener('loadeddata', resolve, { once: true }));
  video.srcObject = new MediaStream([track]);
  return shown;
}

async function openCamera(): Promise<MediaStreamTrack> {
  const stream = await navigator.mediaDevices.getUserMedia(wanted);
  const [track] = stream.getVideoTracks();
  if (!track) throw new DOMException('no camera', 'NotFoundError');
  return track;
}

function troubleOf(failure: unknown): CameraTrouble {
  const name = failure instanceof DOMException ? failure.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
}
