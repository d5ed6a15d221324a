import { useEffect, useState } from 'preact/hooks';
import { errorWords } from '../app/words.ts';
import { toast } from '../ui/toast.tsx';
import { type Load, useLoad } from './use-load.ts';

/** One page of a list, and where the next one begins. */
export interface PageOf<R> {
  readonly rows: R[];
  readonly after: string | null;
}

/** A list that is fetched page by page: what is here so far, and `more` to add the next page to it. */
export interface Pages<P> extends Load<P> {
  readonly busy: boolean;
  readonly more: () => void;
}

/** Fetches the first page, anew whenever `key` changes, and further ones when asked. */
export function usePages<R, P extends PageOf<R>>(
  key: string,
  fetchPage: (after?: string) => Promise<P>,
): Pages<P> {
  const first = useLoad(key, () => fetchPage());
  const [further, setFurther] = useState<PageOf<R> | null>(null);
  const [busy, setBusy] = useState(false);
  // Another first page makes what followed the old one stale.
  useEffect(() => setFurther(null), [first.value]);

  async function more(): Promise<void> {
    const after = further ? further.after : first.value?.after;
    if (!after || busy) return;
    setBusy(true);
    try {
      const next = await fetchPage(after);
      setFurther((known) => ({ rows: [...(known?.rows ?? []), ...next.rows], after: next.after }));
    } catch (failure) {
      toast(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }

  const { value } = first;
  const all =
    value && further ? { ...value, rows: [...value.rows, ...further.rows], after: further.after } : value;
  return { ...first, value: all, busy, more: () => void more() };
}
