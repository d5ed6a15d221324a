import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import type { PhotoTraits, UnstampedEvent } from '#domain/journal/event.ts';
import { emptyReport, type FoldedEvidence, fold, type Report } from '#domain/journal/fold.ts';
import type { Clock } from '#domain/time/stamp.ts';
import type { Original, SoundRecording, VisitJournal, VisitStanding } from '#offline/index.ts';

/** A visit's journal that is kept nowhere: what is tapped folds into a report as on a phone, and is gone with the page. */
export class TrialJournal implements VisitJournal {
  readonly id = 'preview';
  readonly visit = 'preview';
  readonly checklist: Checklist;
  readonly #clock: Clock;
  readonly #files = new Map<string, Blob>();
  readonly #originals = new Map<Id, Original>();
  readonly #listeners = new Set<() => void>();
  #report: Report = emptyReport;
  #made = 0;

  constructor(checklist: Checklist, clock: Clock, timeZone: string) {
    this.checklist = checklist;
    this.#clock = clock;
    const { id, version } = checklist;
    const about = { visit: this.visit, checklist: { id, version }, device: this.id, timeZone, app: this.id };
    void this.append({ kind: 'visit.started', ...about });
  }

  get report(): Report {
    return this.#report;
  }

  /** Nothing of it is ever sent. */
  get standing(): VisitStanding {
    const photos = { total: 0, sent: 0, safe: 0, sendingBytes: 0, totalBytes: 0, unreadable: 0 };
    const { visit } = this;
    return { visit, events: 0, sent: 0, safe: 0, photos, outcome: 'none', submitted: false, complete: false };
  }

  async append(...events: UnstampedEvent[]): Promise<Report> {
    const at = this.#clock.now();
    const { through } = this.#report;
    const placed = events.map((event, index) => ({ seq: through + index + 1, event: { ...event, at } }));
    this.#report = fold(placed, this.#report);
    for (const listener of this.#listeners) listener();
    return this.#report;
  }

  async addPhoto(
    photo: Blob,
    question: Id | null,
    traits?: PhotoTraits,
    original?: Id,
  ): Promise<FoldedEvidence> {
    if (original !== undefined) this.#originals.delete(original);
    const sha256 = await hashOf(photo);
    this.#files.set(sha256, photo);
    const evidence = this.#newId();
    const facts = { sha256, bytes: photo.size, type: photo.type || 'application/octet-stream' };
    const report = await this.append({
      kind: 'evidence.added',
      evidence,
      question,
      ...facts,
      ...(traits ? { traits } : {}),
    });
    const kept = report.evidence.get(evidence);
    if (!kept) throw new Error('A photo was not taken into the report.');
    return kept;
  }

  async keepOriginal(blob: Blob, question: Id | null): Promise<Id> {
    const id = this.#newId();
    this.#originals.set(id, { id, question, blob });
    return id;
  }

  async originals(): Promise<Original[]> {
    return [...this.#originals.values()];
  }

  async dropOriginal(id: Id): Promise<void> {
    this.#originals.delete(id);
  }

  sound(question: Id, type: string): SoundRecording {
    const pieces: Blob[] = [];
    const recording = {
      question,
      lengthMs: 0,
      keep: async (piece: Blob, lengthMs: number) => {
        pieces.push(piece);
        recording.lengthMs = lengthMs;
      },
      finish: () => this.addPhoto(new Blob(pieces, { type }), question),
      discard: async () => {
        pieces.length = 0;
      },
    };
    return recording;
  }

  async interruptedSounds(): Promise<SoundRecording[]> {
    return [];
  }

  async photo(sha256: string): Promise<Blob | null> {
    return this.#files.get(sha256) ?? null;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #newId(): Id {
    this.#made += 1;
    return `preview-${this.#made}`;
  }
}

async function hashOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
