import { formatBytes } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { IconButton } from '#client/ui/button.tsx';
import { State } from '#client/ui/state.tsx';
import type { FoldedEvidence } from '#domain/journal/fold.ts';
import { isBlurred, isDark } from '#domain/report/photo-findings.ts';
import type { VisitJournal } from '#offline/index.ts';
import { removeEvidence } from './remove.ts';
import { useKeptUrl } from './use-kept-url.ts';

interface ThumbProps {
  journal: VisitJournal;
  photo: FoldedEvidence;
  number: number;
  /** Shows it large. */
  onOpen: () => void;
}

/** A kept photo, read back from the disk, with what may be wrong with it and a way to take it out of the report. */
export function Thumb({ journal, photo, number, onOpen }: ThumbProps) {
  const words = t('photo-kept', { number, size: formatBytes(photo.bytes) });
  return (
    <li class="thumb">
      <button type="button" class="thumb-see" onClick={onOpen}>
        <Picture journal={journal} photo={photo} words={words} />
        <PhotoWarning photo={photo} />
      </button>
      <span class="line apart">
        <span class="small soft figures" aria-hidden="true">
          {formatBytes(photo.bytes)}
        </span>
        <IconButton
          icon="cross"
          label={t('photo-remove', { number })}
          onClick={() => void removeEvidence(journal, photo)}
        />
      </span>
    </li>
  );
}

interface PictureProps {
  journal: VisitJournal;
  photo: FoldedEvidence;
  words: string;
}

/** A kept picture by its bytes; a document by its kind. */
export function Picture({ journal, photo, words }: PictureProps) {
  const source = useKeptUrl(journal, photo.sha256);
  if (source === null) return <span class="field-error">{t('photo-damaged')}</span>;
  if (!photo.type.startsWith('image/')) return <span class="thumb-document">{t('photo-document')}</span>;
  return <img src={source} alt={words} />;
}

/** What may make a photo useless. It warns, and stops nothing: perhaps it was dark there. */
export function PhotoWarning({ photo: { traits } }: { photo: FoldedEvidence }) {
  if (!traits || !(isDark(traits) || isBlurred(traits))) return null;
  return <State tone="warn">{t(isDark(traits) ? 'photo-dark' : 'photo-blurred')}</State>;
}
