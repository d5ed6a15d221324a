import { useEffect, useState } from 'preact/hooks';
import { PhoneError } from '#offline/index.ts';
import { useApp } from '../app/context.ts';

/** Something that is fetched: not here yet, here, or failed. `reload` fetches it again and keeps showing the old until then. */
export interface Load<T> {
  readonly value: T | undefined;
  readonly failure: unknown;
  readonly reload: () => void;
}

interface State<T> {
  readonly key: string;
  readonly value?: T;
  readonly failure?: unknown;
}

/** Fetches what `load` does, anew whenever `key` changes. A session that ended leads to the sign-in. */
export function useLoad<T>(key: string, load: () => Promise<T>): Load<T> {
  const { session } = useApp();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State<T>>({ key });
  // `key` stands for whatever `load` closes over.
  useEffect(() => {
    let awaited = true;
    const settle = (settled: Omit<State<T>, 'key'>) => awaited && setState({ key, ...settled });
    load().then(
      (value) => settle({ value }),
      (failure: unknown) => {
        if (failure instanceof PhoneError && failure.code === 'signed-out') void session.refresh();
        settle({ failure });
      },
    );
    return () => {
      awaited = false;
    };
  }, [key, round]);
  const { value, failure } = state.key === key ? state : {};
  return { value, failure, reload: () => setRound((before) => before + 1) };
}
