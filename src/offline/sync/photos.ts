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
    const photos = await this.#house.database.read(['photos'], (transaction) =>
      transaction.objectStore('photos').getAll(),
    );
    const ofJournal = Map.groupBy(photos, ({ journal }) => journal);
    const asks = journals.flatMap((row) => this.#toAsk(row, ofJournal.get(row.id) ?? []));
    return asks.slice(0, ASKS_AT_MOST);
  }

  #toAsk(row: JournalRow, photos: readonly PhotoRow[]): PhotoRow[] {
    const wordsThrough = Math.max(row.safeThrough, row.forkThrough);
    return photos.filter(
      (photo) =>
        photo.state === 'kept' &&
        photo.seq <= wordsThrough &&
        !this.#asked.has(keyOf(photo)) &&
        this.#isWorthATry(photo.refusal),
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
      if (await this.#gotFurther(photo)) this.#house.further();
      if (!(failure instanceof AnswerError) || stopsAll(failure)) throw failure;
      this.problem = failure;
      const { code, retryable } = failure;
      await changePhoto(database, photo, { refusal: { code, retryable, through: 0 } });
    }
    await changed(photo.journal);
    return true;
  }

  /** Whether the server has more of it than when this drain began. An upload that was begun anew is no progress. */
  async #gotFurther({ journal, sha256, uploadedBytes }: PhotoRow): Promise<boolean> {
    const rows = await photosOf(this.#house.database, journal);
    return rows.some((row) => row.sha256 === sha256 && row.uploadedBytes > uploadedBytes);
  }
}

function stopsAll({ code, status }: AnswerError): boolean {
  return status >= 500 || ['offline', 'not-the-server', 'signed-out', 'too-many-requests'].includes(code);
}

function keyOf({ journal, sha256 }: PhotoRow): string {
  return `${journal} ${sha256}`;
}
