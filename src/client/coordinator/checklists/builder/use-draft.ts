import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import type { Id } from '#domain/ids.ts';
import { PhoneError } from '#offline/index.ts';
import type { DraftView } from '#protocol/api/drafts.ts';
import { type DraftSort, forgetUnsent, isSame, keepUnsent, unsentOf } from './unsent.ts';

/** Long enough that not every letter is sent. */
const KEEP_AFTER_MS = 900;
const AGAIN_AFTER_MS = 5_000;
const UNDO_AT_MOST = 100;
const ATTEMPTS_AT_MOST = 10;

/** Where what is written stands: with the server, on its way, only here, not taken, or overtaken by someone else's change. */
export type Keeping = 'kept' | 'keeping' | 'only-here' | 'not-taken' | 'overtaken';

interface Opened<B extends { readonly id: Id }> {
  readonly of: DraftSort<B>;
  readonly body: B;
  readonly revision: number;
}

/** What this screen begins with: the draft as it was read, or what was written on this device and never arrived. */
function beginning<B extends { readonly id: Id }>({ of, body, revision }: Opened<B>) {
  const unsent = unsentOf(of, body.id);
  if (!unsent || isSame(of, unsent.body, body)) return { body, keeping: 'kept' as const };
  const keeping = unsent.revision === revision ? ('only-here' as const) : ('overtaken' as const);
  return { body: unsent.body, keeping };
}

/**
 * A draft as it is written: each change is kept at the server soon, and on this device until it is. Where another
 * person has kept a change since, nothing of theirs is written over.
 */
export function useDraft<B extends { readonly id: Id }>(opened: Opened<B>) {
  const { of, body: first, revision: at } = opened;
  const [start] = useState(() => beginning(opened));
  const [body, setBody] = useState(start.body);
  const [keeping, showKeeping] = useState<Keeping>(start.keeping);
  const [before, setBefore] = useState<readonly B[]>([]);
  const revision = useRef(at);
  const kept = useRef(first);
  const latest = useRef(body);
  const standing = useRef<Keeping>(start.keeping);
  /** Sent on this revision without an answer. */
  const attempts = useRef<readonly B[]>([]);
  /** What is on its way, and all that was written meanwhile after it. */
  const sending = useRef<Promise<void>>(undefined);
  const typedIn = useRef<Element | null>(null);
  const isHere = useRef(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Of a screen that was left nothing is drawn any more. */
  function setKeeping(next: Keeping): void {
    standing.current = next;
    if (isHere.current) showKeeping(next);
  }

  function sendIn(delayMs: number): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), delayMs);
  }

  /** One at a time: who asks while something is on its way waits for that, and for what follows it. */
  function send(): Promise<void> {
    sending.current ??= sendAll().finally(() => {
      sending.current = undefined;
    });
    return sending.current;
  }

  async function sendAll(): Promise<void> {
    if (standing.current === 'overtaken') return;
    if (kept.current === latest.current && attempts.current.length === 0) return nothingToSend();
    const sent = latest.current;
    setKeeping('keeping');
    try {
      revision.current = await revisionOf(sent);
      kept.current = sent;
      if (latest.current === sent) forgetUnsent(of.kind, first.id);
      else keepUnsent(of, latest.current, revision.current);
      setKeeping(latest.current === sent ? 'kept' : 'only-here');
    } catch (failure) {
      const next = keepingAfter(failure);
      setKeeping(next);
      if (next === 'only-here' && isHere.current) sendIn(AGAIN_AFTER_MS);
      return;
    }
    if (latest.current !== sent) await sendAll();
  }

  /** What was changed and taken back at once is with the server as it is. */
  function nothingToSend(): void {
    forgetUnsent(of.kind, first.id);
    if (standing.current !== 'kept') setKeeping('kept');
  }

  /** An earlier answer may have been lost on its way: what the server has then is what was sent from here, and no one else's. */
  async function revisionOf(sent: B): Promise<number> {
    const keep = () => api.coordinator.drafts.keep({ draft: of.asDraft(sent), revision: revision.current });
    const tried = attempts.current;
    attempts.current = [...tried, sent].slice(-ATTEMPTS_AT_MOST);
    try {
      const answer = await keep();
      attempts.current = [];
      return answer.revision;
    } catch (failure) {
      if (!isStale(failure) || tried.length === 0) throw failure;
      const there = await api.coordinator.drafts.read({ kind: of.kind, id: first.id });
      if (!tried.some((one) => isThere(of, one, there))) throw failure;
      revision.current = there.revision;
      attempts.current = [];
      return (await keep()).revision;
    }
  }

  function put(next: B): void {
    latest.current = next;
    keepUnsent(of, next, revision.current);
    setBody(next);
    if (standing.current === 'overtaken') return;
    setKeeping('only-here');
    sendIn(KEEP_AFTER_MS);
  }

  useEffect(() => {
    isHere.current = true;
    const now = () => void send();
    if (start.keeping === 'only-here') sendIn(KEEP_AFTER_MS);
    addEventListener('online', now);
    return () => {
      isHere.current = false;
      clearTimeout(timer.current);
      removeEventListener('online', now);
      void send();
    };
  }, []);

  return {
    body,
    keeping,
    canUndo: before.length > 0,
    change(next: B) {
      const field = fieldTypedIn();
      const isSameField = field !== null && field === typedIn.current;
      typedIn.current = field;
      const last = latest.current;
      if (!isSameField) setBefore((known) => [...known, last].slice(-UNDO_AT_MOST));
      put(next);
    },
    undo() {
      const last = before.at(-1);
      if (!last) return;
      typedIn.current = null;
      setBefore(before.slice(0, -1));
      put(last);
    },
    /** Waits until the server has all of it; gives the revision, or `null` where it has not. */
    async settled(): Promise<number | null> {
      await send();
      const isKept = kept.current === latest.current && standing.current === 'kept';
      return isKept ? revision.current : null;
    },
    /** What someone else has kept is taken, and what is here is put away. */
    forget() {
      latest.current = kept.current;
      attempts.current = [];
      clearTimeout(timer.current);
      forgetUnsent(of.kind, first.id);
      setBody(kept.current);
      setBefore([]);
      setKeeping('kept');
    },
  };
}

/** All that is written in one field at one go is taken back at once. */
function fieldTypedIn(): Element | null {
  const field = document.activeElement;
  return field?.matches('textarea, input:not([type=checkbox], [type=radio])') ? field : null;
}

function isStale(failure: unknown): boolean {
  return failure instanceof PhoneError && failure.code === 'stale';
}

/** What can't be taken as it is isn't sent again until it is changed. */
function keepingAfter(failure: unknown): Keeping {
  if (isStale(failure)) return 'overtaken';
  const isRefused =
    failure instanceof PhoneError && ['bad-input', 'too-large', 'not-yours'].includes(failure.code);
  return isRefused ? 'not-taken' : 'only-here';
}

function isThere<B extends { readonly id: Id }>(of: DraftSort<B>, body: B, { draft }: DraftView): boolean {
  const there = of.shape.safeParse(draft.body);
  return there.success && isSame(of, body, there.data);
}
