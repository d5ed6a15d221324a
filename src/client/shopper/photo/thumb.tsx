import { useEffect, useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { formatBytes } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { IconButton } from '#client/ui/button.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { FoldedEvidence } from '#domain/journal/fold.ts';
import type { VisitJournal } from '#offline/index.ts';

/** A kept photo, read back from the disk, with its size and a way to take it out of the report. */
export function Thumb({
  journal,
  photo,
  number,
}: {
  journal: VisitJournal;
  photo: FoldedEvidence;
  number: number;
}) {
  const source = usePhotoUrl(journal, photo);
  const remove = () =>
    void journal.append({ kind: 'evidence.removed', evidence: photo.evidence }).then(
      () => toast(t('photo-removed')),
      (failure: unknown) => toast(t('not-saved', { why: errorWords(failure) })),
    );
  const words = t('photo-kept', { number, size: formatBytes(photo.bytes) });
  return (
    <li class="thumb">
      {source === null ? <p class="field-error">{t('photo-damaged')}</p> : <img src={source} alt={words} />}
      <span class="line apart">
        <span class="small soft figures">{words}</span>
        <IconButton icon="cross" label={t('photo-remove', { number })} onClick={remove} />
      </span>
    </li>
  );
}

/** An address for the photo's bytes; `null` where they can't be read. */
function usePhotoUrl(journal: VisitJournal, { sha256 }: FoldedEvidence): string | null | undefined {
  const [url, setUrl] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let made: string | undefined;
    let watching = true;
    void journal.photo(sha256).then((blob) => {
      if (!watching) return;
      made = blob ? URL.createObjectURL(blob) : undefined;
      setUrl(made ?? null);
    });
    return () => {
      watching = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [journal, sha256]);
  return url;
}
