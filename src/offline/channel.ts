import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';

/** What the tabs of one phone, and its service worker, tell one another. */
const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('journal-changed'), journal: Id }),
  z.object({ kind: z.literal('anyone-sending') }),
  z.object({ kind: z.literal('i-am-sending') }),
]);
export type Message = z.infer<typeof Message>;
type Listener = (message: Message) => void;

/** Says things to the other tabs, and hears them. */
export class Channel {
  readonly #wire: BroadcastChannel;
  readonly #listeners = new Set<Listener>();
  #isClosed = false;

  constructor(name: string) {
    this.#wire = new BroadcastChannel(name);
    this.#wire.onmessage = ({ data }) => {
      const message = Message.safeParse(data);
      if (message.success) for (const listener of this.#listeners) listener(message.data);
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
