import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import type { Id } from '#domain/ids.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { finish, hold } from './keep-photo.ts';

/** Photos on their way from a camera or a gallery to the disk. */
export interface Keeping {
  readonly busy: boolean;
  /** What went wrong with the last ones, in words. */
  readonly problem: string | null;
  forgetProblem(): void;
  /** Keeps photos, all originals first. Resolves when each is kept or refused, with how many are kept. */
  keep(files: readonly Blob[]): Promise<number>;
  /** Remembers what is being chosen for: the camera's own app may cost this one its life. */
  leaveFor(): Promise<void>;
  /** Nothing was chosen. */
  cameBack(): Promise<void>;
}

/** Keeps photos for a question, or for the tray (`null`). */
export function useKeeping({ journal, visit }: OpenVisit, question: Id | null): Keeping {
  const { phone } = useApp();
  const [underWay, setUnderWay] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (failure: unknown) => setProblem(t('not-saved', { why: errorWords(failure) }));

  async function keep(files: readonly Blob[]): Promise<number> {
    setProblem(null);
    setUnderWay((before) => before + 1);
    try {
      const held = [];
      for (const file of files) held.push(await hold(journal, file, question).catch(fail));
      if (held.every((one) => one?.id)) await cameBack();
      let kept = 0;
      for (const one of held) if (one) kept += await finish(journal, one).then(() => 1, failed);
      return kept;
    } finally {
      setUnderWay((before) => before - 1);
      await cameBack();
    }
  }

  const failed = (failure: unknown) => {
    fail(failure);
    return 0;
  };
  const leaveFor = () => {
    setProblem(null);
    return phone.setIntent({ visit: visit.id, question }).catch(() => undefined);
  };
  const cameBack = () => phone.setIntent(null).catch(() => undefined);
  const forgetProblem = () => setProblem(null);
  return { busy: underWay > 0, problem, forgetProblem, keep, leaveFor, cameBack };
}
