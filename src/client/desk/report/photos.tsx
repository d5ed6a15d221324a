import { useEffect, useRef, useState } from 'preact/hooks';
import { formatBytes, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { IconButton } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import type { Id } from '#domain/ids.ts';
import { evidenceUrl } from '../api.ts';
import type { EvidenceFile } from './reading.ts';
import './photos.css';

interface PhotosProps {
  photos: readonly EvidenceFile[];
  visit: Id;
  /** What they show, for those who can't see them: the question's text. */
  about: string;
  timeZone: string;
}

/** The photos of one question side by side; each opens large. One that has not arrived says so. */
export function Photos({ photos, visit, about, timeZone }: PhotosProps) {
  const [open, setOpen] = useState<EvidenceFile | null>(null);
  if (photos.length === 0) return null;
  return (
    <div class="photos">
      {photos.map((photo, index) =>
        photo.verified ? (
          <button type="button" key={photo.seq} class="photo" onClick={() => setOpen(photo)}>
            <img
              src={evidenceUrl(visit, photo.sha256)}
              alt={t('report-photo', { number: index + 1, about })}
              loading="lazy"
            />
          </button>
        ) : (
          <span key={photo.seq} class="photo missing small soft">
            <Icon name="camera" />
            {t('report-photo-not-here', { size: formatBytes(photo.bytes) })}
          </span>
        ),
      )}
      <Large photo={open} visit={visit} about={about} timeZone={timeZone} onClose={() => setOpen(null)} />
    </div>
  );
}

interface LargeProps extends Omit<PhotosProps, 'photos'> {
  photo: EvidenceFile | null;
  onClose: () => void;
}

/** One photo on the whole screen, with when it was taken and the start of the hash that it was checked against. */
function Large({ photo, visit, about, timeZone, onClose }: LargeProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (photo) dialog.current?.showModal();
    else dialog.current?.close();
  }, [photo]);
  return (
    <dialog ref={dialog} class="photo-large" aria-label={about} onClose={onClose}>
      {photo && (
        <figure>
          <img src={evidenceUrl(visit, photo.sha256)} alt={about} />
          <figcaption>
            <span>{about}</span>
            <span class="small figures">
              {t('report-photo-taken', {
                time: formatTime(photo.at, timeZone, true),
                size: formatBytes(photo.bytes),
              })}
              {' · '}
              {t('report-photo-hash', { hash: photo.sha256.slice(0, 12) })}
            </span>
          </figcaption>
          <IconButton icon="cross" label={t('close')} onClick={onClose} />
        </figure>
      )}
    </dialog>
  );
}
