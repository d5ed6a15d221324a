import { useRef, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { formatBytes } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, IconButton } from '#client/ui/button.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import { PhoneError } from '#offline/index.ts';
import { developed } from '../photo/darkroom.ts';
import { removeEvidence } from '../photo/remove.ts';
import type { OpenVisit } from '../underway/frame.tsx';

/** Larger files would wait for days on a weak signal; the server takes somewhat more. */
export const MOST_BYTES = 20_000_000;

interface DocumentProps {
  open: OpenVisit;
  question: Question;
  labelledBy: string;
}

/** A PDF, kept as it is, or a picture of a paper, kept like a photo. */
export function DocumentAnswer({ open, question, labelledBy }: DocumentProps) {
  const input = useRef<HTMLInputElement>(null);
  const { busy, problem, keep, choose } = useDocument(open, question.id);
  const kept = [...open.report.evidence.values()].filter((file) => file.question === question.id);
  return (
    <div class="stack document-answer">
      {kept.map((file) => (
        <span class="line apart kept-file" key={file.evidence}>
          <span class="figures">
            {t(isPdf(file) ? 'document-pdf' : 'document-picture', { size: formatBytes(file.bytes) })}
          </span>
          <IconButton
            icon="cross"
            label={t('document-remove')}
            onClick={() => void removeEvidence(open.journal, file)}
          />
        </span>
      ))}
      <input
        ref={input}
        type="file"
        accept="application/pdf,image/*"
        hidden
        aria-labelledby={labelledBy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void keep(file).then(() => (currentTarget.value = ''));
        }}
      />
      <Button
        icon="plus"
        wide
        busy={busy}
        aria-describedby={labelledBy}
        onClick={() => void choose().then(() => input.current?.click())}
      >
        {t(kept.length > 0 ? 'document-another' : 'document-choose')}
      </Button>
      <span class="small soft">{t('document-limit', { size: formatBytes(MOST_BYTES) })}</span>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** The way of a file from the phone's picker to the disk. The picker may cost the app its life, like the camera. */
function useDocument({ journal, visit }: OpenVisit, question: string) {
  const { phone } = useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function choose(): Promise<void> {
    setProblem(null);
    await phone.setIntent({ visit: visit.id, question }).catch(() => undefined);
  }

  async function keep(file: File): Promise<void> {
    setBusy(true);
    try {
      await journal.addPhoto(await readOf(file), question);
    } catch (failure) {
      setProblem(t('not-saved', { why: whyOf(failure) }));
    } finally {
      setBusy(false);
      await phone.setIntent(null).catch(() => undefined);
    }
  }

  return { busy, problem, keep, choose };
}

/** The file's bytes: it is only a reference that the system may take away. Pictures lose what the camera wrote into them. */
async function readOf(file: File): Promise<Blob> {
  const bytes = new Blob([await file.arrayBuffer()], { type: file.type });
  if (!bytes.type.startsWith('image/')) return ofFittingSize(bytes);
  return (await developed(bytes)).photo;
}

function isPdf({ type }: { type: string }): boolean {
  return type === 'application/pdf';
}

function ofFittingSize(bytes: Blob): Blob {
  if (!isPdf(bytes)) throw new PhoneError('evidence-type');
  if (bytes.size > MOST_BYTES) throw new PhoneError('too-large');
  return bytes;
}

function whyOf(failure: unknown): string {
  return failure instanceof PhoneError && failure.code === 'evidence-type'
    ? t('document-type')
    : errorWords(failure);
}
