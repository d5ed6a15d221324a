/** What a hand wrote: when it began, and when it heard that it was saved, in the order of all that was begun and heard. */
export interface Said {
  readonly id: string;
  readonly visit: string;
  /** How many events it is. */
  readonly events: number;
  readonly begunAt: number;
  savedAt: number | null;
}

/** The account of a life: what was said, and what was heard to be saved of it. */
export class Account {
  readonly said: Said[] = [];
  /** The bytes of photos by their id. */
  readonly photos = new Map<string, Buffer>();
  #moment = 0;

  /** Writes down that `work` was begun, and once it says so that it is saved; what it would not do at all is struck out. */
  async keep(about: Pick<Said, 'id' | 'visit' | 'events'>, work: () => Promise<boolean>): Promise<void> {
    const said: Said = { ...about, begunAt: this.#next(), savedAt: null };
    this.said.push(said);
    const isSaved = await work();
    if (isSaved) said.savedAt = this.#next();
    else this.said.splice(this.said.indexOf(said), 1);
  }

  #next(): number {
    this.#moment += 1;
    return this.#moment;
  }
}
