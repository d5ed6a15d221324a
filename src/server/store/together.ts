interface Asking<A, R> {
  readonly item: A;
  resolve(result: R): void;
  reject(cause: unknown): void;
}

/**
 * Lets what is asked for in one turn of the event loop, or while the one before is still on its way, be asked of the database in one
 * statement: it is sent after each of them was asked for, so that none is answered from before. `all` gives a result for each, in order.
 */
export class Together<A, R> {
  readonly #all: (items: readonly A[]) => Promise<readonly R[]>;
  readonly #most: number;
  readonly #waiting: Asking<A, R>[] = [];
  #isUnderWay = false;

  constructor(most: number, all: (items: readonly A[]) => Promise<readonly R[]>) {
    this.#most = most;
    this.#all = all;
  }

  /** Its result; where the statement failed, each that was asked for with it fails. */
  ask(item: A): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#isUnderWay || this.#waiting.length === 0) return;
    this.#isUnderWay = true;
    setImmediate(() => void this.#askAll(this.#waiting.splice(0, this.#most)));
  }

  async #askAll(askings: readonly Asking<A, R>[]): Promise<void> {
    try {
      const results = await this.#all(askings.map(({ item }) => item));
      for (const [place, result] of results.entries()) askings[place]?.resolve(result);
    } catch (cause) {
      for (const { reject } of askings) reject(cause);
    }
    this.#isUnderWay = false;
    this.#next();
  }
}
