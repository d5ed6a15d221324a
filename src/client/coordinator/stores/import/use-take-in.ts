import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetAsked, SheetCounts, SheetPreview } from '#protocol/store-sheet.ts';
import { listProblem, previewList, takeInList } from './send-list.ts';

/** What is under way: reading the list, or taking it in and how far. */
export type Work = 'reading' | { readonly done: number; readonly of: number };

const firstAsked: SheetAsked = {
  client: '',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

/** A list of stores on its way in: chosen, read as it is understood now, and taken in. Each work can be stopped. */
export function useTakeIn() {
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(firstAsked);
  const [preview, setPreview] = useState<SheetPreview | null>(null);
  const [taken, setTaken] = useState<SheetCounts | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);

  async function run(first: Work, task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    under.current?.abort();
    const mine = new AbortController();
    under.current = mine;
    setWork(first);
    setProblem(null);
    try {
      await task(mine.signal);
    } catch (failure) {
      if (!mine.signal.aborted) setProblem(listProblem(failure));
    } finally {
      if (under.current === mine) setWork(null);
    }
  }

  function read(chosen: File, how: SheetAsked): Promise<void> {
    setFile(chosen);
    setAsked(how);
    return run('reading', async (signal) =>
      setPreview(await previewList({ file: chosen, asked: how, signal })),
    );
  }

  return {
    ...{ file, asked, preview, taken, work, problem },
    choose(chosen: File) {
      const { columns: _, ...plain } = asked;
      void read(chosen, plain);
    },
    /** Reads the same list otherwise. */
    ask(how: Partial<SheetAsked>) {
      if (file) void read(file, { ...asked, ...how });
    },
    takeIn(leaveOut: boolean) {
      if (!file || !preview) return;
      const { digest } = preview;
      const onProgress = (done: number, of: number) => setWork({ done, of });
      void run({ done: 0, of: 0 }, async (signal) =>
        setTaken(await takeInList({ file, asked, signal, digest, leaveOut, onProgress })),
      );
    },
    stop: () => under.current?.abort(),
    again() {
      setFile(null);
      setPreview(null);
      setTaken(null);
      setProblem(null);
    },
  };
}

export type TakeIn = ReturnType<typeof useTakeIn>;
