import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api, faultyField } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import { Flaws, Misshapen } from './flaws.tsx';
import { type ReadChecklist, readChecklist } from './read-checklist.ts';

interface PublishProps {
  open: boolean;
  onClose: () => void;
  onPublished: () => void;
}

/** Publishing a version of a checklist from its file. What keeps it from being published is said before anything is sent. */
export function Publish({ open, onClose, onPublished }: PublishProps) {
  return (
    <Dialog open={open} title={t('coordinator-publish')} onClose={onClose}>
      <FileForm
        onPublished={() => {
          onClose();
          onPublished();
        }}
      />
    </Dialog>
  );
}

function FileForm({ onPublished }: { onPublished: () => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [read, setRead] = useState<ReadChecklist | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function publish(): Promise<void> {
    setProblem(file ? null : t('coordinator-publish-missing'));
    if (!file) return;
    setBusy(true);
    const found = await readChecklist(file);
    setRead(found);
    if ('checklist' in found && found.faults.length === 0)
      await api.coordinator.publishChecklist(found.checklist).then(
        () => {
          toast(t('coordinator-publish-done'));
          onPublished();
        },
        (failure: unknown) => setProblem(refusalWords(failure)),
      );
    setBusy(false);
  }

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void publish();
      }}
    >
      <p class="soft">{t('coordinator-publish-body')}</p>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {read && 'misshapen' in read && <Misshapen parts={read.misshapen} />}
      {read && 'checklist' in read && <Flaws {...read} />}
      <TextField
        type="file"
        name="file"
        accept="application/json,.json"
        label={t('coordinator-publish-file')}
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0] ?? null);
          setRead(null);
          setProblem(null);
        }}
      />
      <Button look="primary" type="submit" busy={busy}>
        {t('coordinator-publish-do')}
      </Button>
    </form>
  );
}

/** A version that is there already is never edited. */
function refusalWords(failure: unknown): string {
  return faultyField(failure) === 'version' ? t('coordinator-publish-again') : errorWords(failure);
}
