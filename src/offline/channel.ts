import type { Id } from '#domain/ids.ts';

/** What the tabs of one phone, and its service worker, tell one another. */
export type Message =
  | { readonly kind: 'journal-changed'; readonly journal: Id }
  | { readonly kind: 'anyone-sending' | 'i-am-sending' };
type Listener = (message: Message) => void;

/** Says things to the other tabs, and hears them. */
export class Channel {
  readonly #wire: BroadcastChannel;
  readonly #listeners = new Set<Listener>();
  #isClosed = false;

  constructor(name: string) {
    this.#wire = new BroadcastChannel(name);
    this.#wire.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) for (const listener of this.#listeners) listener(data);
    };
  }

  /** Does nothing once closed: what was under way then has nobody left to tell. */
  tell(message: Message): void {
    if (!this.#isClosed) this.#wire.postMessage(message);
  }

  /** Gives back how to stop listening. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isClosed = true;
    this.#wire.close();
  }
}

/** A tab of another build may say what this one does not know. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'journal-changed') return 'journal' in data && typeof data.journal === 'string';
  return data.kind === 'anyone-sending' || data.kind === 'i-am-sending';
}
