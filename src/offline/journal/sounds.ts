import type { Id } from '#domain/ids.ts';
import type { FoldedEvidence } from '#domain/journal/fold.ts';
import { PhoneError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import { type SoundRow, under } from '../store/schema.ts';
import type { SoundRecording } from '../types.ts';
import type { MadeFrom } from './append.ts';

/** Where recordings are kept, and what makes evidence of them. */
export interface SoundHouse {
  readonly database: Database;
  readonly add: (sound: Blob, question: Id, madeFrom: MadeFrom) => Promise<FoldedEvidence>;
}

type About = Pick<SoundRow, 'journal' | 'recording' | 'question' | 'type'>;

/** One recording: each piece a row of its own, written as it comes. */
export class Sound implements SoundRecording {
  lengthMs = 0;
  readonly #house: SoundHouse;
  readonly #about: About;
  readonly #done = Promise.withResolvers<void>();
  #pieces = 0;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(house: SoundHouse, about: About) {
    this.#house = house;
    this.#about = about;
  }

  /** A new recording. As long as it is made a lock says so to other tabs; a killed tab holds none. */
  static begin(house: SoundHouse, about: About): Sound {
    const sound = new Sound(house, about);
    void globalThis.navigator?.locks?.request(lockOf(about), () => sound.#done.promise);
    return sound;
  }

  /** A recording as its pieces tell it, in their order. */
  static of(house: SoundHouse, pieces: readonly SoundRow[]): Sound[] {
    const last = pieces.at(-1);
    if (!last) return [];
    const sound = new Sound(house, last);
    sound.lengthMs = last.lengthMs;
    sound.#pieces = last.index + 1;
    return [sound];
  }

  get question(): Id {
    return this.#about.question;
  }

  async keep(piece: Blob, lengthMs: number): Promise<void> {
    const { journal, recording, question, type } = this.#about;
    const index = this.#pieces++;
    const write = this.#writing.then(async () => {
      const data = await piece.arrayBuffer();
      const row: SoundRow = { journal, recording, question, type, index, lengthMs, data };
      await this.#house.database.write(
        ['sounds'],
        (transaction) => transaction.objectStore('sounds').put(row),
        data.byteLength,
      );
      this.lengthMs = lengthMs;
    });
    // A piece that could not be written ends the recording: what comes after it would not fit on.
    this.#writing = write;
    return write;
  }

  async finish(): Promise<FoldedEvidence> {
    try {
      await this.#writing.catch(() => undefined);
      const rows = this.#rows();
      const pieces = await this.#house.database.read(['sounds'], (transaction) =>
        transaction.objectStore('sounds').getAll(rows),
      );
      if (pieces.length === 0) throw new PhoneError('sound-empty');
      const { type, question } = this.#about;
      const whole = new Blob(
        pieces.map(({ data }) => data),
        { type: type.split(';')[0] ?? type },
      );
      return await this.#house.add(whole, question, { store: 'sounds', rows });
    } finally {
      this.#done.resolve();
    }
  }

  async discard(): Promise<void> {
    await this.#writing.catch(() => undefined);
    const rows = this.#rows();
    await this.#house.database.write(['sounds'], (transaction) =>
      transaction.objectStore('sounds').delete(rows),
    );
    this.#done.resolve();
  }

  #rows(): IDBKeyRange {
    const { journal, recording } = this.#about;
    return IDBKeyRange.bound([journal, recording], [journal, recording, []]);
  }
}

/** A journal's recordings that nobody is making any more, oldest key first. */
export async function interruptedSounds(house: SoundHouse, journal: Id): Promise<Sound[]> {
  const pieces = await house.database.read(['sounds'], (transaction) =>
    transaction.objectStore('sounds').getAll(under(journal)),
  );
  const { held = [] } = (await globalThis.navigator?.locks?.query()) ?? {};
  const isBeingMade = (piece: SoundRow) => held.some(({ name }) => name === lockOf(piece));
  const left = Map.groupBy(
    pieces.filter((piece) => !isBeingMade(piece)),
    ({ recording }) => recording,
  );
  return [...left.values()].flatMap((theirs) => Sound.of(house, theirs));
}

function lockOf({ recording }: Pick<SoundRow, 'recording'>): string {
  return `sound-${recording}`;
}
