import { useRef, useState } from 'preact/hooks';
import { Page } from '#client/desk/page.tsx';
import { formatBytes } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { FormDraft } from '#protocol/checklist-files.ts';
import { MOST_WORKBOOK_BYTES } from '#protocol/workbook.ts';
import { Draft } from './draft.tsx';
import { formProblem, sendForm } from './send-form.ts';
import '../checklist-page.css';
import './import.css';
import '#client/desk/report/answers.css';
import '#client/desk/report/report.css';
import '#client/desk/report/trace.css';

/** Bringing in a form of another program: it is read as a draft, and every place that the draft does not carry is told. */
export function ImportFormPage() {
  const [draft, setDraft] = useState<FormDraft | null>(null);
  const top = useRef<HTMLDivElement>(null);
  return (
    <Page
      title={t('coordinator-import-form')}
      above={<a href="/checklists">{t('coordinator-checklists')}</a>}
      lead={<p class="soft form-lead">{t('form-lead')}</p>}
    >
      <div ref={top} tabIndex={-1}>
        {draft ? (
          <Draft draft={draft} onAnother={() => setDraft(null)} />
        ) : (
          <FileForm
            onRead={(read) => {
              setDraft(read);
              top.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </div>
    </Page>
  );
}

function FileForm({ onRead }: { onRead: (draft: FormDraft) => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function read(): Promise<void> {
    const fault = faultOf(file);
    setProblem(fault);
    if (fault !== null || !file) return;
    setBusy(true);
    try {
      onRead(await sendForm(file));
    } catch (failure) {
      setProblem(formProblem(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="stack form-file"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void read();
      }}
    >
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <TextField
        type="file"
        name="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        label={t('form-file')}
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0] ?? null);
          setProblem(null);
        }}
      />
      <Button look="primary" type="submit" busy={busy}>
        {t('form-read')}
      </Button>
    </form>
  );
}

/** What keeps a file from being sent at all. */
function faultOf(file: File | null): string | null {
  if (!file) return t('form-missing');
  if (file.size <= MOST_WORKBOOK_BYTES) return null;
  return t('form-too-large', { most: formatBytes(MOST_WORKBOOK_BYTES) });
}
