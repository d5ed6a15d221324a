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

/** The photos of one question side by side; each opens large. One that has not arrived, or can't be shown, says so. */
export function Photos({ photos, visit, about, timeZone }: PhotosProps) {
  const [open, setOpen] = useState<EvidenceFile | null>(null);
  if (photos.length === 0) return null;
  return (
    <div class="photos">
      {photos.map((photo, index) => (
        <Photo
          key={photo.seq}
          photo={photo}
          visit={visit}
          name={t('report-photo', { number: index + 1, about })}
          onOpen={() => setOpen(photo)}
        />
      ))}
      <Large photo={open} visit={visit} about={about} timeZone={timeZone} onClose={() => setOpen(null)} />
    </div>
  );
}

interface PhotoProps {
  photo: EvidenceFile;
  visit: Id;
  name: string;
  onOpen: () => void;
}

function Photo({ photo, visit, name, onOpen }: PhotoProps) {
  const { sha256, verified, bytes, picture } = photo;
  // Nobody has looked at it yet where `picture` is absent: asking for its small size finds out.
  const [failed, setFailed] = useState(false);
  if (!verified)
    return (
      <span class="photo missing small soft">
        <Icon name="camera" />
        {t('report-photo-not-here', { size: formatBytes(bytes) })}
      </span>
    );
  if (failed || (picture !== undefined && picture !== 'readable'))
    return (
      <a class="photo missing small" href={evidenceUrl(visit, sha256)} download>
        <Icon name={picture === 'unsupported' ? 'camera' : 'alert'} />
        <span class="unseen">{name}: </span>
        {t(`report-photo-${picture && picture !== 'readable' ? picture : 'unsupported'}`)}
        <span class="photo-save">{t('report-photo-save', { size: formatBytes(bytes) })}</span>
      </a>
    );
  return (
    <button type="button" class="photo" onClick={onOpen}>
      <img
        src={evidenceUrl(visit, sha256, 'tile')}
        alt={name}
        loading="lazy"
        decoding="async"
        onError={() => setFailed(true)}
      />
    </button>
  );
}

interface LargeProps extends Omit<PhotosProps, 'photos'> {
  photo: EvidenceFile | null;
  onClose: () => void;
}

/**
 * One photo on the whole screen, with when it was taken and the start of the hash that it was checked against. What is shown is
 * made from it for screens; the one that was checked is a link away.
 */
function Large({ photo, visit, about, timeZone, onClose }: LargeProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (photo) dialog.current?.showModal();
    else dialog.current?.close();
  }, [photo]);
  return (
    <dialog ref={dialog} class="report-photo-large" aria-label={about} onClose={onClose}>
      {photo && (
        <figure>
          <img src={evidenceUrl(visit, photo.sha256, 'screen')} alt={about} />
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
            <a class="small" href={evidenceUrl(visit, photo.sha256)} target="_blank" rel="noreferrer">
              {t('report-photo-shrunk')}
            </a>
          </figcaption>
          <IconButton icon="cross" label={t('close')} onClick={onClose} />
        </figure>
      )}
    </dialog>
  );
}
