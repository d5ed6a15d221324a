import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { faultyField } from '#client/desk/api.ts';
import { formatBytes, formatList, formatNumber } from '#client/locales/format.ts';
import { hasWords, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { type ComplaintFile, complaintColumns } from '#protocol/api/complaints.ts';
import { MOST_WORKBOOK_BYTES } from '#protocol/workbook.ts';
import { FileSeen } from './file-seen.tsx';
import { sendComplaints } from './send-file.ts';

interface TakeInProps {
  open: boolean;
  onTaken: () => void;
  onClose: () => void;
}

/** Taking in a file of complaints: looked at first, then taken in as far as its rows can be. */
export function TakeInComplaints({ open, onTaken, onClose }: TakeInProps) {
  return (
    <Dialog open={open} title={t('complaints-take-in')} onClose={onClose}>
      <Steps onTaken={onTaken} onClose={onClose} />
    </Dialog>
  );
}

function Steps({ onTaken, onClose }: Pick<TakeInProps, 'onTaken' | 'onClose'>) {
  const [file, setFile] = useState<File | null>(null);
  const [seen, setSeen] = useState<ComplaintFile | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(chosen: File, take: boolean): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      setSeen(await sendComplaints(chosen, take));
      if (take) onTaken();
    } catch (failure) {
      setProblem(faultInWords(failure));
    } finally {
      setBusy(false);
    }
  }

  function choose(chosen: File | null): void {
    setFile(chosen);
    setSeen(null);
    setProblem(null);
    if (!chosen) return;
    if (chosen.size > MOST_WORKBOOK_BYTES)
      setProblem(t('complaints-file-too-large', { most: formatBytes(MOST_WORKBOOK_BYTES) }));
    else void send(chosen, false);
  }

  if (seen?.taken)
    return (
      <>
        <Banner tone="good" role="status" title={t('complaints-taken', { count: seen.fresh })}>
          {seen.known > 0 && t('complaints-known', { count: seen.known })}
        </Banner>
        <Button look="primary" onClick={onClose}>
          {t('complaints-done')}
        </Button>
      </>
    );
  return (
    <>
      <p class="soft">
        {t('complaints-take-in-body', { columns: formatList(Object.values(complaintColumns)) })}
      </p>
      <TextField
        type="file"
        accept=".csv,.xlsx"
        label={t('complaints-file')}
        disabled={busy}
        onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
      />
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {busy && <p role="status">{t('complaints-reading-file')}</p>}
      {seen && <FileSeen of={seen} />}
      {seen && file && seen.fresh > 0 && (
        <Button look="primary" busy={busy} onClick={() => void send(file, true)}>
          {t('complaints-take-in-do', { count: seen.fresh, shown: formatNumber(seen.fresh) })}
        </Button>
      )}
    </>
  );
}

/** What keeps a file from being read, in its own sentence where there is one. */
function faultInWords(failure: unknown): string {
  const words = `workbook-fault-${faultyField(failure) ?? ''}`;
  return hasWords(words) ? t(words) : errorWords(failure);
}
