import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { formatBytes } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { type ImportAnswer, MOST_IMPORT_BYTES } from '#protocol/import.ts';
import { sendFile } from './send-file.ts';
import { TakenIn } from './taken-in.tsx';

interface TakeInProps {
  open: boolean;
  onClose: () => void;
  /** Something was taken in: what is listed may be other by now. */
  onTaken: () => void;
}

/** Taking in the file that a shopper saved of a visit which their phone could not send. */
export function TakeIn({ open, onClose, onTaken }: TakeInProps) {
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const close = () => {
    setAnswer(null);
    onClose();
  };
  return (
    <Dialog open={open} title={t('coordinator-import')} onClose={close}>
      {answer ? (
        <TakenIn answer={answer} onAnother={() => setAnswer(null)} />
      ) : (
        <FileForm
          onTaken={(taken) => {
            setAnswer(taken);
            onTaken();
          }}
        />
      )}
    </Dialog>
  );
}

function FileForm({ onTaken }: { onTaken: (answer: ImportAnswer) => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(): Promise<void> {
    const fault = faultOf(file);
    setProblem(fault);
    if (fault !== null || !file) return;
    setBusy(true);
    try {
      onTaken(await sendFile(file));
    } catch (failure) {
      setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <p class="soft">{t('coordinator-import-body')}</p>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <TextField
        type="file"
        name="file"
        accept="application/json,.json"
        label={t('coordinator-import-file')}
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0] ?? null);
          setProblem(null);
        }}
      />
      <Button look="primary" type="submit" busy={busy}>
        {t('coordinator-import-do')}
      </Button>
    </form>
  );
}

/** What keeps a file from being sent at all. */
function faultOf(file: File | null): string | null {
  if (!file) return t('coordinator-import-missing');
  if (file.size <= MOST_IMPORT_BYTES) return null;
  return t('coordinator-import-too-large', { most: formatBytes(MOST_IMPORT_BYTES) });
}
