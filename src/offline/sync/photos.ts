import type { Sha256 } from '#domain/ids.ts';
import { AnswerError } from '../answer-error.ts';
import { changePhoto, photosOf } from '../journal/photos.ts';
import type { JournalRow, PhotoRow, Refusal } from '../store/schema.ts';
import { deliver } from '../upload/deliver.ts';
import type { DrainHouse } from './drain.ts';

const ASKS_AT_MOST = 100;

/** The photos of one drain: each is asked about once, and brought to the server where it lacks it. */
export class Photos {
  readonly #house: DrainHouse;
  readonly #isWorthATry: (refusal: Refusal | null) => boolean;
  readonly #asked = new Set<string>();
  readonly #lacking: PhotoRow[] = [];
  problem: AnswerError | null = null;

  constructor(house: DrainHouse, isWorthATry: (refusal: Refusal | null) => boolean) {
    this.#house = house;
    this.#isWorthATry = isWorthATry;
  }

  /** Photos whose words the server has, and that it has not been asked about in this drain. */
  async nextAsks(journals: readonly JournalRow[]): Promise<PhotoRow[]> {
    const photos = await Promise.all(journals.map((row) => this.#ofJournal(row)));
    const asks = photos.flat().filter((photo) => !this.#asked.has(keyOf(photo)));
    return asks.slice(0, ASKS_AT_MOST);
  }

  async #ofJournal(row: JournalRow): Promise<PhotoRow[]> {
    const wordsThrough = Math.max(row.safeThrough, row.forkThrough);
    const photos = await photosOf(this.#house.database, row.id);
    return photos.filter(
      ({ state, seq, refusal }) => state === 'kept' && seq <= wordsThrough && this.#isWorthATry(refusal),
    );
  }

  /** Takes the answer to what was asked. */
  async verified(asks: readonly PhotoRow[], hashes: readonly Sha256[]): Promise<void> {
    for (const photo of asks) {
      this.#asked.add(keyOf(photo));
      if (!hashes.includes(photo.sha256)) {
        this.#lacking.push(photo);
        continue;
      }
      await changePhoto(this.#house.database, photo, {
        state: 'safe',
        uploadedBytes: photo.bytes,
        refusal: null,
      });
      this.#house.safer();
      await this.#house.changed(photo.journal);
    }
  }

  /** Brings the next photo over, `false` where there is none. One that is refused is marked, and does not stop the next. */
  async deliverNext(): Promise<boolean> {
    const photo = this.#lacking.shift();
    if (!photo) return false;
    const { database, server, sending, changed } = this.#house;
    sending();
    try {
      const outcome = await deliver({ database, server, photo, progressed: () => changed(photo.journal) });
      if (outcome === 'safe') this.#house.safer();
    } catch (failure) {
      if (!(failure instanceof AnswerError) || stopsAll(failure)) throw failure;
      this.problem = failure;
      const { code, retryable } = failure;
      await changePhoto(database, photo, { refusal: { code, retryable, through: 0 } });
    }
    await changed(photo.journal);
    return true;
  }
}

function stopsAll({ code, status }: AnswerError): boolean {
  return status >= 500 || ['offline', 'not-the-server', 'signed-out', 'too-many-requests'].includes(code);
}

function keyOf({ journal, sha256 }: PhotoRow): string {
  return `${journal} ${sha256}`;
}
