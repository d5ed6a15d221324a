import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import type { FoldedEvidence } from '#domain/journal/fold.ts';
import type { VisitJournal } from '#offline/index.ts';

/** Takes a photo, document or sound out of the report. Its bytes are held for as long as that can be taken back. */
export async function removeEvidence(journal: VisitJournal, kept: FoldedEvidence): Promise<void> {
  const failed = (failure: unknown) => toast(t('not-saved', { why: errorWords(failure) }));
  const bytes = await journal.photo(kept.sha256).catch(() => null);
  await journal.append({ kind: 'evidence.removed', evidence: kept.evidence }).then(() => {
    const takeBack = () => bytes && void journal.addPhoto(bytes, kept.question, kept.traits).catch(failed);
    toast(t(removedName(kept)), bytes ? { name: t('undo'), run: () => void takeBack() } : undefined);
  }, failed);
}

function removedName({ type }: FoldedEvidence): string {
  if (type === 'application/pdf') return 'document-removed';
  return type.startsWith('audio/') ? 'sound-removed' : 'photo-removed';
}
