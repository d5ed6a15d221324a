import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import type { Id } from '#domain/ids.ts';
import { PhoneError } from '#offline/index.ts';
import { type DraftSort, forgetUnsent, keepUnsent, unsentOf } from './unsent.ts';

/** Long enough that not every letter is sent. */
const KEEP_AFTER_MS = 900;
const AGAIN_AFTER_MS = 5_000;
const UNDO_AT_MOST = 100;

/** Where what is written stands: with the server, on its way, only here, or overtaken by someone else's change. */
export type Keeping = 'kept' | 'keeping' | 'only-here' | 'overtaken';

interface Opened<B extends { readonly id: Id }> {
  readonly of: DraftSort<B>;
  readonly body: B;
  readonly revision: number;
}

/**
 * A draft as it is written: each change is kept at the server soon, and on this device until it is. Where another
 * person has kept a change since, nothing of theirs is written over.
 */
export function useDraft<B extends { readonly id: Id }>({ of, body: first, revision: at }: Opened<B>) {
  const [start] = useState(() => unsentOf(of, first.id, at));
  const [body, setBody] = useState(start ?? first);
  const [keeping, showKeeping] = useState<Keeping>(start ? 'only-here' : 'kept');
  const [before, setBefore] = useState<readonly B[]>([]);
  const revision = useRef(at);
  const kept = useRef(first);
  const latest = useRef(body);
  const isSending = useRef(false);
  const isHere = useRef(true);

  /** Of a screen that was left nothing is drawn any more. */
  const setKeeping = (next: Keeping) => isHere.current && showKeeping(next);

  async function send(): Promise<void> {
    if (isSending.current || kept.current === latest.current) return;
    isSending.current = true;
    const sent = latest.current;
    setKeeping('keeping');
    try {
      const draft = of.asDraft(sent);
      revision.current = (await api.coordinator.drafts.keep({ draft, revision: revision.current })).revision;
      kept.current = sent;
      if (latest.current === sent) forgetUnsent(of.kind, first.id);
      else keepUnsent(of, latest.current, revision.current);
      setKeeping(latest.current === sent ? 'kept' : 'only-here');
    } catch (failure) {
      const isOvertaken = failure instanceof PhoneError && failure.code === 'stale';
      setKeeping(isOvertaken ? 'overtaken' : 'only-here');
      if (!isOvertaken && isHere.current) setTimeout(() => void send(), AGAIN_AFTER_MS);
      return;
    } finally {
      isSending.current = false;
    }
    if (latest.current !== sent) await send();
  }

  function put(next: B): void {
    latest.current = next;
    keepUnsent(of, next, revision.current);
    setBody(next);
    if (keeping !== 'overtaken') setKeeping('only-here');
  }

  useEffect(() => {
    if (keeping !== 'only-here') return undefined;
    const timer = setTimeout(() => void send(), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [body, keeping]);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      void send();
    };
  }, []);

  return {
    body,
    keeping,
    canUndo: before.length > 0,
    change(next: B) {
      setBefore((known) => [...known, latest.current].slice(-UNDO_AT_MOST));
      put(next);
    },
    undo() {
      const last = before.at(-1);
      if (!last) return;
      setBefore(before.slice(0, -1));
      put(last);
    },
    /** Waits until the server has all of it; gives the revision, or `null` where it has not. */
    async settled(): Promise<number | null> {
      await send();
      return kept.current === latest.current ? revision.current : null;
    },
    /** What someone else has kept is taken, and what is here is put away. */
    forget() {
      latest.current = kept.current;
      forgetUnsent(of.kind, first.id);
    },
  };
}
