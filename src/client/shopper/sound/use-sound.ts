import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import { PhoneError, type SoundRecording } from '#offline/index.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { type Recorder, record } from './recorder.ts';

/** One question's recorder: what it does now, what went wrong, and recordings that were cut off. */
export interface SoundState {
  /** Since when it records; `null`: it does not. */
  readonly since: Stamp | null;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly interrupted: readonly SoundRecording[];
  start(): void;
  stop(): void;
  /** Makes one evidence of a recording that was cut off. */
  keep(recording: SoundRecording): void;
  discard(recording: SoundRecording): void;
}

/** Records for a question. Leaving the screen stops it, and keeps what was heard. */
export function useSound({ journal }: OpenVisit, question: string): SoundState {
  const { clock } = useApp();
  const recorder = useRef<Recorder | null>(null);
  const [since, setSince] = useState<Stamp | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [interrupted, setInterrupted] = useState<readonly SoundRecording[]>([]);

  async function look(): Promise<void> {
    const found = await journal.interruptedSounds();
    setInterrupted(found.filter((recording) => recording.question === question));
  }

  async function start(): Promise<void> {
    const begun = clock.now();
    const lengthMs = () => clock.now().mono - begun.mono;
    recorder.current = await record({ journal, question, lengthMs, ended: () => stop('sound-ended') });
    setSince(begun);
  }

  /** `why`: what to say of it where it stopped by itself. */
  async function finish(why?: 'sound-ended'): Promise<void> {
    const { current } = recorder;
    recorder.current = null;
    if (!current) return;
    setSince(null);
    const failure = await current.stop().then(
      () => null,
      (cause: unknown) => cause,
    );
    await current.recording.finish();
    if (failure !== null) throw failure;
    if (why) setProblem(t(why));
  }

  /** Does one thing at a time, and says what goes wrong with it. */
  function doing(work: () => Promise<unknown>): void {
    setBusy(true);
    void work()
      .catch((failure: unknown) => setProblem(wordsOf(failure)))
      .then(look)
      .catch(() => undefined)
      .finally(() => setBusy(false));
  }

  const stop = (why?: 'sound-ended') => doing(() => finish(why));
  useEffect(() => {
    void look().catch(() => undefined);
    return () => void finish().catch(() => undefined);
  }, [journal, question]);
  return {
    since,
    busy,
    problem,
    interrupted,
    start: () => {
      setProblem(null);
      doing(start);
    },
    stop: () => stop(),
    keep: (recording) => doing(() => recording.finish()),
    discard: (recording) => doing(() => recording.discard()),
  };
}

function wordsOf(failure: unknown): string {
  if (failure instanceof PhoneError) return t('not-saved', { why: errorWords(failure) });
  const name = failure instanceof DOMException ? failure.name : '';
  return t(name === 'NotAllowedError' || name === 'SecurityError' ? 'sound-denied' : 'sound-none');
}
