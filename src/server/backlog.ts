/** Work that the server does beside its requests, one piece after the other. */
export interface Backlog {
  /** Works through all that is to be done. What that is stands in the database, so a kill loses none of it. */
  wake(): void;
  /** Resolves when nothing is left to do. */
  settled(): Promise<void>;
  /** Ends with the piece at hand. */
  stop(): Promise<void>;
}

interface BacklogWork<Item> {
  /** What is to be done next, but for what is named: that failed, and is not tried again before the next start. */
  next(except: readonly string[]): Promise<Item | undefined>;
  nameOf(item: Item): string;
  work(item: Item): Promise<void>;
  unexpected(cause: unknown): void;
}

/** Work of one kind; one piece that fails holds up no other. */
export function createBacklog<Item>({ next, nameOf, work, unexpected }: BacklogWork<Item>): Backlog {
  let stopped = false;
  let running: Promise<void> | null = null;
  let wokenAgain = false;
  const passedOver = new Set<string>();

  async function workThrough(): Promise<void> {
    do {
      wokenAgain = false;
      for (let item = await following(); item !== undefined; item = await following()) await workOn(item);
    } while (wokenAgain && !stopped);
  }

  async function following(): Promise<Item | undefined> {
    return stopped ? undefined : next([...passedOver]);
  }

  async function workOn(item: Item): Promise<void> {
    try {
      await work(item);
    } catch (cause) {
      passedOver.add(nameOf(item));
      unexpected(cause);
    }
  }

  return {
    wake: () => {
      wokenAgain = true;
      running ??= workThrough()
        .catch(unexpected)
        .finally(() => {
          running = null;
        });
    },
    settled: async () => {
      await running;
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}
