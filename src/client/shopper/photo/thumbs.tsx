import { useState } from 'preact/hooks';
import type { Id } from '#domain/ids.ts';
import type { FoldedEvidence } from '#domain/journal/fold.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { PhotoSheet } from './photo-sheet.tsx';
import { Thumb } from './thumb.tsx';

/** Photos side by side; a tap shows one large. */
export function Thumbs({ open, photos }: { open: OpenVisit; photos: readonly FoldedEvidence[] }) {
  const [seen, setSeen] = useState<Id | null>(null);
  if (photos.length === 0) return null;
  const large = photos.find(({ evidence }) => evidence === seen);
  return (
    <>
      <ul class="thumbs">
        {photos.map((photo, index) => (
          <Thumb
            key={photo.evidence}
            journal={open.journal}
            photo={photo}
            number={index + 1}
            onOpen={() => setSeen(photo.evidence)}
          />
        ))}
      </ul>
      {large && <PhotoSheet open={open} photo={large} onClose={() => setSeen(null)} />}
    </>
  );
}

/** The photos (and documents) of a question, or of the tray (`null`), oldest first. */
export function photosOf({ report }: OpenVisit, question: Id | null): FoldedEvidence[] {
  return [...report.evidence.values()].filter(
    (photo) => photo.question === question && !photo.type.startsWith('audio/'),
  );
}
