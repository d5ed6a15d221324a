import { useRef, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { shrink } from './shrink.ts';

/** The way of a photo from the camera to the disk. The intent is kept first: the camera may cost the app its life. */
export function usePhoto({ journal, visit }: OpenVisit, question: string) {
  const { phone } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function openCamera(): Promise<void> {
    setProblem(null);
    await phone.setIntent({ visit: visit.id, question }).catch(() => undefined);
    input.current?.click();
  }

  async function keepPhoto(file: File): Promise<void> {
    setBusy(true);
    try {
      // The file is only a reference that the system may take away: its bytes are copied before anything else.
      const bytes = new Blob([await file.arrayBuffer()], { type: file.type });
      await journal.addPhoto(await shrink(bytes), question);
    } catch (failure) {
      setProblem(t('not-saved', { why: errorWords(failure) }));
    } finally {
      setBusy(false);
      await forgetIntent();
    }
  }

  const forgetIntent = () => phone.setIntent(null).catch(() => undefined);
  return { input, busy, problem, openCamera, keepPhoto, forgetIntent };
}
